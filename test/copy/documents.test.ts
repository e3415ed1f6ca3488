import { describe, expect, test } from 'vitest'
import { writeDocuments } from '../../src/copy/write-documents.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { plan, spec } from './sample.ts'

const { scripts } = await writeScripts(spec, plan)
const { documents, diagnostics } = await writeDocuments(spec, plan, scripts)
const text = (id: string): string => documents.find((document) => document.id === id)?.text ?? ''

describe('documents', () => {
  test('are all written', () => {
    expect(documents.map((document) => document.path)).toEqual([
      '先看这里.md',
      '社群档案.md',
      'SOP手册.md',
      '七步启动表.md',
      '群规.md',
      '欢迎流程.md',
      '活动策划书/melon.md',
      '海报文案.md',
      '复盘表.md',
      '交接单/老周.md',
      '危机预案.md',
      '痛点题库.md',
    ])
    expect(diagnostics).toEqual([])
    for (const document of documents) expect(document.text, document.path).not.toMatch(/undefined|\[object|NaN|\n\n\n/)
  })

  test.each([
    [
      'overview',
      [
        '| 老周 | 采购、活动 | 2 |',
        '| 12月2日 | 工时超了 | 老周这天多 30 分钟 | 把价签提前一天做 |',
        '2026年12月1日（周二）',
        '服务期到：2026年12月30日',
      ],
    ],
    ['launch', ['## 第7步', '过关条件']],
    ['rules', ['1. **广告放周五集市帖**', '处理：第1次 私聊提醒；第2次 禁言 3 天', '找小林']],
    ['welcome', ['| 1 | 入群时 | 群内 | 叫出名字 | 小林 |', '| 2 | 入群 2 小时后 | 私聊 | 问清楼栋 |']],
    [
      'proposal/melon',
      [
        '| 主题 | 挑瓜三看 |',
        '| 时间 | 12月2日（周三）18:00–18:30 |',
        '| 地点 | 店门口 |',
        '| 18:00 | 开场',
        '### 收尾',
        '| 试吃瓜 | 60 元 |',
        '| 合计 | 70.5 元 |',
        '| 到店自提率 |',
        '下雨改送到楼下',
      ],
    ],
  ])('%s holds its facts', (id, facts) => {
    for (const fact of facts) expect(text(id)).toContain(fact)
  })

  test('what runs for a day is the row of its messages', async () => {
    const days = plan.days.map((day) => ({ ...day, tasks: day.tasks.map((task) => ({ ...task, live: false })) }))
    const written = await writeDocuments(spec, { ...plan, days }, scripts)
    expect(written.documents.find((document) => document.id === 'proposal/melon')?.text).toContain(
      '| 12月1日 20:00 | 预告 |\n| 12月2日 18:00 | 开场 |\n| 12月2日 18:30 | 收尾 |',
    )
  })

  test('points come with incentives', async () => {
    const incentives = {
      points: { earn: [{ action: '晒单', points: 5 }], cap: 20 },
      levels: [{ name: '邻居', min: 10, perks: ['先挑'] }],
      rewards: { honor: ['榜首'] },
    }
    const written = await writeDocuments({ ...spec, incentives }, plan, scripts)
    const page = written.documents.find((document) => document.id === 'incentives')?.text ?? ''
    for (const fact of ['| 晒单 | +5 |', '每天最多 20 分', '| 邻居 | 10 | 先挑 |', '荣誉：榜首'])
      expect(page).toContain(fact)
  })

  test('without rules there is no page of rules but a word about it', async () => {
    const { rules: _, ...bare } = spec
    const written = await writeDocuments(bare, plan, [])
    expect(written.documents.map((document) => document.id)).not.toContain('rules')
    expect(written.diagnostics).toMatchObject([{ code: 'copy/missing-value', path: '/rules/items' }])
  })

  test('a user’s words do not become Markdown', async () => {
    const rules = { items: [{ text: '# 一 | 二 *三* `四` <b>', why: '1. 甲\n- 乙' }] }
    const written = await writeDocuments({ ...spec, rules }, plan, [])
    const page = written.documents.find((document) => document.id === 'rules')?.text ?? ''
    expect(page).toContain('**\\# 一 \\| 二 \\*三\\* \\`四\\` \\<b>**')
    expect(page).toContain('1\\. 甲 - 乙')
  })
})

/** A project's own knowledge: what is laid beside ours, what replaces it, and what is said of mistakes. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { printKnowledge } from '../../src/cli/init/print-spec.ts'
import { builtin } from '../../src/knowledge/builtin.ts'
import { knownEntries } from '../../src/load/knowledge/known.ts'
import { ownKnowledge } from '../../src/load/knowledge/own.ts'
import { kinds } from '../../src/schema/knowledge/index.ts'

const templates = readdirSync('templates', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => file.replaceAll('\\', '/').replace(/\.hbs$/, ''))
const read = (files: Readonly<Record<string, string>>) =>
  ownKnowledge(
    Object.entries(files).map(([path, text]) => ({
      path,
      file: `mine/${path}`,
      bytes: new TextEncoder().encode(text),
    })),
    templates,
  )
const found = (files: Readonly<Record<string, string>>) =>
  read(files).diagnostics.map(({ code, place, cure = '' }) => [
    code,
    `${place?.file}:${place?.start.line}:${place?.start.column}`,
    cure,
  ])

const GROUND = '依据: { 等级: 推测, 来源: 自己的做法 }\n'
const SHOP = `名称: 花店福利群\n基于: store-fresh\n什么时候选: 卖花的小店\n${GROUND}`
const SWAP = [
  '名称: 换花日',
  '目的: 把分株换给邻居',
  '四感: [参与感]',
  '漏斗: 促活',
  '阶段: [成长]',
  '前提: [有地方摆]',
  '同时在线: 否',
  '重活动: 否',
  '推销: 否',
  '分钟: 60',
  '时刻: 10:00',
  '怎么参与: 带一盆来',
  '环节:',
  '  - { 标识: preview, 标题: "{title}·预告", 偏移: -1, 时刻: 晚上, 面向: 对成员, 性质: 活动, 角色: 活动, 分钟: 10 }',
  '  - { 标识: event, 标题: "{title}", 偏移: 0, 时刻: 开始+5, 面向: 对成员, 性质: 活动, 角色: 活动, 分钟: 60, 先做: [preview] }',
  '指标: 换了几盆',
  '风险: [下雨：改期]',
  GROUND,
].join('\n')

describe('what is printed of ours is read as ours', () => {
  const all = knownEntries()
  test('there is something to print', () => expect(all.length).toBeGreaterThan(130))
  test.each(['zh', 'en'] as const)('in %s', (keys) => {
    const files = all.map(({ kind, id, value }) => [
      `${kind}/${id}.yaml`,
      printKnowledge(value, kinds[kind].root.fields, keys, [id]),
    ])
    const own = ownKnowledge(
      files.map(([path = '', text = '']) => ({ path, file: path, bytes: new TextEncoder().encode(text) })),
      templates,
    )
    expect(own.diagnostics.map(({ message, place }) => `${place?.file}:${place?.start.line} ${message}`)).toEqual([])
    for (const { kind, value } of all)
      expect(own.entries.filter((one) => one.kind === kind).map((one) => one.value)).toContainEqual(value)
  })
})

test('an archetype says only what differs from the one it is based on', () => {
  const { knowledge, diagnostics } = read({ '类型/flower-shop.yaml': `${SHOP}栏目: [{ 标识: preorder, 去掉: 是 }]\n` })
  expect(diagnostics).toEqual([])
  const ours = builtin.archetypes.find(({ id }) => id === 'store-fresh')
  const own = knowledge.archetypes.find(({ id }) => id === 'flower-shop')
  expect(own).toMatchObject({ name: '花店福利群', windows: ours?.windows, dailyCap: ours?.dailyCap })
  expect(own?.aliases).toBeUndefined()
  expect(own?.pillars.map(({ id }) => id)).toEqual(ours?.pillars.map(({ id }) => id).filter((id) => id !== 'preorder'))
})

test('what is called the same replaces ours, also where it is based on it', () => {
  const { knowledge } = read({ 'activities/guest.yaml': '名称: 嘉宾分享\n基于: guest\n分钟: 45\n' })
  expect(knowledge.activities.filter(({ id }) => id === 'guest').map(({ duration }) => duration)).toEqual([45])
  expect(knowledge.activities).toHaveLength(builtin.activities.length)
})

test('times of the day are read in either language', () => {
  const { entries, diagnostics } = read({ '活动/swap.yaml': SWAP })
  expect(diagnostics).toEqual([])
  expect(entries[0]?.value).toMatchObject({ id: 'swap', parts: [{ at: 'evening' }, { at: 'event+5' }] })
})

describe('mistakes', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly [string, string, string]]>([
    [
      'a folder nobody reads',
      { '活动们/swap.yaml': SWAP },
      ['knowledge/unknown-file', 'mine/活动们/swap.yaml:1:1', '是不是“活动”？'],
    ],
    [
      'a field',
      { '活动/swap.yaml': SWAP.replace('漏斗:', '漏门:') },
      ['schema/unknown-key', 'mine/活动/swap.yaml:4:1', '是不是“漏斗”？'],
    ],
    [
      'a choice',
      { '活动/swap.yaml': SWAP.replace('促活', '促和') },
      ['schema/choice', 'mine/活动/swap.yaml:4:5', '是不是“促活”？'],
    ],
    [
      'something left out',
      { '活动/swap.yaml': SWAP.replace('指标: 换了几盆\n', '') },
      ['schema/required', 'mine/活动/swap.yaml:1:1', '加一行“指标: …”'],
    ],
    [
      'a moment',
      { '活动/swap.yaml': SWAP.replace('时刻: 10:00', '时刻: 一早') },
      ['schema/moment', 'mine/活动/swap.yaml:11:5', '写“开始”'],
    ],
    [
      'a part that is not there',
      { '活动/swap.yaml': SWAP.replace('先做: [preview]', '先做: [preveiw]') },
      ['knowledge/unknown-part', 'mine/活动/swap.yaml:15:88', '是不是“preview”？'],
    ],
    [
      'an activity of ours by a near name',
      { '类型/shop.yaml': `${SHOP}活动: [{ 标识: talk, 用: 嘉宾分亨, 时间: D+3 20:00 }]\n` },
      ['ref/unknown-activity', 'mine/类型/shop.yaml:5:21', '是不是“嘉宾分享”？'],
    ],
    [
      'an activity of one’s own by a near name',
      {
        '类型/shop.yaml': `${SHOP}活动: [{ 标识: talk, 用: 换花曰, 时间: D+3 20:00 }]\n`,
        '活动/swap.yaml': SWAP,
      },
      ['ref/unknown-activity', 'mine/类型/shop.yaml:5:21', '是不是“换花日”？'],
    ],
    [
      'shares',
      { '类型/shop.yaml': `${SHOP}配比: { 知识: 60%, 互动: 60%, 故事: 0%, 产品: 0% }\n` },
      ['knowledge/mix', 'mine/类型/shop.yaml:5:1', '改到正好 100%'],
    ],
    [
      'a circle of bases',
      { '类型/a.yaml': `${SHOP}`.replace('store-fresh', 'b'), '类型/b.yaml': SHOP.replace('store-fresh', 'a') },
      ['extends/cycle', 'mine/类型/a.yaml:2:5', '去掉其中一处“基于”'],
    ],
  ])('%s', (_, files, [code, place, cure]) => {
    const [first] = found(files)
    expect([first?.[0], first?.[1]]).toEqual([code, place])
    expect(first?.[2]).toContain(cure)
  })

  test('an entry with a mistake is not used, and is still known by name', () => {
    const { knowledge, named } = read({ '活动/swap.yaml': SWAP.replace('促活', '促和') })
    expect(knowledge.activities.some(({ id }) => id === 'swap')).toBe(false)
    expect(named.activity?.some(({ id }) => id === 'swap')).toBe(true)
  })
})

import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { writeDocuments } from '../../src/copy/write-documents.ts'
import { crises, findArchetype, questions } from '../support/knowledge.ts'
import { openLibrary } from '../../src/copy/library.ts'
import { planSpec } from '../../src/plan/index.ts'
import { industry } from '../../src/schema/words.ts'
import type { Spec } from '../../src/model.ts'
import { pagesOf, withTexts } from './documents-of.ts'

const every = await pagesOf('test/schema/every-property.yaml')
const fruit = await pagesOf('examples/fruit-shop/community.yaml')
const circle = await pagesOf('examples/peer-circle/community.yaml')
const camp = await pagesOf('examples/co-reading-camp/社群.yaml')

/** One screen, as someone starts. */
const small: Spec = {
  version: 1,
  name: '楼下羽毛球',
  archetype: 'offline-events',
  positioning: { member_value: ['每周有人陪着打一次球'], join_reason: '下楼就能凑齐四个人' },
  audience: { segments: [{ who: '住在附近、想动一动的上班族', pains: ['凑不齐人'] }] },
  structure: { platform: 'wechat', capacity: 100 },
  team: [{ id: 'gan', name: '阿甘', roles: ['群主'] }],
  culture: { goal: '三个月后每人每周打一次' },
}
const bare: Spec = { version: 1, name: '空群', archetype: 'product-fans' }

async function documentsOf(spec: Spec) {
  const archetype = findArchetype(spec.archetype)
  if (!archetype) throw new Error(spec.archetype)
  return (await writeDocuments(spec, planSpec(spec, archetype, { start: '2026-12-01' }), [])).documents
}

const smallPages = await documentsOf(small)
const barePages = await documentsOf(bare)

/** Headings with nothing below them before the next of their own or a higher level. */
function emptySections(text: string): readonly string[] {
  const lines = text
    .replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '正文')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const level = (line: string | undefined): number => /^(#+) /.exec(line ?? '')?.[1]?.length ?? 0
  return lines.filter(
    (line, index) =>
      level(line) > 0 &&
      (index === lines.length - 1 || (level(lines[index + 1]) > 0 && level(lines[index + 1]) <= level(line))),
  )
}

describe('a page has something to say or is not written', () => {
  const all = [
    ...every.documents,
    ...fruit.documents,
    ...circle.documents,
    ...camp.documents,
    ...smallPages,
    ...barePages,
  ].map((document) => [document.path, document] as const)

  test('there are pages to look at', () => expect(all.length).toBeGreaterThan(100))

  test.each(all)('%s', (_, { text }) => {
    expect(emptySections(text)).toEqual([])
    expect(text).not.toMatch(/undefined|\[object|NaN|\n\n\n/)
    expect(text).not.toMatch(/：$\n\n(?!`{3}|- |\d+\. |\|)/m)
    expect(text).not.toMatch(/[。；，、]{2}|：，|（）/)
  })

  test('a heading without text is seen', () => expect(emptySections('# a\n\n## b\n\n## c\n\nd')).toEqual(['## b']))

  test('a bare file yields no profile, board, forms, posters or crises', () => {
    const ids = barePages.map(({ id }) => id.split('/')[0])
    for (const id of [
      'profile',
      'dashboard',
      'review',
      'handover',
      'poster',
      'crisis',
      'questions',
      'rules',
      'incentives',
    ])
      expect(ids).not.toContain(id)
    expect(ids).toContain('handbook')
  })

  test('a small file yields what it can fill', () => {
    const ids = smallPages.map(({ id }) => id.split('/')[0])
    expect(ids).toEqual(expect.arrayContaining(['profile', 'poster', 'crisis']))
    for (const id of ['dashboard', 'handover', 'questions', 'incentives']) expect(ids).not.toContain(id)
  })
})

describe('what each page holds', () => {
  test.each<readonly [string, typeof every, readonly string[]]>([
    [
      '社群档案.md',
      every,
      [
        '需求：不会挑油',
        '凭什么这么说：二十位老客的访谈',
        '| 山茶油 | 产品 | 98 元 | 一瓶 500 毫升 |',
        '| 年龄 | 30-45 |',
        '| 活跃时段 | 12:00-13:00 |',
        '核心成员占：20%',
        '档次：高端',
        '怎么进来：申请，19 元',
        '1000 人 × 5% ≈ 50 单，× 98 元 ≈ 4900 元（30天）',
        '| 3 位 | 小瓶一支 | 20 份 |',
        '| 阿岚 | 群主 | 内容、活动 | 老板 |',
        '标价 19 元，成本 6 元',
        '| 手机号 | 发货 | 发货后 30 天 |',
      ],
    ],
    [
      'SOP手册.md',
      every,
      [
        'R 动手做，A 拍板负责',
        '| 事情 | 阿岚 | 小周 |',
        '| activity/no-offline | 级别改为 关闭 |',
        '店铺地址：油坊街 8 号',
        '假日：减量',
        '还在写',
        '方法数据 ',
      ],
    ],
    ['内容日历.md', every, ['| 周三一课 | 知识 | 专家 | 图文 | 今天学一招 |', '| 知识 | 40% |']],
    ['物料清单.md', every, ['茶果实物']],
    [
      '指标看板.md',
      every,
      ['| 两小时答复率 | 两小时内答复的提问 ÷ 提问 | 7天 | 95% | 80% | 70% | 每周 | 小周 |', '每位成员：按 200 人算'],
    ],
    ['复盘表.md', every, ['榨油师傅来了', '我们答应过：提问两小时内有人答。做到了几次', '自发内容过半 □']],
    [
      '交接单/小周.md',
      every,
      ['用工：兼职', '在岗：每天 4 小时，08:00-22:00', '| 来不了、要换班 | 阿岚 |', '这些词不说：家人们'],
    ],
    ['海报文案.md', every, ['榨了二十年油', '12月11日 周五 20:00—21:00', '油坊二楼', '每周跟榨油师傅学一招']],
    [
      '危机预案.md',
      every,
      ['| 有人说油是假的 | 群里出现质疑 | 15 分钟 | 阿岚 |', '我先把这一批的检测报告贴出来', '油坊质检'],
    ],
    ['痛点题库.md', every, ['（粮油食品）', '“不会挑油”，上一次是什么时候']],
    [
      '活动策划书/talk.md',
      every,
      ['接到：头道山茶油 500 毫升，98 元，平时 128 元，共 50 份', '| 奖品 | 试吃装 5 份 |', '| 改善 | 转化 |'],
    ],
    ['社群档案.md', circle, ['观察期：14 天', '老成员推荐名额：2 个', '结束：182 天，续费，提前 45 天说']],
    ['交接单/闻樵.md', camp, ['用工：兼职', '| 07:30 | 今日一节 | 群内 |']],
  ])('%s', (path, { page }, facts) => {
    for (const fact of facts) expect(page(path)).toContain(fact)
  })

  test('each row of the RACI has one A, and whoever does the work an R', () => {
    for (const { page } of [every, fruit, circle, camp]) {
      const rows =
        page('SOP手册.md')
          .split('## 职责')[1]
          ?.split('## ')[0]
          ?.split('\n')
          .filter((line) => line.startsWith('| ') && !line.startsWith('| 事情')) ?? []
      expect(rows.length).toBeGreaterThan(4)
      for (const row of rows) {
        expect(row.match(/\| A(\/R)? /g), row).toHaveLength(1)
        expect(row, row).toMatch(/R/)
      }
    }
  })

  test('a draft is written before it is read, and read before it is sent', () => {
    const rows: readonly Record<string, string>[] = parse(every.page('内容日历.csv'), {
      bom: true,
      columns: true,
      record_delimiter: '\r\n',
    })
    const drafted = rows.filter((row) => row['备稿日期'] !== '')
    expect(drafted.length).toBeGreaterThan(0)
    for (const row of drafted) {
      expect((row['备稿日期'] ?? '') <= (row['最晚审完'] ?? '')).toBe(true)
      expect((row['最晚审完'] ?? '') <= (row['发布日期'] ?? '')).toBe(true)
    }
  })

  test('the lead has no sheet to hand over', () => {
    expect(fruit.documents.filter(({ id }) => id.startsWith('handover/')).map(({ path }) => path)).toEqual([
      '交接单/小杜.md',
    ])
  })

  test('an own risk replaces the scenario it is about', () => {
    const page = fruit.page('危机预案.md')
    expect(page).toContain('## 冒充店里收钱')
    expect(page).not.toContain('## 诈骗与冒充')
    expect(page).toContain('店里不在群里发收款码')
    expect(page).toContain('## 有人发广告')
  })

  test('where nothing is sold nobody asks for a refund', () => {
    const text = smallPages.find(({ id }) => id === 'crisis')?.text ?? ''
    expect(text).not.toContain('退款与售后')
    expect(text).toContain('## 有人吵起来')
  })
})

describe('whatever people type', () => {
  const nasty = ' | `x` *y* <b>\n# z'

  test('tables stay tables and the csv is read back', async () => {
    const { files, plan, spec } = await pagesOf('test/schema/every-property.yaml', (own) =>
      withTexts(own, (text) => text + nasty),
    )
    for (const [path, content] of files) {
      if (!path.endsWith('.md')) continue
      const outside = content.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
      for (const block of outside.match(/(?:^\|.*\n)+/gm) ?? []) {
        const widths = block
          .trim()
          .split('\n')
          .map((row) => row.replace(/\\./g, '').split('|').length)
        expect(new Set(widths).size, `${path}\n${block}`).toBe(1)
      }
      expect(outside, path).not.toMatch(/^# z/m)
    }
    const read = (path: string): readonly Record<string, string>[] =>
      parse(files.get(path) ?? '', { bom: true, columns: true, record_delimiter: '\r\n' })
    const content = plan.days.flatMap((day) => day.tasks).filter((task) => task.kind === 'content')
    expect(read('内容日历.csv').map((row) => row['选题'])).toEqual(
      content.map((task) => task.subject.topic?.title ?? ''),
    )
    expect(read('物料清单.csv').map((row) => row['物料'])).toContain(spec.activities?.[0]?.materials?.[0])
  })
})

describe('crises', () => {
  test.each(crises.map((crisis) => [crisis.id, crisis] as const))(
    '%s has its three texts, of this community',
    async (id) => {
      const library = await openLibrary()
      for (const part of ['first', 'direct', 'follow-up']) {
        const template = library.find(`crisis/${id}/${part}`)
        expect(template, `templates/crisis/${id}/${part}.hbs`).toBeDefined()
      }
      const text = [...every.page('危机预案.md').matchAll(/```text\n([\s\S]*?)\n```/g)].map(([, said = '']) => said)
      expect(text.length).toBeGreaterThan(30)
    },
  )
})

describe('question banks', () => {
  const known = Object.keys(industry.values)

  test('at least eight industries, each named in the schema, none twice', () => {
    const named = questions.flatMap((bank) => bank.industries)
    expect(questions.length).toBeGreaterThanOrEqual(8)
    expect(named.filter((name) => !known.includes(name))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
  })

  test.each(questions.map((bank) => [bank.id, bank] as const))('%s', (_, bank) => {
    const all = bank.themes.flatMap((theme) => theme.questions)
    expect(all.length).toBeGreaterThanOrEqual(12)
    expect(new Set(all).size).toBe(all.length)
    for (const question of all) {
      expect(question.length, question).toBeLessThanOrEqual(50)
      expect(question, question).not.toMatch(
        /根治|治愈|疗效|最好|第一名|保证|包过|提分|升学率|美白|祛|减肥|稳赚|收益率/,
      )
    }
  })
})

// docs/字段.md: everything that can be written in a community file, from the schema and the knowledge themselves. Committed.
import { mkdirSync } from 'node:fs'
import { loadTs } from '../load-ts.mjs'
import { writeIfChanged } from '../write-if-changed.mjs'

const path = 'docs/字段.md'

export async function generate() {
  const [{ community }, { columnPurpose }, { purposes }, { builtin }] = await Promise.all([
    loadTs('src/schema/community.ts'),
    loadTs('src/schema/words.ts'),
    loadTs('src/copy/purposes.ts'),
    loadTs('src/knowledge/builtin.ts'),
  ])
  const scalars = Object.entries(community.fields).filter(([, { node }]) => inside(node) === undefined)
  const maps = Object.entries(community.fields).filter(([, { node }]) => inside(node) !== undefined)
  const text = [
    '# 能写哪些字段',
    '',
    '由 `npm run generate` 从程序本身写出，不要手改。键写“字段”或“也能写成”里的哪一个都行，英文键也行；多数都可以不写，缺了要紧的 `check` 会说。',
    '“必填”是写了上一层就要写它。取值里用“、”隔开的是几选一，括号里是同一个意思的别的写法。',
    '',
    '| 最外层 | 也能写成 | 英文 | 写什么 | 说的是 |',
    '|---|---|---|---|---|',
    ...scalars.map(([key, field]) => row(key, field, 0)),
    ...maps.map(
      ([key, field]) =>
        `| [${field.zh}](#${field.zh}) | ${others(field)} | ${key} | ${kind(field.node)} | ${cell(field.about)} |`,
    ),
    '',
    ...maps.flatMap(([, field]) => section(field)),
    ...actions(columnPurpose, purposes),
    ...types(builtin.archetypes),
    ...library(
      builtin.activities,
      '活动库',
      '“活动”里的“用”能写的：名称、别名、英文编号都认。',
      ({ purpose }) => purpose,
    ),
    ...library(builtin.kits, '战役样板', '“战役”里的“用”能写的。', ({ choose }) => choose),
  ].join('\n')
  mkdirSync('docs', { recursive: true })
  return [writeIfChanged(path, `${text.trimEnd()}\n`)]
}

/** The map in a node, through the list around it. */
const inside = (node) => (node.type === 'map' ? node : node.type === 'list' ? inside(node.item) : undefined)

function section(field) {
  const map = inside(field.node)
  return [
    `## ${field.zh}`,
    '',
    `${field.about}。${field.node.type === 'list' ? '写成列表，每项以“- ”开头。' : ''}${shorthand(map)}`,
    '',
    '| 字段 | 也能写成 | 英文 | 写什么 | 说的是 |',
    '|---|---|---|---|---|',
    ...rows(map, 0),
    '',
  ]
}

const shorthand = (map) =>
  map.shorthand === undefined ? '' : `只写一句话，就是只写“${map.fields[map.shorthand].zh}”。`

const rows = (map, depth) =>
  Object.entries(map.fields).flatMap(([key, field]) => {
    const below = inside(field.node)
    return [row(key, field, depth), ...(below === undefined ? [] : rows(below, depth + 1))]
  })

const row = (key, field, depth) =>
  `| ${'　'.repeat(depth)}${depth > 0 ? '└ ' : ''}${field.zh}${field.required ? '（必填）' : ''} | ${others(field)} | ${key} | ${kind(field.node)} | ${cell(field.about)} |`

const others = ({ aliases = [] }) => aliases.join('、')
const cell = (text) => text.replaceAll('|', '\\|')

const formats = {
  date: '日期 `2026-12-01`',
  when: '时间，例如 `每周三 20:00`',
  time: '几点 `20:00`',
  'time-or-window': '几点 `20:00` 或 `20:00-21:00`',
  window: '时段 `20:00-22:00`',
  duration: '多久，例如 `60分钟`、`2小时`',
  id: '短名，字母、数字、汉字和 `-`',
  path: '路径',
  moment: '时刻',
  'part-when': '什么时候，例如 `前一天 10:00`、`活动-1h`',
  due: '截止，例如 `22:00`、`前一天 18:00`',
}
const references = {
  person: '团队里的标识',
  archetype: '一种类型（见下）',
  activity: '活动库里的一种（见下）',
  kit: '战役样板（见下）',
  column: '自己的栏目',
}

function kind(node) {
  switch (node.type) {
    case 'text':
      return node.ref ? (references[node.ref] ?? '编号') : node.format ? formats[node.format] : '文字'
    case 'number':
      return node.ratio ? '占比 `20%`' : node.integer ? '整数' : '数'
    case 'flag':
      return '是、否'
    case 'choice':
      return Object.values(node.values)
        .map(([word, ...more]) => (more.length > 0 ? `${word}（${more.join('、')}）` : word))
        .join('、')
    case 'list':
      return inside(node)
        ? '列表，一项一条'
        : node.item.type === 'choice'
          ? `列表：${kind(node.item)}`
          : `列表 \`[甲, 乙]\``
    case 'map':
      return node.shorthand === undefined ? '下面几项' : '一句话，或下面几项'
    case 'free':
      return '自己定'
  }
}

/** What each kind of column says, from the contract that its messages are held to. */
function actions(columnPurpose, purposes) {
  return [
    '## 栏目的动作',
    '',
    '“内容.栏目”里的“动作”决定这一栏的话怎么写。下面几样写了就一定说到（写在选题、栏目、供应里），没写的不会替你编；请大家做的是最后那一件。',
    '',
    '| 动作 | 也能写成 | 写了就说 | 请大家 |',
    '|---|---|---|---|',
    ...Object.entries(columnPurpose.values).map(
      ([id, [word, ...more]]) =>
        `| ${word} | ${more.join('、')} | ${purposes[id].must.join('、')} | ${purposes[id].asks} |`,
    ),
    '',
  ]
}

const types = (archetypes) => [
  '## 类型',
  '',
  '“类型”能写的：名称、别名、英文编号都认。',
  '',
  '| 名称 | 别名 | 英文编号 | 什么时候选 |',
  '|---|---|---|---|',
  ...archetypes.map(
    ({ id, name, aliases = [], choose }) => `| ${name} | ${aliases.join('、')} | ${id} | ${cell(choose ?? '')} |`,
  ),
  '',
]

const library = (entries, title, about, saying) => [
  `## ${title}`,
  '',
  about,
  '',
  '| 名称 | 别名 | 英文编号 | 为了什么 |',
  '|---|---|---|---|',
  ...entries.map(
    (entry) => `| ${entry.name} | ${(entry.aliases ?? []).join('、')} | ${entry.id} | ${cell(saying(entry))} |`,
  ),
  '',
]

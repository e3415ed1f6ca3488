// docs/规则.md: every code with its reason, examples and basis, for reading outside a terminal. Committed.
import { mkdirSync } from 'node:fs'
import { loadTs } from '../load-ts.mjs'
import { writeIfChanged } from '../write-if-changed.mjs'

const levels = { error: '错误', warning: '警告', info: '提示' }
const path = 'docs/规则.md'

export async function generate() {
  const { excerpt, explanations } = await loadTs('src/judge/explain.ts')
  const all = explanations()
  const groups = grouped(all)
  const text = [
    '# 检查规则',
    '',
    `共 ${all.length} 条。由 \`npm run generate\` 从规则本身写出，不要手改；终端里看一条：\`社群 explain value/member-first\`。`,
    '查到不等于违法，没查到也不等于安全：词表和判据只能提醒，拿不准的请问懂法的人。',
    '',
    `标“改”的 ${all.filter(({ mend }) => mend !== undefined).length} 条，\`check --fix\` 在没有疑问时能自己改；其余的要写什么，只有你知道。`,
    '',
    '| 编号 | 级别 | 说的是 | --fix |',
    '|---|---|---|---|',
    ...all.map(
      ({ id, severity, title, mend }) =>
        `| [${id}](#${anchor(id)}) | ${levels[severity]} | ${title.replaceAll('|', '\\|')} | ${mend === undefined ? '' : '改'} |`,
    ),
    '',
    ...[...groups].flatMap(([group, rules]) => [`## ${group}`, '', ...rules.flatMap((rule) => page(rule, excerpt))]),
    ...(await tradeTable()),
  ].join('\n')
  mkdirSync('docs', { recursive: true })
  return [writeIfChanged(path, text)]
}

/** What the law adds and lifts, trade by trade. */
async function tradeTable() {
  const { trades } = await loadTs('src/knowledge/lexicons/trades.ts')
  const { industry } = await loadTs('src/schema/words.ts')
  const told = (rules) => rules.map(({ what, law }) => `${what}（${law}）`).join('<br>') || '–'
  return [
    '## 写了行业，多查什么、放过什么',
    '',
    '| 行业 | 多查 | 放过 |',
    '|---|---|---|',
    ...trades
      .filter(({ adds, lifts }) => adds.length + lifts.length > 0)
      .map(({ id, adds, lifts }) => `| ${industry.values[id].join('、')} | ${told(adds)} | ${told(lifts)} |`),
    '',
  ]
}

const groupOf = ({ id }) => id.split('/')[0]
const anchor = (id) => id.replaceAll('/', '-')

function grouped(all) {
  const map = new Map()
  for (const rule of all) map.set(groupOf(rule), [...(map.get(groupOf(rule)) ?? []), rule])
  return map
}

function page({ id, severity, title, why, source, bad, good, mend }, excerpt) {
  const shown = (text, other) => (excerpt(text, other) || text).trimEnd()
  const [basis, criterion] = source.split(/(?=判据：)/)
  return [
    `<a id="${anchor(id)}"></a>`,
    '',
    `### ${id}`,
    '',
    `**${levels[severity]}** · ${title}`,
    '',
    why,
    '',
    '不要这样写：',
    '',
    ...fence(shown(bad, good)),
    '',
    '这样写：',
    '',
    ...fence(shown(good, bad)),
    '',
    ...[basis && `依据：${basis}`, criterion].filter(Boolean).flatMap((line) => [line.trim(), '']),
    ...(mend === undefined ? [] : [`\`--fix\` 能改：${mend}。`, '']),
  ]
}

const fence = (text) => ['~~~yaml', text, '~~~']

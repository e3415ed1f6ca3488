/** What a review says, for a terminal. */
import type { Progress, Share } from './progress.ts'
import type { NextStep } from './next-step.ts'
import type { Outcome, Step } from './outcome.ts'
import type { Field, Note } from './types.ts'
import type { Reviewed } from './review.ts'

const fieldWords: Readonly<Record<Field, string>> = {
  date: '日期',
  time: '时间',
  owner: '负责人',
  title: '事项',
  text: '话术',
}
const stepWords: Readonly<Record<NextStep['step'], string>> = { late: '补做', merge: '并到下一次', drop: '不补' }

export interface PageInput extends Outcome {
  readonly reviewed?: Reviewed
  /** Name of the table. */
  readonly from?: string
}

/** Who has more to look at begins with these. */
const MOST_NOTES = 15
/** The latest ones; nobody makes up for a month at once. */
const MOST_STEPS = 12

export function reviewPage(input: PageInput): readonly string[] {
  const { reviewed, progress, metrics, funnel, steps } = input
  return [
    ...(reviewed ? tableLines(reviewed, input.from ?? '') : []),
    ...progressLines(progress),
    ...section(
      '指标：',
      metrics.map(
        ({ name, week, value, target, light }) =>
          `${name}  第${week}周 ${value}${target === '' ? '' : `，目标 ${target}`}${light === '' ? '' : `，${light}`}`,
      ),
    ),
    ...section(
      '漏斗：',
      funnel.map(
        ({ week, what, planned, actual }) =>
          `第${week}周${what}  ${actual} / ${planned}（差 ${Math.round((actual - planned) * 100) / 100}）`,
      ),
    ),
    ...section('没做成的，接下来：', [
      ...steps.slice(-MOST_STEPS).flatMap(stepLines),
      ...(steps.length > MOST_STEPS ? [`更早的还有 ${steps.length - MOST_STEPS} 件，全部看 --json。`] : []),
    ]),
  ]
}

function tableLines({ matched, changes, dropped, added, facts, notes }: Reviewed, from: string): readonly string[] {
  const byHow = (how: string): number => matched.filter((one) => one.how === how).length
  const guessed = byHow('likeness') + byHow('place')
  const statuses = facts.filter(({ kind }) => kind === 'status').length
  return [
    `${from}：认出 ${matched.length} 行${guessed > 0 ? `（${guessed} 行没有编号，按内容认的）` : ''}，新的状态 ${statuses} 条，新的结果和数 ${facts.length - statuses} 条，改动 ${changes.length} 处，取消 ${dropped.length} 件，新加 ${added.length} 件`,
    ...section('改动：', [
      ...changes.map(({ cell, title, field, from: before, to }) =>
        field === 'text' ? `${cell}  ${title}：话术改过` : `${cell}  ${title}：${fieldWords[field]} ${before} → ${to}`,
      ),
      ...dropped.map(({ cell, title }) => `${cell}  ${title}：取消`),
      ...added.map(({ cell, date, time, title }) => `${cell}  新加：${date} ${time} ${title}`),
    ]),
    ...section('要你看一眼：', [
      ...notes.slice(0, MOST_NOTES).flatMap(noteLines),
      ...(notes.length > MOST_NOTES ? [`还有 ${notes.length - MOST_NOTES} 条，全部看 --json。`] : []),
    ]),
  ]
}

const noteLines = ({ cell, message, cure }: Note): readonly string[] => [
  `${cell === '' ? '' : `${cell}  `}${message}`,
  `    应该：${cure}`,
]

function progressLines({ until, all, owners, weeks, activities }: Progress): readonly string[] {
  if (all.due === 0) return ['', `到 ${until.replace('T', ' ')}，还没有到时间的事。`]
  return [
    '',
    `到 ${until.replace('T', ' ')}：执行率 ${shareText(all)}`,
    ...table('按人', owners),
    ...table('按周', weeks),
    ...table('按栏目和活动', activities),
  ]
}

const table = (title: string, shares: readonly Share[]): readonly string[] =>
  section(
    `${title}：`,
    shares.map((share) => `${share.name}  ${shareText(share)}`),
  )

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${Math.round((part / whole) * 100)}%`)
const shareText = ({ due, done, inTime }: Share): string =>
  `${percent(done, due)}（${done}/${due}），按时 ${percent(inTime, done)}`

const stepLines = ({ title, planned, owner, step, on, why, texts }: Step): readonly string[] => [
  `${planned.slice(5).replace('T', ' ')}  ${title}（${owner}）→ ${stepWords[step]}${step === 'late' && on !== undefined ? `，${on.replace('T', ' ')}` : ''}：${why}`,
  ...texts.flatMap((text) => text.split('\n').map((line) => `      ${line}`)),
]

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]

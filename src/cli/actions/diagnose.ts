/** `diagnose`: one page that says which death a community is heading for, why, and what to change first. */
import { afterwards, diagnose, type Afterwards, type Diagnosis, type Diagnostic } from '../../index.ts'
import { jsonText } from '../../harmless.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { readOneSpec } from '../find-specs.ts'
import { judgeFile, tellFindings, withProject } from '../judge-files.ts'
import { chalkOn } from '../painter.ts'
import { visible } from '../visible.ts'

export interface DiagnoseFlags {
  readonly set?: readonly string[]
  readonly json?: boolean
}

/** Signs that are listed of each; more would hide which of them weighs. */
const LISTED = 4

export const diagnoseAction: Action<DiagnoseFlags> = async (io, words, flags) => {
  const file = await readOneSpec(words, io)
  const judged = await judgeFile(file, flags.set, { plan: true }, io)
  if (judged.ran.size === 0) {
    // What cannot be read has no illness yet: only mistakes.
    await tellFindings(judged.diagnostics, [judged], io)
    return exitCodes.wrong
  }
  const found = await diagnose(judged.diagnostics, judged.plan)
  const name = judged.loaded.spec?.name ?? file.name
  const after = await afterwards(judged.loaded, judged, found.first, {
    plan: true,
    texts: judged.edited,
    policy: withProject(undefined, judged.project),
  })
  const planned = judged.plan !== undefined
  if (flags.json) io.stdout.write(jsonText({ version: 1, community: name, planned, ...found, ...(after && { after }) }))
  else io.stdout.write(`${page(name, found, planned, chalkOn(io, 'stdout').bold)}${after ? outcome(after) : ''}`)
  return exitCodes.sound
}

function page(name: string, { suspected, first }: Diagnosis, planned: boolean, bold: (text: string) => string): string {
  const rank = ['最像', '其次', '还要当心']
  const lines = [
    bold(`体检：${visible(name)}`),
    ...(planned ? [] : ['（没写哪天开群，只看了文件，没有看日程。）']),
    ...(suspected.length === 0 ? ['', '没看出它正往哪一种死法走。零碎的问题看 社群 check。'] : []),
    ...suspected.flatMap(({ name: death, why, signs }, i) => [
      '',
      bold(`${rank[i] ?? ''}：${death}`),
      `  ${why}`,
      ...signs.slice(0, LISTED).map(({ message, finding }) => `  · ${visible(message)}${placeOf(finding)}`),
      ...(signs.length > LISTED ? [`  · 另有 ${signs.length - LISTED} 处`] : []),
    ]),
    ...(first.length === 0 ? [] : ['', bold('先改这几处：')]),
    ...first.map(({ cure, ...finding }, i) => `${i + 1}. ${visible(cure ?? finding.message)}${placeOf(finding)}`),
    '',
  ]
  return lines.join('\n')
}

/** Findings that are named; the rest are counted. */
const NAMED = 3
const HOUR = 60

/** What the three changes would do, the examples in them taken at their word. */
function outcome({ ended, fresh, left, plan }: Afterwards): string {
  const named = (found: readonly Diagnostic[]): string =>
    `${found
      .slice(0, NAMED)
      .map(({ message, code }) => `${visible(message).replace(/[。]$/u, '')}（${code}）`)
      .join('；')}${found.length > NAMED ? `；另有 ${found.length - NAMED} 条` : ''}`
  const hours = (minutes: number): string => `${Math.round((minutes / HOUR) * 10) / 10}`
  const lines = [
    '',
    '照这几处改了以后（例子里的字换成你自己的）：',
    ...(ended.length === 0 ? [] : [`  · 不再报 ${ended.length} 条：${named(ended)}`]),
    ...(fresh.length === 0 ? [] : [`  · 新报 ${fresh.length} 条：${named(fresh)}`]),
    `  · 还剩 ${left.error} 个错误、${left.warning} 个警告、${left.info} 个提示`,
    ...(plan === undefined
      ? []
      : [
          plan.added + plan.gone + plan.moved === 0
            ? '  · 日程：一件也不变'
            : `  · 日程：多 ${plan.added} 件，少 ${plan.gone} 件，挪 ${plan.moved} 件；人力 ${hours(plan.minutes.before)} → ${hours(plan.minutes.after)} 小时；群里没话的日子 ${plan.mute.before} → ${plan.mute.after} 天`,
        ]),
    '',
  ]
  return lines.join('\n')
}

/** Where it stands, for those who will go there. */
function placeOf(finding: Pick<Diagnostic, 'place' | 'code'> | undefined): string {
  if (!finding) return ''
  const line = finding.place?.start.line
  return `（${line === undefined ? '' : `第 ${line} 行，`}${finding.code}）`
}

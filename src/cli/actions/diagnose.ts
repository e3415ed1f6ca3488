/** `diagnose`: one page that says which death a community is heading for, why, and what to change first. */
import { diagnose, type Diagnosis, type Diagnostic } from '../../index.ts'
import { jsonText } from '../../harmless.ts'
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { readOneSpec } from '../find-specs.ts'
import { judgeFile, tellFindings } from '../judge-files.ts'
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
  if (flags.json)
    io.stdout.write(jsonText({ version: 1, community: name, planned: judged.plan !== undefined, ...found }))
  else io.stdout.write(page(name, found, judged.plan !== undefined, chalkOn(io, 'stdout').bold))
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

/** Where it stands, for those who will go there. */
function placeOf(finding: Pick<Diagnostic, 'place' | 'code'> | undefined): string {
  if (!finding) return ''
  const line = finding.place?.start.line
  return `（${line === undefined ? '' : `第 ${line} 行，`}${finding.code}）`
}

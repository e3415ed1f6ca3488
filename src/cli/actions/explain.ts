/** `explain`: one rule in full, or the list of all. */
import type { Action } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { explain, explanations, shownExamples, type Explanation } from '../../index.ts'
import { padTo } from '../help/display-width.ts'
import { chalkOn } from '../painter.ts'
import type { ChalkInstance } from 'chalk'
import { jsonText } from '../../harmless.ts'

export interface ExplainOptions {
  readonly json?: boolean
}

const levels = { error: '错误', warning: '警告', info: '提示' } as const

export const explainRule: Action<ExplainOptions> = async (io, [id], options) => {
  const paint = chalkOn(io, 'stdout')
  if (id === undefined) {
    const all = await explanations()
    io.stdout.write(options.json ? json({ version: 1, rules: all }) : list(all, paint))
    return exitCodes.sound
  }
  const result = await explain(id)
  if (!result.found)
    throw new UserError(
      `没有“${id}”这条规则。`,
      result.near === undefined ? '看全部编号：社群 explain' : `是不是“${result.near}”？`,
    )
  io.stdout.write(options.json ? json({ version: 1, rule: result.found }) : await page(result.found, paint))
  return exitCodes.sound
}

const json = (data: unknown): string => jsonText(data)

function list(all: readonly Explanation[], paint: ChalkInstance): string {
  const width = Math.max(...all.map((rule) => rule.id.length))
  return [
    ...all.map((rule) => `${paint.bold(padTo(rule.id, width))}  ${levels[rule.severity]}  ${rule.title}`),
    '',
    '看一条的原因和例子：社群 explain <编号>',
    '',
  ].join('\n')
}

/** Where it comes from, and by what exactly it is decided. */
function basis(source: string, paint: ChalkInstance): readonly string[] {
  const [origin = '', criterion] = source.split(/(?=判据：)/)
  return [
    ...(origin === '' ? [] : [paint.bold('依据'), `  ${origin}`, '']),
    ...(criterion === undefined ? [] : [paint.bold('判据'), `  ${criterion.replace('判据：', '')}`, '']),
  ]
}

async function page(rule: Explanation, paint: ChalkInstance): Promise<string> {
  const { bad, good } = await shownExamples(rule)
  const shown = (text: string): string => text.trimEnd().replaceAll(/^/gm, '  ')
  return [
    `${paint.bold(rule.id)}  ${levels[rule.severity]}`,
    rule.title,
    '',
    paint.bold('为什么'),
    `  ${rule.why}`,
    '',
    paint.bold('错的'),
    shown(bad),
    '',
    paint.bold('对的'),
    shown(good),
    '',
    ...basis(rule.source, paint),
    paint.bold('自动改'),
    `  ${rule.mend === undefined ? '--fix 不改：怎么写要你来定。' : `--fix 能改：${rule.mend}。`}`,
    '',
  ].join('\n')
}

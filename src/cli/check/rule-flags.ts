/** `--rule`, `--only`, `--preset`, `--max-warnings`: what the command itself asks of the rules. */
import { LEVEL_WORDS, nearId, presets, readLevel, type Explanation, type Level, type Policy } from '../../index.ts'
import { UserError } from '../failures.ts'

const presetWords: Readonly<Record<string, string>> = { 宽松: 'gentle', 推荐: 'recommended', 严格: 'strict' }

export interface RuleFlags {
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly preset?: string
  readonly maxWarnings?: string
}

/** @param known every rule and code there is */
export function policyOf(flags: RuleFlags, known: readonly Explanation[]): Policy {
  const preset = flags.preset === undefined ? undefined : presetOption(flags.preset)
  const rules = new Map((flags.rule ?? []).flatMap((value) => ruleOption(value, known)))
  const only = (flags.only ?? []).flatMap((value) => onlyOption(value, known))
  return {
    ...(preset ? { preset } : {}),
    ...(rules.size > 0 ? { rules } : {}),
    ...(flags.only === undefined ? {} : { only: new Set(only) }),
  }
}

function presetOption(value: string): NonNullable<Policy['preset']> {
  const word = value.trim().toLowerCase()
  const found = presets.find((one) => one === (presetWords[word] ?? word))
  if (found) return found
  throw new UserError(
    `--preset 没有“${value}”这一种。`,
    '可以写：gentle（宽松）、recommended（推荐）、strict（严格）。',
  )
}

/** `value/member-first=提示`, `law=关闭` for a whole group. */
function ruleOption(value: string, known: readonly Explanation[]): readonly (readonly [string, Level])[] {
  const [, id = '', word = ''] = /^([^=＝]+)[=＝](.*)$/.exec(value) ?? []
  if (id === '')
    throw new UserError(
      `--rule“${value}”少了等号。`,
      `写成 规则编号=级别，例如：--rule audience/tags=提示（${LEVEL_WORDS}）`,
    )
  const level = readLevel(word)
  if (level === undefined)
    throw new UserError(`--rule 没有“${word}”这个级别。`, `可以写：${LEVEL_WORDS}（error、warning、info、off）。`)
  const named = rulesOption('--rule', id.trim(), known)
  if (named.every(({ fixed }) => fixed))
    throw new UserError(`“${id.trim()}”是读文件时的错误，不能调级别。`, '把文件里错的地方改好。')
  return named.filter(({ fixed }) => !fixed).map((one) => [one.id, level])
}

function onlyOption(value: string, known: readonly Explanation[]): readonly string[] {
  const words = value.split(/[,，、\s]+/).filter(Boolean)
  if (words.length === 0)
    throw new UserError('--only 后面是空的。', '写规则编号，例如：--only value/member-first,audience/tags')
  return words.flatMap((word) => rulesOption('--only', word, known).map(({ id }) => id))
}

/** One rule by its id, or all of a group: `law`, `law/*`. */
function rulesOption(flag: string, word: string, known: readonly Explanation[]): readonly Explanation[] {
  const one = known.find(({ id }) => id === word)
  if (one) return [one]
  const group = known.filter(({ id }) => id.startsWith(`${word.replace(/\/\*?$/, '')}/`))
  if (group.length > 0) return group
  const ids = known.map(({ id }) => id)
  const near = nearId(word, ids)
  throw new UserError(
    `${flag} 没有“${word}”这条规则。`,
    near === undefined ? '看全部编号：社群 explain' : `是不是“${near}”？`,
  )
}

export function maxWarningsOption(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const text = value.normalize('NFKC').trim()
  if (!/^\d{1,6}$/.test(text))
    throw new UserError(`--max-warnings“${value}”不行。`, '写一个不小于 0 的整数，例如：--max-warnings 0')
  return Number(text)
}

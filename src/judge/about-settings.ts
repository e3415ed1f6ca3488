/** What is wrong with the settings of a file themselves: they name no rule, no level, no number. */
import type { Spec } from '../model.ts'
import type { Found } from '../diagnostic.ts'
import { mistyped, nearId } from './find.ts'
import { LEVEL_WORDS, meantLevel, meantThreshold, readLevel, readThreshold } from './levels.ts'
import { hasFixedLevel, ruleSettings, thresholdSettings } from './settings.ts'

/** @param known the id of every rule and code there is */
export function aboutSettings(spec: Spec, known: readonly string[]): readonly Found[] {
  return [
    ...unknownRules(spec, known),
    ...ruleSettings(spec).flatMap(([rule, value]) => [...fixedLevel(rule), ...unknownLevel(rule, value)]),
    ...thresholdSettings(spec).flatMap(([rule, value]) => badThreshold(rule, value)),
  ]
}

const escaped = (rule: string): string => rule.replaceAll('~', '~0').replaceAll('/', '~1')
const levelPath = (rule: string): string => `/check/rules/${escaped(rule)}`
const thresholdPath = (rule: string): string => `/check/thresholds/${escaped(rule)}`

const bad = (code: string, path: string, message: string, cure: string, mend?: Found['mend']): Found => ({
  code,
  severity: 'warning',
  path,
  message,
  cure,
  source: '检查设置',
  ...(mend ? { mend } : {}),
})

interface Named {
  readonly rule: string
  readonly path: string
  /** The id stands as a key. */
  readonly key: boolean
}

function unknownRules(spec: Spec, known: readonly string[]): readonly Found[] {
  const named: readonly Named[] = [
    ...ruleSettings(spec).map(([rule]) => ({ rule, path: levelPath(rule), key: true })),
    ...thresholdSettings(spec).map(([rule]) => ({ rule, path: thresholdPath(rule), key: true })),
    ...(spec.check?.suppress ?? []).map(({ rule }, i) => ({ rule, path: `/check/suppress/${i}/rule`, key: false })),
  ]
  return named
    .filter(({ rule }) => !known.includes(rule))
    .map(({ rule, path, key }) => {
      const near = nearId(rule, known)
      const meant = mistyped(rule, known)
      const taken =
        key &&
        meant !== undefined &&
        named.some((other) => other.rule === meant && other.path === path.replace(escaped(rule), escaped(meant)))
      return bad(
        'check/unknown-rule',
        path,
        `没有“${rule}”这条规则。`,
        near ? `是不是想写“${near}”？` : '看全部编号：社群 explain',
        meant === undefined || taken ? undefined : { path, text: meant, ...(key ? { of: 'key' as const } : {}) },
      )
    })
}

const fixedLevel = (rule: string): readonly Found[] =>
  hasFixedLevel(rule)
    ? [
        bad(
          'check/fixed-level',
          levelPath(rule),
          `“${rule}”是读文件时的错误，不能调级别。`,
          '删掉这一条，把错的地方改好。',
          { path: levelPath(rule), remove: true },
        ),
      ]
    : []

function unknownLevel(rule: string, value: unknown): readonly Found[] {
  if (readLevel(value) !== undefined) return []
  const path = levelPath(rule)
  const meant = meantLevel(value)
  return [
    bad(
      'check/unknown-level',
      path,
      `“${typeof value === 'object' ? '一组值' : String(value)}”不是规则级别。`,
      `${meant ? `是不是“${meant}”？` : ''}可以写：${LEVEL_WORDS}。例如“${rule}: 提示”。`,
      meant ? { path, text: meant } : undefined,
    ),
  ]
}

function badThreshold(rule: string, value: unknown): readonly Found[] {
  if (readThreshold(value) !== undefined) return []
  const path = thresholdPath(rule)
  const meant = meantThreshold(value)
  return [
    bad(
      'check/bad-threshold',
      path,
      `阈值“${String(value)}”不是数。`,
      meant ? `写成数字：“${rule}: ${meant}”。` : `写一个数或百分比，例如“${rule}: 30%”。`,
      meant ? { path, text: meant } : undefined,
    ),
  ]
}

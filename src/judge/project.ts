/** A project file read and judged: what it asks of all community files below it, and what is wrong with it. */
import { nearId } from './find.ts'
import { checks } from '../rules/index.ts'
import { codes } from './codes.ts'
import { LEVEL_WORDS, readLevel, readThreshold } from './levels.ts'
import { hasFixedLevel } from './settings.ts'
import type { ProjectPolicy } from './policy.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { readProjectFile, type ProjectFile, type ProjectSetting } from '../load/project-file.ts'

export interface ProjectSettings extends Pick<ProjectFile, 'templates' | 'knowledge' | 'text' | 'diagnostics'> {
  readonly policy: ProjectPolicy
}

const known = [...checks, ...codes].map(({ id }) => id)

/** @param name what findings call the file */
export function projectSettings(name: string, bytes: Uint8Array): ProjectSettings {
  const file = readProjectFile(name, bytes)
  const { preset, templates, knowledge, text } = file
  const rules = file.rules.map(({ rule, value }) => [rule, readLevel(value)] as const)
  const thresholds = file.thresholds.map(({ rule, value }) => [rule, readThreshold(value)] as const)
  return {
    text,
    ...(templates ? { templates } : {}),
    ...(knowledge ? { knowledge } : {}),
    policy: {
      ...(preset === undefined ? {} : { preset }),
      rules: new Map(
        rules.flatMap(([rule, level]) => (level === undefined || hasFixedLevel(rule) ? [] : [[rule, level] as const])),
      ),
      thresholds: new Map(thresholds.flatMap(([rule, value]) => (value === undefined ? [] : [[rule, value] as const]))),
    },
    diagnostics: [...file.diagnostics, ...file.rules.flatMap(aboutRule), ...file.thresholds.flatMap(aboutThreshold)],
  }
}

const tell = (code: string, message: string, cure: string, place: Diagnostic['place']): Diagnostic => ({
  code,
  severity: 'warning',
  message,
  cure,
  ...(place ? { place } : {}),
  source: '检查设置',
})

function aboutRule({ rule, value, entry }: ProjectSetting): readonly Diagnostic[] {
  if (!known.includes(rule)) return [unknownRule({ rule, value, entry })]
  if (hasFixedLevel(rule))
    return [
      tell(
        'check/fixed-level',
        `“${rule}”是读文件时的错误，不能调级别。`,
        '删掉这一条，把错的地方改好。',
        entry.keyPlace,
      ),
    ]
  if (readLevel(value) !== undefined) return []
  return [
    tell(
      'check/unknown-level',
      `“${typeof value === 'object' ? '一组值' : String(value)}”不是规则级别。`,
      `可以写：${LEVEL_WORDS}。例如“${rule}: 提示”。`,
      entry.tree.place,
    ),
  ]
}

function aboutThreshold({ rule, value, entry }: ProjectSetting): readonly Diagnostic[] {
  if (!known.includes(rule)) return [unknownRule({ rule, value, entry })]
  return readThreshold(value) === undefined
    ? [
        tell(
          'check/bad-threshold',
          `阈值“${String(value)}”不是数。`,
          `写一个数或百分比，例如“${rule}: 30%”。`,
          entry.tree.place,
        ),
      ]
    : []
}

function unknownRule({ rule, entry }: ProjectSetting): Diagnostic {
  const near = nearId(rule, known)
  return tell(
    'check/unknown-rule',
    `没有“${rule}”这条规则。`,
    near === undefined ? '看全部编号：社群 explain' : `是不是想写“${near}”？`,
    entry.keyPlace,
  )
}

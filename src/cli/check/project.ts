/** The project around a file: `shequn.config.yaml` and `.shequnignore`, from its folder up to the root of the repository. */
import { readFileSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../../diagnostic.ts'
import type { Policy } from '../../index.ts'
import { readProjectFile, type ProjectSetting } from '../../load/project-file.ts'
import { hasFixedLevel, LEVEL_WORDS, readLevel, readThreshold } from '../../checks/settings.ts'
import { nearId } from '../../checks/find.ts'
import { readFailure } from '../read-failure.ts'
import { IGNORE_FILE, nearestFile, PROJECT_FILE, real } from './folders.ts'
import { ignoreOf } from './ignore-file.ts'

export interface Project {
  /** As seen from the working directory. */
  readonly name: string
  readonly policy: NonNullable<Policy['project']>
  /** Its own templates: the folder as seen from the working directory and as written, the line of the project file that names it, and whether it may be used at all. */
  readonly templates?: {
    readonly folder: string
    readonly written: string
    readonly line: number
    readonly outside: boolean
  }
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** @param path of the project file, absolute @param known every id there is */
export function readProject(path: string, cwd: string, known: readonly string[]): Project {
  const name = relative(cwd, path).replaceAll('\\', '/')
  const file = readProjectFile(name, bytesOf(path, name))
  const rules = file.rules.map(({ rule, value }) => [rule, readLevel(value)] as const)
  const thresholds = file.thresholds.map(({ rule, value }) => [rule, readThreshold(value)] as const)
  return {
    name,
    text: file.text,
    ...(file.templates
      ? {
          templates: {
            ...folderFrom(path, file.templates.folder, cwd),
            written: file.templates.folder,
            line: file.templates.line,
          },
        }
      : {}),
    policy: {
      ...(file.preset === undefined ? {} : { preset: file.preset }),
      rules: new Map(
        rules.flatMap(([rule, level]) => (level === undefined || hasFixedLevel(rule) ? [] : [[rule, level] as const])),
      ),
      thresholds: new Map(thresholds.flatMap(([rule, value]) => (value === undefined ? [] : [[rule, value] as const]))),
    },
    diagnostics: [
      ...file.diagnostics,
      ...file.rules.flatMap((one) => aboutRule(one, known)),
      ...file.thresholds.flatMap((one) => aboutThreshold(one, known)),
    ],
  }
}

/**
 * Written on Windows or elsewhere; beside the project file, whatever folder the command runs in. A repository that was
 * merely cloned may name nothing beyond itself: links are followed before it is asked whether the folder lies within.
 */
function folderFrom(
  path: string,
  written: string,
  cwd: string,
): { readonly folder: string; readonly outside: boolean } {
  const folder = resolve(dirname(path), written.trim().replaceAll('\\', '/'))
  const repository = nearestFile(dirname(path), '.git')
  const roots = [dirname(path), ...(repository === undefined ? [] : [dirname(repository)])]
  return {
    folder: relative(cwd, folder).replaceAll('\\', '/') || '.',
    outside: !roots.some((root) => isWithin(real(root), real(folder))),
  }
}

/** Both absolute and without links. */
export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

const tell = (code: string, message: string, cure: string, place: Diagnostic['place']): Diagnostic => ({
  code,
  severity: 'warning',
  message,
  cure,
  ...(place ? { place } : {}),
  source: '检查设置',
})

function aboutRule({ rule, value, entry }: ProjectSetting, known: readonly string[]): readonly Diagnostic[] {
  if (!known.includes(rule)) return [unknownRule({ rule, value, entry }, known)]
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
      `“${String(value)}”不是规则级别。`,
      `可以写：${LEVEL_WORDS}。例如“${rule}: 提示”。`,
      entry.tree.place,
    ),
  ]
}

function aboutThreshold({ rule, value, entry }: ProjectSetting, known: readonly string[]): readonly Diagnostic[] {
  if (!known.includes(rule)) return [unknownRule({ rule, value, entry }, known)]
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

function unknownRule({ rule, entry }: ProjectSetting, known: readonly string[]): Diagnostic {
  const near = nearId(rule, known)
  return tell(
    'check/unknown-rule',
    `没有“${rule}”这条规则。`,
    near === undefined ? '看全部编号：社群 explain' : `是不是想写“${near}”？`,
    entry.keyPlace,
  )
}

/** What a search passes over: `.shequnignore` and the project file of the folder that is searched. */
export function ignored(cwd: string, folder: string): (name: string) => boolean {
  const lists = [
    listOf(nearestFile(folder, IGNORE_FILE), cwd, (text) => text.split(/\r?\n/)),
    listOf(nearestFile(folder, PROJECT_FILE), cwd, (text, path) => readProjectFile(path, Buffer.from(text)).ignore),
  ].filter((list) => list !== undefined)
  return (name) =>
    lists.some(({ base, matches }) => {
      const way = relative(base, resolve(cwd, name)).replaceAll('\\', '/')
      return !way.startsWith('..') && matches(way)
    })
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw readFailure(error, name)
  }
}

function listOf(path: string | undefined, cwd: string, lines: (text: string, path: string) => readonly string[]) {
  if (path === undefined) return undefined
  const list = lines(new TextDecoder().decode(bytesOf(path, relative(cwd, path).replaceAll('\\', '/'))), path)
  return list.length === 0 ? undefined : { base: dirname(path), matches: ignoreOf(list) }
}

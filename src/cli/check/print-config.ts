/** `--print-config`: every rule's level and threshold as they hold for one file, and who decided. */
import { explanations, type CheckOptions } from '../../index.ts'
import { deciderOf, presetOf, type Origin } from '../../checks/policy.ts'
import { hasFixedLevel, readThreshold, thresholdSettings } from '../../checks/settings.ts'
import { readOneSpec } from '../find-specs.ts'
import type { Io } from '../io.ts'
import { folderOf, projectsOf, withProject } from '../judge-files.ts'
import { loadFile } from '../load-file.ts'
import { templatesOf } from '../read-templates.ts'

interface Setting<T> {
  readonly value: T
  /** `default`, `preset`, `project`, `archetype`, `spec`, `command` */
  readonly from: Origin
  /** The file it stands in. */
  readonly file?: string
}

/** What else of the command line settles something. */
export interface Asked {
  readonly set?: readonly string[]
  readonly templates?: string
}

/** JSON. A file that cannot be read has no settings of its own; what holds around it is still told. */
export async function printConfig(
  word: string,
  { set: sets, templates }: Asked,
  options: CheckOptions,
  io: Io,
): Promise<string> {
  const file = await readOneSpec([word], io)
  const project = await projectsOf(io)(folderOf(file, io))
  const policy = withProject(options.policy, project)
  const { spec, archetype } = await loadFile(file, sets, io)
  const decide = deciderOf(spec, archetype, policy)
  const own = await templatesOf(templates, io)(project)
  const places: Partial<Record<Origin, string>> = { spec: file.name, ...(project ? { project: project.name } : {}) }
  const setting = <T>(value: T, from: Origin): Setting<T> => ({
    value,
    from,
    ...(places[from] === undefined ? {} : { file: places[from] }),
  })
  const from: Origin = templates !== undefined ? 'command' : own ? 'project' : 'default'
  const folder = {
    ...setting(own?.templatesFolder ?? null, from),
    ...(from === 'project' ? { line: project?.templates?.line } : {}),
  }
  const preset = presetOf(spec, policy)
  const presetFrom: Origin = policy.preset
    ? 'command'
    : spec?.check?.preset
      ? 'spec'
      : project?.policy.preset
        ? 'project'
        : 'default'
  const inSpec = spec
    ? thresholdSettings(spec).flatMap(([rule, value]) =>
        readThreshold(value) === undefined ? [] : [[rule, setting(readThreshold(value), 'spec')] as const],
      )
    : []
  const inProject = [...(project?.policy.thresholds ?? [])].map(
    ([rule, value]) => [rule, setting(value, 'project')] as const,
  )
  const rules = (await explanations()).map(({ id, severity }) => {
    const { level, origin } = hasFixedLevel(id) ? { level: severity, origin: 'default' as const } : decide(id, severity)
    return [
      id,
      setting(
        policy.only?.has(id) === false && !hasFixedLevel(id) ? 'off' : level,
        policy.only?.has(id) === false && !hasFixedLevel(id) ? 'command' : origin,
      ),
    ] as const
  })
  const settings = {
    version: 1,
    file: file.name,
    project: project?.name ?? null,
    preset: setting(preset, presetFrom),
    templates: folder,
    rules: Object.fromEntries(rules),
    thresholds: Object.fromEntries([...inProject, ...inSpec]),
  }
  return `${JSON.stringify(settings, undefined, 2)}\n`
}

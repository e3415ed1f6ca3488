/** `--print-config`: every rule's level and threshold as they hold for one file, and who decided. */
import { settingsInForce, type CheckOptions, type Setting } from '../../index.ts'
import { readOneSpec } from '../find-specs.ts'
import type { Io } from '../io.ts'
import { projectsOf, withProject } from '../judge-files.ts'
import { folderOf } from '../spec-place.ts'
import { loadFile } from '../load-file.ts'
import { knowledgeOf } from '../read-knowledge.ts'
import { templatesOf } from '../read-templates.ts'
import { jsonText } from '../../harmless.ts'

type Origin = Setting<unknown>['from']
/** `file`: the one it stands in. */
type Printed<T> = Setting<T> & { readonly file?: string }

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
  const inForce = await settingsInForce(
    await loadFile(file, sets, io, await knowledgeOf(project, io)),
    withProject(options.policy, project),
  )
  const own = await templatesOf(templates, io)(project)
  const places: Partial<Record<Origin, string>> = { spec: file.name, ...(project ? { project: project.name } : {}) }
  const printed = <T>({ value, from }: Setting<T>): Printed<T> => ({
    value,
    from,
    ...(places[from] === undefined ? {} : { file: places[from] }),
  })
  const all = <T>(settings: ReadonlyMap<string, Setting<T>>): Readonly<Record<string, Printed<T>>> =>
    Object.fromEntries([...settings].map(([id, setting]) => [id, printed(setting)]))
  const from: Origin = templates !== undefined ? 'command' : own ? 'project' : 'default'
  const settings = {
    version: 1,
    file: file.name,
    project: project?.name ?? null,
    preset: printed(inForce.preset),
    templates: {
      ...printed({ value: own?.templatesFolder ?? null, from }),
      ...(from === 'project' ? { line: project?.templates?.line } : {}),
    },
    rules: all(inForce.rules),
    thresholds: all(inForce.thresholds),
  }
  return jsonText(settings)
}

/** What reporters are told besides the findings: rules, what ran, how CI services call the files. */
import { explanations, shownExamples, type Diagnostic, type ReportInput } from '../../index.ts'
import type { Io } from '../io.ts'
import type { Reported } from '../judge-files.ts'
import { pathFromRoot, repositoryRoot } from './folders.ts'
import { version } from '../../../package.json'

/** What reporters ask for beyond the findings; it is loaded only for them. */
export interface Told {
  readonly rules: boolean
  readonly exempted: boolean
}

/** @param more texts beyond those of the checked files */
export async function reportInput(
  diagnostics: readonly Diagnostic[],
  judged: readonly Reported[],
  more: ReadonlyMap<string, string>,
  told: Told,
  io: Io,
): Promise<ReportInput> {
  const texts = new Map([...judged.flatMap((one) => [...one.texts]), ...more])
  // Templates by themselves: there is nothing else to be told about them.
  const alone = judged.length === 0
  return {
    diagnostics,
    texts,
    version,
    ...(told.exempted ? { exempted: judged.flatMap((one) => one.exempted()) } : {}),
    files: alone ? [...more.keys()] : judged.map(({ file }) => file.name),
    paths: pathsOf([...texts.keys(), ...judged.map(({ file }) => file.name)], io),
    // A file that could not be read to its end says nothing about what else may be wrong with it.
    ran: new Map(judged.map(({ file, ran }) => [file.name, ran])),
    ...(told.rules ? { rules: (await rules()).filter(({ id }) => !alone || id.startsWith('template/')) } : {}),
  }
}

/** What does not stand on the disk keeps its name. */
function pathsOf(names: readonly string[], io: Io): ReadonlyMap<string, string> {
  const root = repositoryRoot(io)
  return new Map(
    [...new Set(names)]
      .filter((name) => name !== '<stdin>' && !name.startsWith('--'))
      .map((name) => [name, pathFromRoot(name, root, io.cwd)]),
  )
}

async function rules(): Promise<NonNullable<ReportInput['rules']>> {
  const all = await explanations()
  return Promise.all(all.map(async (rule) => ({ ...rule, ...(await shownExamples(rule)) })))
}

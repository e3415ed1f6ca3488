/** `preview`: the web page on this machine, made anew on every save. */
import { createHash } from 'node:crypto'
import {
  hasErrors,
  previewPage,
  report,
  summarize,
  summaryText,
  write,
  type Bundle,
  type Diagnostic,
  type Findings,
} from '../../index.ts'
import type { Pass } from '../check/watch.ts'
import type { Served } from '../preview/serve.ts'
import type { Action } from '../command.ts'
import { UserError } from '../failures.ts'
import { readOneSpec } from '../find-specs.ts'
import type { Io } from '../io.ts'
import { judgeFile, projectsOf, templateTexts, type JudgedFile } from '../judge-files.ts'
import { folderOf } from '../spec-place.ts'
import { readHolidays } from '../read-holidays.ts'
import { builtinTemplate, templatesOf } from '../read-templates.ts'
import { planOf } from '../sound-plan.ts'
import { horizonOf, type Horizon } from '../horizon.ts'

export interface PreviewFlags extends Horizon {
  readonly port?: string
  readonly templates?: string
  readonly set?: readonly string[]
}

export const previewFile: Action<PreviewFlags> = async (io, words, options) => {
  const port = options.port === undefined ? 0 : portOption(options.port)
  const [{ watch }, { serve }] = await Promise.all([import('../check/watch.ts'), import('../preview/serve.ts')])
  let served: Served | undefined
  let made: Made | undefined
  let bundle: Bundle | undefined
  try {
    return await watch(
      async () => {
        // Whatever is wrong with the words is said before anything is served.
        made = await make(words, options, io).catch((error: unknown) => refusal(error, made))
        served ??= await serve(port)
        bundle = made.bundle ?? bundle
        const version = fingerprint(await previewPage(bundle, made.findings, ''))
        served.show(await previewPage(bundle, made.findings, version), version)
        return made.pass
      },
      [],
      io,
      (run) =>
        run === 1
          ? `预览在 ${served?.address} （只有这台电脑打得开）。${tail(made)}。保存文件就刷新，按 Ctrl-C 结束。`
          : `第 ${run} 次：${tail(made)}。`,
    )
  } finally {
    await served?.close()
  }
}

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

interface Made {
  readonly bundle?: Bundle
  readonly findings: Findings
  readonly pass: Pass
}

const tail = (made: Made | undefined): string => made?.findings.summary ?? ''

async function make(words: readonly string[], options: PreviewFlags, io: Io): Promise<Made> {
  const horizon = { ...horizonOf(options), ...(await readHolidays(options.holidays, io)) }
  const own = templatesOf(options.templates, io)
  await own(undefined)
  const file = await readOneSpec(words, io)
  const templates = await own(await projectsOf(io)(folderOf(file, io)))
  const judged = await judgeFile(file, options.set, horizon, io)
  const sound = planOf(judged)
  const written =
    sound && (await write(sound.spec, sound.plan, { ...templates, builtinTemplate, loaded: judged.loaded }))
  const diagnostics = [...judged.diagnostics, ...(written?.diagnostics ?? [])]
  const texts = new Map([...judged.texts, ...templateTexts(templates ?? {})])
  return {
    ...(sound && written && !hasErrors(diagnostics)
      ? { bundle: { spec: sound.spec, plan: sound.plan, ...written } }
      : {}),
    findings: await findingsOf(diagnostics, texts, judged),
    pass: {
      read: [...judged.texts.keys()],
      written: [],
      templates: templates === undefined ? [] : [templates.templatesFolder],
    },
  }
}

async function findingsOf(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  { file }: JudgedFile,
): Promise<Findings> {
  return {
    text: diagnostics.length === 0 ? '' : await report('pretty', { diagnostics, texts, files: [file.name] }),
    broken: hasErrors(diagnostics),
    summary: summaryText(summarize(diagnostics, [file.name])),
  }
}

/** While a file is being saved it may be gone for a moment; the page says what the terminal would. At first it is refused. */
function refusal(error: unknown, before: Made | undefined): Made {
  if (!(error instanceof UserError) || !before) throw error
  const text = [error.message, ...(error.cure === undefined ? [] : [`应该：${error.cure}`])].join('\n')
  return { findings: { text, broken: true, summary: error.message.replace(/。$/, '') }, pass: before.pass }
}

function portOption(value: string): number {
  const port = Number(value.normalize('NFKC').trim())
  if (Number.isInteger(port) && port >= 1024 && port <= 65535) return port
  throw new UserError(`--port“${value}”不行。`, '写 1024 到 65535 的整数，例如：--port 8080；不写就随便用一个空着的。')
}

/** The pages that are mostly words. Tables of days and tasks are the exporters' work. */
import { builtin } from '../knowledge/builtin.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Plan, Script, Spec } from '../model.ts'
import { drafts } from './documents/index.ts'
import type { Document, DocumentSources } from './documents/document.ts'
import { completeSpec } from './facts/complete.ts'
import { factsOf } from './facts/index.ts'
import { finish, stagingOf } from './finish.ts'
import { openLibrary } from './library.ts'
import type { TemplateLibrary } from './library.ts'
import { messageContext } from './message-context.ts'
import { missingDiagnostics, missingPaths } from './needs.ts'
import type { Missing } from './needs.ts'
import { indexPlan } from './plan-index.ts'
import { renderProblem } from './render-problem.ts'
import { sceneOf } from './scene.ts'
import type { Moment, Setting } from './scene.ts'
import { channelOf } from './channel.ts'
import type { WriteOptions } from './write-options.ts'

export type { Document } from './documents/document.ts'

export interface WrittenDocuments {
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Every page of a community. `scripts` are those of `writeScripts` for the same spec and plan. */
export async function writeDocuments(
  spec: Spec,
  plan: Plan,
  scripts: readonly Script[],
  options: WriteOptions = {},
): Promise<WrittenDocuments> {
  const library = await openLibrary(options.templates, spec.structure?.platform)
  const { knowledge = builtin } = options
  const sources: DocumentSources = {
    community: completeSpec(spec),
    spec,
    plan,
    knowledge,
    scripts,
    say: sayIn(library, { spec, plan, knowledge, index: indexPlan(plan) }),
  }
  const documents: Document[] = []
  const missing: Missing[] = []
  const problems: Diagnostic[] = []
  for (const { template: id, context, ...page } of drafts(sources)) {
    const template = library.find(id)
    if (!template) throw new Error(`no template ${id}`)
    const needs = missingPaths(template.meta.needs, sources.community)
    missing.push(...needs.map((fact) => ({ fact, script: page.title })))
    if (needs.length > 0) continue
    const rendered = template.render(context)
    if (rendered.ok) documents.push({ ...page, text: `${rendered.text.replace(/\n{3,}/g, '\n\n').trim()}\n` })
    else problems.push(renderProblem({ template: id, title: page.title }, rendered.error, library.sourceOf(id)))
  }
  return { documents, diagnostics: [...problems, ...missingDiagnostics(missing, options.language)] }
}

/** A script quoted in a page. `owner`: id of the member who says it, where no task names one. */
function sayIn(library: TemplateLibrary, setting: Setting): DocumentSources['say'] {
  const { spec, knowledge } = setting
  return (id, moment: Moment = {}, owner) => {
    const template = library.find(id)
    if (!template) throw new Error(`no template ${id}`)
    const channel = channelOf(undefined, template.meta.channel)
    const said: Moment =
      owner === undefined ? moment : { ...moment, owner: { role: 'lead', person: owner, name: owner } }
    const facts = factsOf(sceneOf(setting, said, channel))
    if (template.meta.needs.some((name) => !facts.has(name as never))) return undefined
    const rendered = template.render(messageContext(facts, spec), stagingOf(spec, channel, knowledge))
    return rendered.ok ? finish(rendered.text, setting, id, channel) || undefined : undefined
  }
}

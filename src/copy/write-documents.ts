/** The pages that are mostly words. Tables of days and tasks are the exporters' work. */
import type { Diagnostic } from '../diagnostic.ts'
import type { Plan, Script, Spec } from '../model.ts'
import { buildContext, communityFacts } from './build-context.ts'
import type { CommunityFacts, Moment } from './build-context.ts'
import { drafts } from './documents/index.ts'
import type { Document, DocumentSources } from './documents/document.ts'
import { finish } from './finish.ts'
import { ownerWords } from './facts/people.ts'
import { openLibrary } from './library.ts'
import type { TemplateLibrary } from './library.ts'
import { missingDiagnostics, missingNeeds } from './needs.ts'
import type { Missing } from './needs.ts'
import { renderProblem } from './render-problem.ts'
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
  const facts = communityFacts(spec, plan)
  const sources: DocumentSources = {
    facts,
    spec,
    plan,
    scripts,
    say: (template, moment = {}, owner) => sayIn(library, facts, template, moment, owner),
  }
  const documents: Document[] = []
  const missing: Missing[] = []
  const problems: Diagnostic[] = []
  for (const { template: id, context, ...page } of drafts(sources)) {
    const template = library.find(id)
    if (!template) throw new Error(`no template ${id}`)
    const needs = missingNeeds(template.meta.needs, context, undefined)
    missing.push(...needs.map((path) => ({ path, script: page.title })))
    if (needs.length > 0) continue
    const rendered = template.render(context)
    if (rendered.ok) documents.push({ ...page, text: `${rendered.text.replace(/\n{3,}/g, '\n\n').trim()}\n` })
    else problems.push(renderProblem({ template: id, title: page.title }, rendered.error, library.sourceOf(id)))
  }
  return { documents, diagnostics: [...problems, ...missingDiagnostics(missing, options.language)] }
}

/** A script quoted in a page. `owner`: id of the member who says it, where no task names one. */
function sayIn(
  library: TemplateLibrary,
  facts: CommunityFacts,
  id: string,
  moment: Moment,
  owner: string | undefined,
): string | undefined {
  const template = library.find(id)
  if (!template) throw new Error(`no template ${id}`)
  const context = buildContext(facts, moment)
  const named =
    owner === undefined
      ? context
      : { ...context, owner: ownerWords(facts.spec, { role: 'lead', person: owner, name: owner }) }
  const rendered =
    missingNeeds(template.meta.needs, named, moment.task?.subject).length > 0 ? undefined : template.render(named)
  return rendered?.ok ? finish(rendered.text, facts.spec, id) || undefined : undefined
}

/** The pages that are mostly words. Tables of days and tasks are the exporters' work. */
import type { Diagnostic } from '../diagnostic.ts'
import type { Plan, Script, Spec } from '../model.ts'
import { communityFacts } from './build-context.ts'
import type { Document, Draft, DocumentSources } from './documents/document.ts'
import { incentivesDraft } from './documents/incentives.ts'
import { launchDraft } from './documents/launch.ts'
import { overviewDraft } from './documents/overview.ts'
import { proposalDrafts } from './documents/proposal.ts'
import { rulesDraft } from './documents/rules.ts'
import { welcomeDraft } from './documents/welcome.ts'
import { openLibrary } from './library.ts'
import { missingDiagnostics, missingNeeds } from './needs.ts'
import type { Missing } from './needs.ts'
import { renderProblem } from './render-problem.ts'
import type { WriteOptions } from './write-scripts.ts'

export type { Document } from './documents/document.ts'

export interface WrittenDocuments {
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Every page of a community. `scripts` are those of `writeScripts` for the same spec and plan. */
export async function writeDocuments(spec: Spec, plan: Plan, scripts: readonly Script[], options: WriteOptions = {}): Promise<WrittenDocuments> {
  const library = await openLibrary(options.templates)
  const sources: DocumentSources = { facts: communityFacts(spec, plan), spec, plan, scripts }
  const drafts: readonly Draft[] = [overviewDraft(sources), launchDraft(sources), rulesDraft(sources), welcomeDraft(sources), ...incentivesDraft(sources), ...proposalDrafts(sources)]
  const documents: Document[] = []
  const missing: Missing[] = []
  const problems: Diagnostic[] = []
  for (const { template: id, context, ...page } of drafts) {
    const template = library.find(id)
    if (!template) throw new Error(`no template ${id}`)
    const needs = missingNeeds(template.meta.needs, context, undefined)
    missing.push(...needs.map((path) => ({ path, script: page.title })))
    if (needs.length > 0) continue
    const rendered = template.render(context)
    if (rendered.ok) documents.push({ ...page, text: `${rendered.text.replace(/\n{3,}/g, '\n\n').trim()}\n` })
    else problems.push(renderProblem({ template: id, title: page.title }, rendered.error, library.sourceOf(id)))
  }
  return { documents, diagnostics: [...problems, ...missingDiagnostics(missing)] }
}

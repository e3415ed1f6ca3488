/** Plan and spec in, every script out, ready to paste. */
import { findPlatform } from '../knowledge/index.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Channel, Day, Plan, Script, ScriptRef, Spec, Task } from '../model.ts'
import { avoidedWords } from './avoided.ts'
import { buildContext, communityFacts } from './build-context.ts'
import type { CommunityFacts, Moment } from './build-context.ts'
import { allowEmoji, slotsOf } from './helpers/moment.ts'
import { builtinIds, openLibrary } from './library.ts'
import type { TemplateLibrary } from './library.ts'
import { missingDiagnostics, missingNeeds } from './needs.ts'
import type { Missing } from './needs.ts'
import { nearWord } from './near.ts'
import { renderProblem } from './render-problem.ts'
import { splitMessages } from './split.ts'
import type { Limit } from './split.ts'
import { tidy } from './tidy.ts'
import { undatedScripts } from './welcome-steps.ts'

export interface WriteOptions {
  /** A user's templates: id (`welcome/group`) → text of the file. They win over ours by name. */
  readonly templates?: ReadonlyMap<string, string>
}

export interface Written {
  /** Dated ones in the order of the plan, then the undated. */
  readonly scripts: readonly Script[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What is collected on the way. */
interface Desk {
  readonly facts: CommunityFacts
  readonly library: TemplateLibrary
  readonly scripts: Script[]
  readonly missing: Missing[]
  readonly diagnostics: Map<string, Diagnostic>
}

/** Writes every script of a plan. Same spec, plan and templates: the same scripts. Nothing is written half. */
export async function writeScripts(spec: Spec, plan: Plan, options: WriteOptions = {}): Promise<Written> {
  const library = await openLibrary(options.templates)
  const desk: Desk = { facts: communityFacts(spec, plan), library, scripts: [], missing: [], diagnostics: new Map() }
  for (const day of plan.days) for (const task of day.tasks) writeTask(desk, day, task)
  writeUndated(desk)
  return {
    scripts: desk.scripts,
    diagnostics: [...library.diagnostics, ...desk.diagnostics.values(), ...missingDiagnostics(desk.missing), ...avoidedWords(spec.voice?.avoid ?? [], desk.scripts)],
  }
}

function writeTask(desk: Desk, day: Day, task: Task): void {
  const stamp = { task: task.id, date: day.date }
  // Text written by hand is sent as it is: no tidying, no template beside it.
  if (task.text !== undefined) {
    const messages = splitMessages(task.text, limitOf(desk, task.channel))
    desk.scripts.push({ id: `${task.id}#1`, ...stamp, template: 'added', title: task.title, channel: task.channel, time: task.start.slice(11), messages, slots: slotsOf(task.text) })
    return
  }
  task.scripts.forEach((ref, index) => {
    writeOne(desk, { day, task, ref }, ref, (channel) => ({
      id: `${task.id}#${index + 1}`, ...stamp, title: ref.title, channel: channelOf(task.channel, channel), time: ref.at ?? task.start.slice(11),
    }))
  })
}

function writeUndated(desk: Desk): void {
  undatedScripts(desk.facts.spec).forEach((item, index) => {
    const title = item.title ?? desk.library.find(item.template)?.meta.title ?? item.template
    writeOne(desk, {}, { template: item.template, title }, (channel) => ({ id: `welcome/${index + 1}`, title, channel: item.channel ?? channel ?? 'group' }))
  })
}

type Stamp = Omit<Script, 'template' | 'messages' | 'slots'>

function writeOne(desk: Desk, moment: Moment, ref: ScriptRef, stamp: (channel: Channel | undefined) => Stamp): void {
  const template = desk.library.find(ref.template)
  if (!template) return note(desk, noTemplate(ref.template))
  const context = buildContext(desk.facts, moment)
  const missing = missingNeeds(template.meta.needs, context, moment.task?.subject)
  if (missing.length > 0) {
    desk.missing.push(...missing.map((path) => ({ path, script: ref.title })))
    return
  }
  const rendered = template.render(context)
  if (!rendered.ok) return note(desk, renderProblem(ref, rendered.error, desk.library.sourceOf(ref.template)))
  const text = tidy(allowEmoji(rendered.text, desk.facts.spec.voice?.emoji))
  if (text === '') return
  const head = stamp(template.meta.channel)
  desk.scripts.push({ ...head, template: ref.template, messages: splitMessages(text, limitOf(desk, head.channel)), slots: slotsOf(text) })
}

/** One mistake in a template is one diagnostic, whatever the number of days that use it. */
function note(desk: Desk, diagnostic: Diagnostic): void {
  desk.diagnostics.set(`${diagnostic.code} ${diagnostic.message}`, diagnostic)
}

/** A template that speaks in private, in public or backstage knows its place better than the task it belongs to. */
function channelOf(task: Channel, template: Channel | undefined): Channel {
  if (template === undefined || template === 'group' || template === 'announcement') return task === 'internal' ? (template ?? task) : task
  return template
}

/** Chats have a longest message; posts, live rooms and meetings have not. */
function limitOf({ facts }: Desk, channel: Channel): Limit | undefined {
  const chats: readonly Channel[] = ['group', 'direct', 'announcement', 'internal']
  return chats.includes(channel) ? findPlatform(facts.spec.structure?.platform ?? 'other')?.message : undefined
}

function noTemplate(id: string): Diagnostic {
  const near = nearWord(id, builtinIds)
  return {
    code: 'copy/no-template',
    severity: 'error',
    message: `没有叫“${id}”的话术模板`,
    cure: near ? `是不是“${near}”？或者在模板文件夹里写一份 ${id}.hbs` : `在模板文件夹里写一份 ${id}.hbs`,
  }
}

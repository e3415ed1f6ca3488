/** Plan and spec in, every script out, ready to paste. */
import { findPlatform } from '../knowledge/index.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Platform } from '../knowledge/types.ts'
import type { Channel, Day, Plan, Script, ScriptRef, Sending, Spec, Task } from '../model.ts'
import { avoidedDiagnostic, findAvoided } from './avoided.ts'
import { buildContext, communityFacts } from './build-context.ts'
import type { CommunityFacts, Moment } from './build-context.ts'
import { finish } from './finish.ts'
import { slotsOf } from './helpers/moment.ts'
import { builtinIds, openLibrary } from './library.ts'
import type { TemplateLibrary } from './library.ts'
import { missingDiagnostics, missingNeeds } from './needs.ts'
import type { Missing } from './needs.ts'
import { occasionScripts } from './occasions.ts'
import type { OccasionScript } from './occasions.ts'
import { leadWords, ownerWords, speakerOf } from './facts/people.ts'
import type { ScriptContext } from './context.ts'
import { nearName } from '../near-name.ts'
import type { Rendered, Template } from './render.ts'
import { renderProblem } from './render-problem.ts'
import { splitMessages } from './split.ts'
import type { Limit } from './split.ts'
import { alike, wordingIn } from './twins.ts'
import type { Wording } from './twins.ts'
import { undatedScripts } from './welcome-steps.ts'
import type { WriteOptions } from './write-options.ts'

export interface Written {
  /** Dated ones in the order of the plan, then those for newcomers (`welcome/…`), then those for when it happens (`when/…`). */
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
  readonly wording: (text: string) => Wording
  /** What members have read this month, by template. */
  readonly heard: Map<string, Wording[]>
}

/** Writes every script of a plan. Same spec, plan and templates: the same scripts. Nothing is written half. */
export async function writeScripts(spec: Spec, plan: Plan, options: WriteOptions = {}): Promise<Written> {
  const library = await openLibrary(options.templates, spec.structure?.platform)
  const desk: Desk = {
    facts: communityFacts(spec, plan),
    library,
    scripts: [],
    missing: [],
    diagnostics: new Map(),
    wording: wordingIn(spec),
    heard: new Map(),
  }
  for (const day of plan.days) for (const task of day.tasks) writeTask(desk, day, task)
  writeUndated(desk)
  for (const occasion of occasionScripts(spec, plan)) writeOccasion(desk, occasion)
  return {
    scripts: desk.scripts,
    diagnostics: [
      ...library.diagnostics,
      ...desk.diagnostics.values(),
      ...missingDiagnostics(desk.missing, options.language),
      ...findAvoided(spec.voice?.avoid ?? [], desk.scripts).map((one) =>
        avoidedDiagnostic(one, options.language ?? 'zh'),
      ),
    ],
  }
}

function writeTask(desk: Desk, day: Day, task: Task): void {
  const stamp = { task: task.id, date: day.date }
  // Text written by hand is sent as it is: no tidying, no template beside it.
  if (task.text !== undefined) {
    const messages = splitMessages(task.text, limitOf(desk, task.channel, task.sending))
    desk.scripts.push({
      id: `${task.id}#1`,
      ...stamp,
      template: 'added',
      title: task.title,
      channel: task.channel,
      time: task.start.slice(11),
      messages,
      slots: slotsOf(task.text),
    })
    return
  }
  task.scripts.forEach((ref, index) => {
    writeOne(desk, { day, task, ref }, ref, (channel) => ({
      id: `${task.id}#${index + 1}`,
      ...stamp,
      title: ref.title,
      channel: channelOf(task.channel, channel),
      time: ref.at ?? task.start.slice(11),
    }))
  })
}

function writeUndated(desk: Desk): void {
  undatedScripts(desk.facts.spec).forEach((item, index) => {
    const title = item.title ?? desk.library.find(item.template)?.meta.title ?? item.template
    writeOne(desk, { welcome: item }, { template: item.template, title }, (channel) => ({
      id: `welcome/${index + 1}`,
      title,
      owner: speakerOf(desk.facts.spec, item.owner),
      channel: item.channel ?? channel ?? 'group',
    }))
  })
}

/** What waits until it happens. A fact that one of these lacks is no finding: nothing on the calendar depends on it. */
function writeOccasion(desk: Desk, { id, template, title, text, owner, decides, moment }: OccasionScript): void {
  if (text !== undefined) {
    desk.scripts.push({
      id,
      template,
      title: title ?? id,
      channel: 'group',
      owner: speakerOf(desk.facts.spec, owner),
      messages: splitMessages(text, limitOf(desk, 'group')),
      slots: slotsOf(text),
    })
    return
  }
  const named = title ?? desk.library.find(template)?.meta.title ?? template
  const speaks = (context: ScriptContext): ScriptContext => ({
    ...context,
    owner:
      owner === undefined
        ? leadWords(desk.facts.spec)
        : ownerWords(desk.facts.spec, { role: 'lead', person: owner, name: owner }),
    ...(decides === undefined ? {} : { lead: { name: decides, bio: '', known: '' } }),
  })
  writeOne(
    { ...desk, missing: [] },
    moment ?? {},
    { template, title: named },
    (channel) => ({ id, title: named, channel: channel ?? 'group', owner: speakerOf(desk.facts.spec, owner) }),
    speaks,
  )
}

type Stamp = Omit<Script, 'template' | 'messages' | 'slots'>

function writeOne(
  desk: Desk,
  moment: Moment,
  ref: ScriptRef,
  stamp: (channel: Channel | undefined) => Stamp,
  speaks = (context: ScriptContext): ScriptContext => context,
): void {
  const template = desk.library.find(ref.template)
  if (!template) return note(desk, noTemplate(ref.template))
  const context = speaks(buildContext(desk.facts, moment))
  const missing = missingNeeds(template.meta.needs, context, moment.task?.subject)
  if (missing.length > 0) {
    desk.missing.push(...missing.map((path) => ({ path, script: ref.title })))
    return
  }
  const head = stamp(template.meta.channel)
  const written = unheard(desk, template, ref, context, moment, head.channel)
  if (!written.ok) return note(desk, renderProblem(ref, written.error, desk.library.sourceOf(ref.template)))
  const { text } = written
  if (text === '') return
  desk.scripts.push({
    ...head,
    template: ref.template,
    messages: splitMessages(text, limitOf(desk, head.channel, moment.task?.sending)),
    slots: slotsOf(text),
  })
}

/** How many other wordings are tried for a message that this month has heard already. */
const TRIES = 12

/**
 * A finished text that no earlier one of its template is taken for: else the words of the next turn, and so on. Where every
 * turn has been heard the first stays. What an undated message says waits for its occasion, and is said as it is.
 */
function unheard(
  desk: Desk,
  template: Template,
  ref: ScriptRef,
  context: ScriptContext,
  { day }: Moment,
  channel: Channel,
): Rendered {
  const first = finished(desk, template, ref, context, channel)
  if (!first.ok || day === undefined) return first
  const heard = desk.heard.get(ref.template) ?? []
  desk.heard.set(ref.template, heard)
  let [text, wording] = [first.text, desk.wording(first.text)]
  for (let turn = 1; turn <= TRIES && heard.some((other) => alike(other, wording)); turn++) {
    const next = finished(
      desk,
      template,
      ref,
      { ...context, subject: { ...context.subject, turn: context.subject.turn + turn } },
      channel,
    )
    if (!next.ok || next.text === text) break
    const said = desk.wording(next.text)
    if (!heard.some((other) => alike(other, said))) [text, wording] = [next.text, said]
  }
  heard.push(wording)
  return { ok: true, text }
}

function finished(desk: Desk, template: Template, ref: ScriptRef, context: ScriptContext, channel: Channel): Rendered {
  const rendered = template.render(context)
  if (!rendered.ok) return rendered
  return { ok: true, text: finish(rendered.text, desk.facts.spec, ref.template, channel) }
}

/** One mistake in a template is one diagnostic, whatever the number of days that use it. */
function note(desk: Desk, diagnostic: Diagnostic): void {
  desk.diagnostics.set(`${diagnostic.code} ${diagnostic.message}`, diagnostic)
}

/** Nobody pastes a message into a room or a broadcast: what is said there is an event, its messages go to the group. */
const places: readonly Channel[] = ['internal', 'offline', 'live']

/** A template that speaks in private, in public or backstage knows its place better than the task it belongs to. */
function channelOf(task: Channel, template: Channel | undefined): Channel {
  if (template === undefined || template === 'group' || template === 'announcement')
    return places.includes(task) ? (template ?? task) : task
  return template
}

/** Chats have a longest message; posts, live rooms and meetings have not. */
function limitOf(desk: Desk, channel: Channel, sending?: Sending): Limit | undefined {
  const chats: readonly Channel[] = ['group', 'direct', 'announcement', 'internal']
  if (!chats.includes(channel)) return undefined
  const platform = platformOf(desk)
  return (sending === 'robot' ? platform?.robot : undefined) ?? platform?.message
}

const platformOf = ({ facts }: Desk): Platform | undefined => findPlatform(facts.spec.structure?.platform ?? 'other')

function noTemplate(id: string): Diagnostic {
  const near = nearName(id, builtinIds)
  return {
    code: 'copy/no-template',
    severity: 'error',
    message: `没有叫“${id}”的话术模板`,
    cure: near ? `是不是“${near}”？或者在模板文件夹里写一份 ${id}.hbs` : `在模板文件夹里写一份 ${id}.hbs`,
  }
}

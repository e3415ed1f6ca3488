/** Plan and spec in, every script out, ready to paste. */
import { builtin } from '../knowledge/builtin.ts'
import { findPlatform } from '../knowledge/look-up.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Knowledge, Platform } from '../knowledge/types.ts'
import type { Channel, Day, Plan, Script, ScriptRef, Sending, Spec, Task } from '../model.ts'
import { avoidedDiagnostic, findAvoided, wordsToAvoid } from './avoided.ts'
import { channelOf } from './channel.ts'
import { contractFor, purposeIdOf } from './contract.ts'
import { inDialect, READER } from './dialect.ts'
import { lineOf, stale } from './edited.ts'
import type { EditedText } from './edited.ts'
import { factsOf, hasNoYesterday } from './facts/index.ts'
import type { Facts } from './facts/index.ts'
import { speakerOf } from './facts/people.ts'
import { finish, stagingOf } from './finish.ts'
import { slotsOf } from './helpers/moment.ts'
import { builtinIds, openLibrary } from './library.ts'
import type { TemplateLibrary } from './library.ts'
import { messageContext } from './message-context.ts'
import { missingDiagnostics } from './needs.ts'
import type { Missing } from './needs.ts'
import { nearName } from '../near-name.ts'
import { occasionScripts } from './occasions.ts'
import type { OccasionScript } from './occasions.ts'
import { fill, ownText, unknownBlanks } from './own-text.ts'
import { indexPlan } from './plan-index.ts'
import type { PlanIndex } from './plan-index.ts'
import { renderProblem } from './render-problem.ts'
import { sceneOf } from './scene.ts'
import type { Moment, Scene } from './scene.ts'
import { splitMessages } from './split.ts'
import type { Limit } from './split.ts'
import { undatedScripts } from './welcome-steps.ts'
import type { UndatedScript } from './welcome-steps.ts'
import { tellFaults } from './verify/tell.ts'
import type { FaultOf } from './verify/tell.ts'
import { verify } from './verify/index.ts'
import type { Author } from './verify/index.ts'
import type { WriteOptions } from './write-options.ts'

export interface Written {
  /** Dated ones in the order of the plan, then those for newcomers (`welcome/…`), then those for when it happens (`when/…`). */
  readonly scripts: readonly Script[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What is collected on the way. */
interface Desk {
  readonly spec: Spec
  readonly plan: Plan
  readonly index: PlanIndex
  readonly knowledge: Knowledge
  readonly library: TemplateLibrary
  readonly edited: ReadonlyMap<string, EditedText>
  readonly scripts: Script[]
  readonly missing: Missing[]
  readonly diagnostics: Map<string, Diagnostic>
  /** Every text is held against its contract: asked for by `check --copy`. */
  readonly verifies: boolean
  readonly faults: FaultOf[]
}

/** Writes every script of a plan. Same spec, plan, templates and texts: the same scripts. Nothing is written half. */
export async function writeScripts(spec: Spec, plan: Plan, options: WriteOptions = {}): Promise<Written> {
  const { knowledge = builtin } = options
  const library = await openLibrary(options.templates, spec.structure?.platform)
  const desk: Desk = {
    spec,
    plan,
    index: indexPlan(plan),
    knowledge,
    library,
    edited: options.texts ?? new Map(),
    scripts: [],
    missing: [],
    diagnostics: new Map(),
    verifies: options.verify === true,
    faults: [],
  }
  for (const day of plan.days) for (const task of day.tasks) writeTask(desk, day, task)
  writeUndated(desk)
  for (const occasion of occasionScripts({ spec, plan, knowledge })) writeOccasion(desk, occasion)
  return {
    scripts: desk.scripts,
    diagnostics: [
      ...library.diagnostics,
      ...desk.diagnostics.values(),
      ...tellFaults(desk.faults),
      ...missingDiagnostics(desk.missing, options.language),
      ...findAvoided(wordsToAvoid(spec, knowledge), desk.scripts).map((one) =>
        avoidedDiagnostic(one, options.language ?? 'zh'),
      ),
    ],
  }
}

/** A task says what its scripts say; one with words of the author alone says those. */
function writeTask(desk: Desk, day: Day, task: Task): void {
  const only: ScriptRef = { template: 'added', title: task.title }
  const refs = task.text !== undefined ? [only] : task.scripts
  refs.forEach((ref, index) => {
    const stamp = {
      id: `${task.id}#${index + 1}`,
      task: task.id,
      date: day.date,
      title: ref.title,
      time: ref.at ?? task.start.slice(11),
    }
    const welcome = stepOf(desk.spec, task)
    writeOne(desk, { day, task, ref, ...(welcome ? { welcome } : {}) }, ref, stamp, index === 0, welcome?.channel)
  })
}

/** Steps of the welcome that have a day, because somebody comes in on a known one: they say what the step says. */
const stepOf = (spec: Spec, { subject, scripts }: Task): UndatedScript | undefined =>
  subject.type === 'lifecycle' && subject.id === 'welcome' && scripts.length > 0
    ? undatedScripts(spec)[subject.index]
    : undefined

function writeUndated(desk: Desk): void {
  undatedScripts(desk.spec).forEach((item, index) => {
    const title = item.title ?? desk.library.find(item.template)?.meta.title ?? item.template
    const owner = speakerOf(desk.spec, item.owner)
    const stamp = { id: `welcome/${index + 1}`, title, owner }
    const moment = { welcome: item, ...ownerOf(item.owner) }
    writeOne(desk, moment, { template: item.template, title }, stamp, true, item.channel)
  })
}

const ownerOf = (id: string | undefined): Pick<Moment, 'owner'> =>
  id === undefined ? {} : { owner: { role: 'lead', person: id, name: id } }

/** What waits until it happens. A fact that one of these lacks is no finding: nothing on the calendar depends on it. */
function writeOccasion(desk: Desk, { id, template, title, text, owner, decides, moment }: OccasionScript): void {
  const named = title ?? desk.library.find(template)?.meta.title ?? template
  const stamp = { id, title: named, owner: speakerOf(desk.spec, owner) }
  if (text !== undefined) return put(desk, { ...stamp, template, channel: 'group' }, text, undefined)
  writeOne(
    { ...desk, missing: [] },
    { ...moment, ...ownerOf(owner), ...(decides === undefined ? {} : { decides }) },
    { template, title: named },
    stamp,
    false,
  )
}

type Stamp = Omit<Script, 'template' | 'messages' | 'slots' | 'channel' | 'source'>

/** `first`: of the scripts of a task, the one that words of the author for the task stand for. */
function writeOne(desk: Desk, moment: Moment, ref: ScriptRef, stamp: Stamp, first: boolean, wished?: Channel): void {
  const template = desk.library.find(ref.template)
  const channel = wished ?? channelOf(moment.task?.channel, template?.meta.channel)
  const scene = sceneOf(desk, moment, channel)
  const edited =
    desk.edited.get(stamp.id) ?? (first && stamp.task !== undefined ? desk.edited.get(stamp.task) : undefined)
  const head = { ...stamp, template: ref.template, channel }
  const facts = factsOf(scene)
  if (edited) {
    for (const found of stale(edited, facts, head.title)) note(desk, found)
    return put(desk, { ...head, source: 'edited' }, edited.text, { scene, facts, by: 'edited', edited })
  }
  const own = first ? ownText(scene) : undefined
  if (own) {
    for (const found of unknownBlanks(own)) note(desk, found)
    const filled = fill(own.value, facts)
    // The author's words stay as they are; only the reader's name, which nobody knows, is said as the platform can.
    const said = filled.includes(READER) ? inDialect(filled, platformOf(desk), head.template, channel) : filled
    return put(desk, { ...head, source: 'author' }, said, {
      scene,
      facts,
      by: 'author',
      path: own.path,
    })
  }
  if (!template) return ref.template === 'added' ? undefined : note(desk, noTemplate(ref.template))
  const lacking = template.meta.needs.filter((name) => !facts.has(name as never))
  if (lacking.length > 0) return void desk.missing.push(...lacking.map((fact) => ({ fact, script: ref.title })))
  const rendered = template.render(messageContext(facts, desk.spec), stagingOf(desk.spec, head.channel, desk.knowledge))
  if (!rendered.ok) return note(desk, renderProblem(ref, rendered.error, desk.library.sourceOf(ref.template)))
  put(desk, head, finish(rendered.text, desk, ref.template, head.channel), { scene, facts, by: 'template' })
}

/** Whose words a text is, and the facts it is held to. */
interface Origin {
  readonly scene: Scene
  readonly facts: Facts
  readonly by: Author
  readonly path?: string
  readonly edited?: EditedText
}

function put(desk: Desk, head: Omit<Script, 'messages' | 'slots'>, text: string, origin: Origin | undefined): void {
  if (text.trim() === '') return
  if (desk.verifies && origin) judge(desk, head, text, origin)
  desk.scripts.push({
    ...head,
    messages: splitMessages(text, limitOf(desk, head.channel, origin?.scene.task?.sending)),
    slots: slotsOf(text),
  })
}

/** Holds a text against its contract. */
function judge(
  desk: Desk,
  head: Omit<Script, 'messages' | 'slots'>,
  text: string,
  { scene, facts, by, path, edited }: Origin,
): void {
  const contract = contractFor(scene, facts, purposeIdOf(head.template))
  const owner = scene.task?.owner.name
  const guest = scene.guest?.value.name
  const moment = {
    ...(head.date === undefined ? {} : { date: head.date }),
    ...(head.time === undefined ? {} : { time: head.time }),
    first: hasNoYesterday(facts),
    last: facts.has('最后一次'),
    ...(owner === undefined ? {} : { owner }),
    ...(guest === undefined ? {} : { guest }),
  }
  // What waits for its occasion promises nothing to anybody yet.
  const waits = head.id.startsWith('when/')
  for (const fault of verify(text, contract, moment, by).filter(({ code }) => !waits || code !== 'copy/promise'))
    desk.faults.push({
      fault,
      title: head.title,
      template: head.template,
      ...(head.date === undefined ? {} : { date: head.date }),
      ...(head.time === undefined ? {} : { time: head.time }),
      ...(path === undefined ? {} : { path }),
      ...(edited === undefined
        ? {}
        : { place: lineOf(edited.file, edited.text, edited.line, 'word' in fault ? fault.word : '') }),
    })
}

/** One mistake in a template is one diagnostic, whatever the number of days that use it. */
function note(desk: Desk, diagnostic: Diagnostic): void {
  desk.diagnostics.set(`${diagnostic.code} ${diagnostic.path ?? ''} ${diagnostic.message}`, diagnostic)
}

/** Chats have a longest message; posts, live rooms and meetings have not. */
function limitOf(desk: Desk, channel: Channel, sending?: Sending): Limit | undefined {
  const chats: readonly Channel[] = ['group', 'direct', 'announcement', 'internal']
  if (!chats.includes(channel)) return undefined
  const platform = platformOf(desk)
  return (sending === 'robot' ? platform?.robot : undefined) ?? platform?.message
}

const platformOf = ({ spec, knowledge }: Desk): Platform | undefined =>
  findPlatform(knowledge, spec.structure?.platform ?? 'other')

function noTemplate(id: string): Diagnostic {
  const near = nearName(id, builtinIds)
  return {
    code: 'copy/no-template',
    severity: 'error',
    message: `没有叫“${id}”的话术模板`,
    cure: near ? `是不是“${near}”？或者在模板文件夹里写一份 ${id}.hbs` : `在模板文件夹里写一份 ${id}.hbs`,
  }
}

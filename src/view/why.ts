/** The whole story of one task: where it comes from, what moved it, what it waits for, who does it and why. */
import type { Plan, Task } from '../model.ts'
import type { LeftOut, Reason } from '../programme/types.ts'
import { dayName } from './words.ts'
import { feelingWord, funnelWord, stageWord } from '../words.ts'

const sources: Readonly<Record<Task['because']['source'], string>> = {
  written: '你写的',
  library: '你用了这个活动，活动库带来的',
  campaign: '你用了这个战役样板，样板带来的',
  archetype: '类型自带的',
}

/** Undefined when the plan has no such task. `place` says where in the file a path stands: `community.yaml:12`. */
export function whyTask(
  plan: Plan,
  id: string,
  place: (specPath: string) => string | undefined,
  leftOut: readonly LeftOut[] = [],
): readonly string[] | undefined {
  const tasks = plan.days.flatMap((day) => day.tasks)
  const task = tasks.find((item) => item.id === id)
  if (!task) return undefined
  const { because } = task
  const title = (other: string) => tasks.find((item) => item.id === other)?.title ?? other
  const waiting = tasks.filter((item) => item.depends_on.includes(id))
  const conflicts = plan.conflicts.filter((conflict) => conflict.tasks.includes(id))
  const at = place(because.specPath)
  return [
    `${task.title}`,
    `  ${dayName(task.start.slice(0, 10))} ${task.start.slice(11)}–${task.end.slice(11)}，${stageWord(task.stage)}阶段，${task.owner.name}，${task.minutes} 分钟`,
    `  标识：${task.id}`,
    '',
    `从哪里来：${sources[because.source]}（${because.specPath}${because.item === undefined ? '' : `，${because.item}`}${at === undefined ? '' : `，${at}`}）`,
    ...replacedBy(because.specPath, leftOut),
    ...(because.rule === undefined ? [] : [`依据：${because.rule}`]),
    `服务于：${[...task.feelings.map(feelingWord), funnelWord(task.funnel)].join('、')}`,
    because.moves.length === 0 ? '没有挪动过：就在它本来的日子和时间' : '挪动：',
    ...because.moves.map((move) => `  · ${move}`),
    ...(task.depends_on.length === 0 ? [] : [`要等：${task.depends_on.map(title).join('、')}`]),
    ...(waiting.length === 0 ? [] : [`等它的：${waiting.map((item) => item.title).join('、')}`]),
    ...conflicts.flatMap((conflict) => [`没排顺：${conflict.message}`, `  应该：${conflict.cure}`]),
    '',
    `不想要它：在“调整”（overrides）里写 { 动作: 去掉, 任务: ${task.id} }；想固定日子：{ 动作: 固定, 任务: ${task.id}, 日期: ${task.start.slice(0, 10)} }`,
  ]
}

/** What the archetype brings and does not bring here, for the entry that stands in its place. */
function replacedBy(specPath: string, leftOut: readonly LeftOut[]): readonly string[] {
  const replaced = leftOut.filter(({ by }) => by?.specPath === specPath)
  return replaced.length === 0
    ? []
    : [`顶替了：类型自带的${replaced.map(({ title, why }) => `“${title}”（${reasons[why]}）`).join('、')}`]
}

const reasons: Readonly<Record<Reason, string>> = {
  'defaults-off': '“内容.默认栏目”写了否',
  removed: '你写了去掉',
  'same-id': '标识相同',
  'same-kind': '同一种活动',
  'same-category': '同一类栏目',
  'same-purpose': '动作相同',
  'own-check-in': '你自己的打卡带着任务、提醒和收尾',
  'same-hour': '差不多的钟点',
  'own-ending': '你写了结束，有自己的说明',
  'not-written': '文件里没有它要说的',
  running: '社群已经开过群了',
  'full-week': '你自己的栏目和现场活动已经排满一周',
  'full-columns': '你自己的几个栏目一周已有五条',
}

/** Why something of the archetype's is in no plan. `place` as for a task. */
export function whyLeftOut(
  { title, why, by }: LeftOut,
  place: (specPath: string) => string | undefined,
): readonly string[] {
  const at = by && place(by.specPath)
  return [
    `类型自带的“${title}”没有排：${reasons[why]}${by === undefined || why === 'removed' ? '' : `，用你写的“${by.title}”`}${at === undefined ? '' : `（${at}）`}`,
    ...(cures[why] === undefined ? [] : [`想要它：${cures[why]}`]),
  ]
}

const cures: Readonly<Partial<Record<Reason, string>>> = {
  'defaults-off': '删掉“默认栏目: 否”',
  removed: '删掉写了“去掉: 是”的那一项',
  'same-category': '把你那一栏换个类别；两栏都要，就把它自己写进“栏目”',
  'same-purpose': '两栏都要，就把它自己写进“栏目”',
  'own-check-in': '把它自己写进“栏目”',
  'same-hour': '把你那一栏挪开一个半小时以上',
  'not-written': '把要说的写进文件，或把它自己写进“栏目”“活动”',
  'full-week': '把它自己写进“活动”',
  'full-columns': '把它自己写进“栏目”',
}

/** The whole story of one task: where it comes from, what moved it, what it waits for, who does it and why. */
import type { Plan, Task } from '../model.ts'
import { dayName, feelingName, funnelName, stageName } from './words.ts'

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
    `  ${dayName(task.start.slice(0, 10))} ${task.start.slice(11)}–${task.end.slice(11)}，${stageName(task.stage)}阶段，${task.owner.name}，${task.minutes} 分钟`,
    `  标识：${task.id}`,
    '',
    `从哪里来：${sources[because.source]}（${because.specPath}${because.item === undefined ? '' : `，${because.item}`}${at === undefined ? '' : `，${at}`}）`,
    ...(because.rule === undefined ? [] : [`依据：${because.rule}`]),
    `服务于：${[...task.feelings.map(feelingName), funnelName(task.funnel)].join('、')}`,
    because.moves.length === 0 ? '没有挪动过：就在它本来的日子和时间' : '挪动：',
    ...because.moves.map((move) => `  · ${move}`),
    ...(task.depends_on.length === 0 ? [] : [`要等：${task.depends_on.map(title).join('、')}`]),
    ...(waiting.length === 0 ? [] : [`等它的：${waiting.map((item) => item.title).join('、')}`]),
    ...conflicts.flatMap((conflict) => [`没排顺：${conflict.message}`, `  应该：${conflict.cure}`]),
    '',
    `不想要它：在“调整”（overrides）里写 { 动作: 去掉, 任务: ${task.id} }；想固定日子：{ 动作: 固定, 任务: ${task.id}, 日期: ${task.start.slice(0, 10)} }`,
  ]
}

import { freeHour } from '../free-hour.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const FROM = 7
const TO = 14

export const day8Cliff = {
  id: 'plan/day-8-cliff',
  severity: 'warning',
  needs: 'plan',
  title: '第 8 天以后接得上',
  why: '群常在前 7 天热闹，之后转冷。第二周没有新的话题、见面或核心接管，人就散了。',
  source: `M24。判据：D+${FROM} 到 D+${TO} 没有一场活动或战役，没有第五步（核心成员接手）的任务，栏目也没有换过题；计划不足两周或已结束的不查。`,
  bad: sample({
    '内容.默认栏目': false,
    活动: [{ 标识: 'open', 用: 'opening', 时间: 'D+0 20:00' }],
    '启动.步骤': [{ 第几步: 5, 目标: '核心成员各带一桌', 起点: 'D+20', 过关条件: ['有三位核心成员主持过'] }],
  }),
  good: sample(),
  run: ({ plan }) => {
    const second = plan.days.filter((day) => day.offset >= FROM && day.offset <= TO)
    const ended =
      second.some((day) => day.idle?.reason === 'ended') ||
      (plan.horizon.end !== undefined && plan.horizon.end <= (second.at(-1)?.date ?? ''))
    if (plan.horizon.days <= TO || ended) return []
    const tasks = second.flatMap((day) => day.tasks)
    const bridged =
      tasks.some((task) => task.subject.type === 'activity' || task.subject.type === 'campaign' || task.step === 5) ||
      new Set(tasks.flatMap((task) => (task.subject.topic ? [task.subject.topic.title] : []))).size > 1
    return bridged
      ? []
      : [
          {
            path: '/activities',
            message: `第${FROM + 1}天到第${TO + 1}天没有新话题、没有见面，也没有核心成员接手。`,
            cure: say`在第二周放一场，例如${write('/activities/-', { id: 'night', use: 'intro-night', title: '邻里夜聊', when: `D+9 ${freeHour(plan, ({ offset }) => offset === 9)}` })}。`,
          },
        ]
  },
} as const satisfies Check

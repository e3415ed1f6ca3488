import type { Task } from '../../model.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const LIMIT = 3

export const monotone = {
  id: 'content/monotone',
  severity: 'warning',
  needs: 'plan',
  title: '同一个题目不连讲三天以上',
  why: '内容要定期换口味。同一个题目天天来，第四天起就没有人点开。',
  source: `M31（${LIMIT} 天为本项目补充）。判据：同一个选题（哪怕在不同栏目）连续出现超过 ${LIMIT} 天；打卡与固定仪式豁免。`,
  bad: sample({
    内容: {
      默认栏目: false,
      栏目: [
        {
          标识: 'tip',
          标题: '辨油课',
          类别: '知识',
          频率: '每天 20:00',
          提前量: 2,
          选题: ['怎么看一滴油', '怎么看一滴油', '怎么看一滴油', '怎么看一滴油'],
        },
      ],
    },
  }),
  good: sample({
    内容: {
      默认栏目: false,
      栏目: [
        {
          标识: 'tip',
          标题: '辨油课',
          类别: '知识',
          频率: '每天 20:00',
          提前量: 2,
          选题: ['怎么看一滴油', '怎么读标签', '怎么存放', '烟点是什么'],
        },
      ],
    },
  }),
  run: ({ spec, plan, archetype, threshold }) => {
    const limit = threshold('content/monotone', LIMIT)
    const written = spec.content?.pillars ?? []
    const ritual = new Set(
      [...written, ...(archetype?.pillars ?? [])]
        .filter((pillar) => pillar.category === 'ritual')
        .map((pillar) => pillar.id),
    )
    const runs = new Map<
      string,
      {
        readonly pillar: string
        readonly title: string
        readonly topic: string
        last: number
        length: number
        longest: number
        from: string
        longestFrom: string
      }
    >()
    const spoken = (task: Task): boolean =>
      task.side === 'member-facing' && task.subject.type === 'pillar' && !ritual.has(task.subject.id)
    plan.days.forEach((day, index) => {
      for (const task of day.tasks) {
        const topic = task.subject.topic?.title
        if (topic === undefined || !spoken(task)) continue
        const key = topic
        const run = runs.get(key) ?? {
          pillar: task.subject.id,
          title: task.subject.title,
          topic,
          last: -2,
          length: 0,
          longest: 0,
          from: day.date,
          longestFrom: day.date,
        }
        if (run.last !== index) {
          run.length = run.last === index - 1 ? run.length + 1 : 1
          if (run.length === 1) run.from = day.date
          if (run.length > run.longest) Object.assign(run, { longest: run.length, longestFrom: run.from })
          run.last = index
        }
        runs.set(key, run)
      }
    })
    return [...runs]
      .filter(([, run]) => run.longest > limit)
      .map(([, run]) => {
        const at = written.findIndex((pillar) => pillar.id === run.pillar)
        return {
          path: at < 0 ? '/content/pillars' : `/content/pillars/${at}`,
          message: `“${run.title}”从 ${run.longestFrom} 起连讲 ${run.longest} 天“${run.topic}”（上限 ${limit} 天，社群运营方法 M31）。`,
          cure: say`在${key('content.pillars.topics')}里多写几题，例如${write(`/content/pillars/${at < 0 ? '-' : at}/topics`, ['新手三个坑', '怎么挑第一件', '一次失败的复盘', '老手的一天'])}；或放慢频率。`,
        }
      })
  },
} as const satisfies Check

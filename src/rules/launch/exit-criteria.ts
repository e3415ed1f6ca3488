import { filled, listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const exitCriteria = {
  id: 'launch/exit-criteria',
  severity: 'warning',
  needs: 'spec',
  title: '写了的步骤有过关条件',
  why: '不写达到什么才进下一步，七步就成了七个日期：到点就走，底子没打好也走。',
  source: 'M20（本项目补充）。判据：写下的步骤里有一步没有“过关条件”。没写的步骤由类型补全，不查。',
  bad: sample({ '启动.步骤': [{ 第几步: 1, 目标: '定位' }] }),
  good: sample({ '启动.步骤': [{ 第几步: 1, 目标: '定位', 过关条件: ['访谈满 10 位'] }] }),
  run: ({ spec }) => {
    const bare = (spec.launch?.steps ?? [])
      .map((step, i) => ({ step, i }))
      .filter(({ step }) => filled(step.exit_criteria).length === 0)
    const first = bare[0]
    return first === undefined
      ? []
      : [
          {
            path: `/launch/steps/${first.i}`,
            message: `第 ${listed(bare.map(({ step }) => String(step.step)))} 步没有写过关条件。`,
            cure: say`写一条数得出来的，例如${write(`/launch/steps/${first.i}/exit_criteria`, ['访谈满 10 位'])}。`,
          },
        ]
  },
} as const satisfies Check

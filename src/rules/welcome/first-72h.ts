import { parseDuration } from '../../when/time.ts'
import { listed } from '../blank.ts'
import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const HOUR = 60
/** Within which span of minutes since joining something is due. A camp of a day or two is over before the last. */
const SPANS = [
  { name: '进群半小时内', from: 0, to: 30, days: 0, example: { after: '+0m', goal: '认出他，告诉他群规在哪' } },
  {
    name: '一天内',
    from: 31,
    to: 24 * HOUR,
    days: 2,
    example: { after: '+24h', goal: '按他的难处发一份能照做的办法' },
  },
  {
    name: '三天内',
    from: 24 * HOUR + 1,
    to: 72 * HOUR,
    days: 4,
    example: { after: '+72h', goal: '请他晒一次自己的成果' },
  },
] as const
const STEPS = [
  { 时间: '+0m', 目标: '认出他，发群规' },
  { 时间: '+24h', 目标: '发一道能照做的菜' },
]

export const first72h = {
  id: 'welcome/first-72h',
  severity: 'warning',
  needs: 'spec',
  title: '进群头三天步步有人接',
  why: '头半小时没人应，人就静了音；头三天没做过一件事，往后也不会做。欢迎不是一句话，是三天。',
  source: `${restingOn('firstDays')}判据：写了欢迎“步骤”，而半小时内、一天内、三天内缺一段；两三天就结束的群不查后面的段。`,
  bad: sample({ 欢迎: { 步骤: STEPS, 常见问题: [{ 问: '油怎么存', 答: '避光' }] } }),
  good: sample({
    欢迎: {
      步骤: [...STEPS, { 时间: '+72h', 目标: '请他晒一张今晚的菜' }],
      常见问题: [{ 问: '油怎么存', 答: '避光' }],
    },
  }),
  run: ({ spec, archetype }) => {
    const moments = (spec.welcome?.steps ?? []).flatMap(({ after }) => parseDuration(after) ?? [])
    if (moments.length === 0) return []
    const life = spec.structure?.end?.service_days ?? archetype?.lifespan ?? Infinity
    const missing = SPANS.filter(
      ({ from, to, days }) => life >= days && !moments.some((minutes) => minutes >= from && minutes <= to),
    )
    const [first] = missing
    return first === undefined
      ? []
      : [
          {
            path: '/welcome/steps',
            message: `欢迎步骤里，${listed(missing.map(({ name }) => name))}没有人接。`,
            cure: say`加一步，例如${write('/welcome/steps/-', first.example)}。`,
          },
        ]
  },
} as const satisfies Check

import { toDay } from '../../calendar/date.ts'
import type { Spec } from '../../model.ts'
import { parseWhen } from '../../when/parse.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'

type Step = NonNullable<NonNullable<Spec['launch']>['steps']>[number]
interface Written {
  readonly step: Step
  readonly i: number
  readonly day: number | undefined
}

export const order = {
  id: 'launch/order',
  severity: 'error',
  needs: 'spec',
  title: '七步次序不颠倒、不重复',
  why: '前五步是构建，第六步是运营，第七步是变现。次序颠倒，就是拿还不存在的群去变现。',
  source:
    'M20。判据：同一步写了两次；或后一步的起点早于前一步（两步都写了 D±n 或日期时比起点，否则比书写次序）。没写的步骤由类型补全，不算缺。',
  bad: sample({
    '启动.步骤': [
      { 第几步: 7, 目标: '先卖起来', 起点: 'D-20' },
      { 第几步: 1, 目标: '定位', 起点: 'D-5' },
    ],
  }),
  good: sample({
    '启动.步骤': [
      { 第几步: 1, 目标: '定位', 起点: 'D-20', 过关条件: ['访谈满 10 位'] },
      { 第几步: 7, 目标: '开卖', 起点: 'D+20', 过关条件: ['售出 30 瓶'] },
    ],
  }),
  run: ({ spec }) => {
    const steps = (spec.launch?.steps ?? []).map((step, i) => ({
      step,
      i,
      day: dayOfStep(step.offset, spec.launch?.start),
    }))
    return [...repeated(steps), ...reversed(steps)]
  },
} as const satisfies Check

function repeated(steps: readonly Written[]): readonly Finding[] {
  return steps.flatMap(({ step, i }) =>
    steps.findIndex((other) => other.step.step === step.step) === i
      ? []
      : [
          {
            path: `/launch/steps/${i}`,
            message: `第 ${step.step} 步写了两次。`,
            cure: '合成一项，或改成漏掉的那一步（第几步: 1 到 7）。',
            ...(steps.some((other) => other.i < i && JSON.stringify(other.step) === JSON.stringify(step))
              ? { mend: { path: `/launch/steps/${i}`, remove: true } }
              : {}),
          },
        ],
  )
}

/** Each later step against its nearest earlier one, so that one swap is one finding. */
function reversed(steps: readonly Written[]): readonly Finding[] {
  const single = steps.filter(({ step, i }) => steps.findIndex((other) => other.step.step === step.step) === i)
  const byNumber = [...single].sort((a, b) => a.step.step - b.step.step)
  const order = [...steps].sort((a, b) => a.step.step - b.step.step || a.i - b.i).map(({ i }) => i)
  return byNumber.flatMap((later, n) => {
    const earlier = byNumber[n - 1]
    if (earlier === undefined || !isBefore(later, earlier)) return []
    const days = later.day !== undefined && earlier.day !== undefined
    return [
      {
        path: `/launch/steps/${later.i}`,
        message: days
          ? `第 ${later.step.step} 步从 ${later.step.offset ?? ''} 开始，早于第 ${earlier.step.step} 步的 ${earlier.step.offset ?? ''}。`
          : `第 ${later.step.step} 步写在第 ${earlier.step.step} 步前面。`,
        ...(days ? {} : { mend: { path: '/launch/steps', order } }),
        cure: days
          ? say`把第 ${later.step.step} 步的${key('launch.steps.offset')}改到第 ${earlier.step.step} 步之后，例如${write(`/launch/steps/${later.i}/offset`, `D${signed((earlier.day ?? 0) + 3)}`)}。`
          : '按 1 到 7 的次序写。',
      },
    ]
  })
}

const signed = (n: number): string => (n < 0 ? String(n) : `+${n}`)
const isBefore = (a: Written, b: Written): boolean =>
  a.day !== undefined && b.day !== undefined ? a.day < b.day : a.i < b.i

/** D±n of a step's start; a date needs the launch date. Undefined when it is not a day. */
function dayOfStep(offset: string | undefined, start: string | undefined): number | undefined {
  const read = offset === undefined ? undefined : parseWhen(offset)
  if (!read?.ok || read.when.kind !== 'once') return undefined
  const { anchor, offset: days } = read.when
  if (anchor.type === 'launch') return days
  if (anchor.type !== 'date' || start === undefined) return undefined
  const [from, to] = [toDay(start), toDay(anchor.date)]
  return from === undefined || to === undefined ? undefined : to - from + days
}

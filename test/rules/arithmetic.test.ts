import { describe, expect, test } from 'vitest'
import { budgetSum } from '../../src/rules/activity/budget-sum.ts'
import { order } from '../../src/rules/launch/order.ts'
import { funnelInconsistent } from '../../src/rules/monetize/funnel-inconsistent.ts'
import { periodDays } from '../../src/rules/period.ts'
import { sample } from '../../src/rules/sample.ts'
import { findings } from './judge.ts'

describe('monetize/funnel-inconsistent', () => {
  const levels = (revenue: number, own?: string, goal?: string) =>
    findings(
      sample({
        变现: {
          模式: ['产品'],
          漏斗: { 流量: 400, 转化率: '10%', 客单价: 128, ...(own ? { 周期: own } : {}) },
          营收目标: { 营收: revenue, ...(goal ? { 周期: goal } : {}) },
        },
      }),
      [funnelInconsistent],
    ).map((found) => found.severity)
  test.each([
    [5120, undefined, undefined, []],
    [5688, '30天', '每月', []],
    [5690, '30天', '每月', ['error']],
    [4655, undefined, '每月', []],
    [4654, undefined, '每月', ['error']],
    [1195, '30天', '每周', []],
    [5120, '30天', '每周', ['warning']],
    [0, undefined, undefined, ['error']],
  ] as const)('5120 a period against %d (%s, %s) → %o', (revenue, own, goal, expected) =>
    expect(levels(revenue, own, goal)).toEqual(expected),
  )
})

test.each([
  ['30天', 30],
  ['每月', 30],
  ['一周', 7],
  ['两周', 14],
  ['半年', 182.5],
  ['季度', 90],
  ['３天', 3],
  ['1年', 365],
  ['每天', 1],
  ['十二个月', 360],
  ['二十一天', 21],
  ['一百天', 100],
  ['每周一三五', 7],
  ['活动期', undefined],
  [undefined, undefined],
])('%s is %s days', (text, days) => expect(periodDays(text)).toBe(days))

describe('activity/budget-sum', () => {
  const budget = (lines: readonly number[], total: number, extra: Readonly<Record<string, number>> = {}) =>
    findings(
      sample({
        预算: { 分项: lines.map((amount, i) => ({ 项目: `第${i + 1}项`, 金额: amount })), 合计: total, ...extra },
      }),
      [budgetSum],
    ).length
  test.each([
    [[600, 450], 1050, {}, 0],
    [[600, 450], 1049.99, {}, 1],
    [[0.1, 0.2], 0.3, {}, 0],
    [[600, 450], 1155, { 机动: 105 }, 0],
    [[600, 450], 1050, { 机动: 105 }, 1],
    [[], 800, {}, 0],
  ] as const)('%o of %d with %o', (lines, total, extra, count) => expect(budget(lines, total, extra)).toBe(count))
  test('campaigns too', () => {
    const text = sample({
      战役: [
        {
          标识: 'moon',
          标题: '中秋一桌菜',
          时间: '2026-12-20',
          预算: { 分项: [{ 项目: '礼盒', 金额: 300 }], 合计: 500 },
        },
      ],
    })
    expect(findings(text, [budgetSum])[0]).toMatchObject({
      path: '/campaigns/0/budget/total',
      message: '战役“中秋一桌菜”的分项是 300 元，合计写了 500 元，差 200 元。',
    })
  })
})

describe('launch/order', () => {
  const count = (steps: readonly { readonly n: number; readonly from?: string }[]) =>
    findings(sample({ '启动.步骤': steps.map(({ n, from }) => ({ 第几步: n, ...(from ? { 起点: from } : {}) })) }), [
      order,
    ]).length
  test.each([
    ['in order', [{ n: 1 }, { n: 2 }, { n: 7 }], 0],
    ['steps left out', [{ n: 2 }, { n: 5 }], 0],
    ['twice', [{ n: 1 }, { n: 1 }], 1],
    ['written in reverse', [{ n: 3 }, { n: 1 }], 1],
    [
      'starts reversed',
      [
        { n: 1, from: 'D+5' },
        { n: 2, from: 'D-3' },
      ],
      1,
    ],
    [
      'listed in reverse, but the days are right',
      [
        { n: 2, from: 'D-3' },
        { n: 1, from: 'D-9' },
      ],
      0,
    ],
    [
      'the same day',
      [
        { n: 1, from: 'D-9' },
        { n: 2, from: 'D-9' },
      ],
      0,
    ],
    [
      'a date against a relative day',
      [
        { n: 1, from: '2026-12-05' },
        { n: 2, from: 'D+3' },
      ],
      1,
    ],
    [
      'one swap is one finding',
      [
        { n: 1, from: 'D-9' },
        { n: 2, from: 'D+9' },
        { n: 3, from: 'D-2' },
        { n: 4, from: 'D+10' },
      ],
      1,
    ],
  ] as const)('%s', (_, steps, expected) => expect(count(steps)).toBe(expected))
})

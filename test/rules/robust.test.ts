import { describe, expect, test } from 'vitest'
import { numeralOf } from '../../src/numerals.ts'
import { checks } from '../../src/rules/index.ts'
import { explanations } from '../../src/judge/explain.ts'
import { archetypes } from '../support/knowledge.ts'
import type { ConflictKind, Spec } from '../../src/model.ts'
import { prizeCap } from '../../src/rules/law/prize-cap.ts'
import { replyHours, targetHours } from '../../src/rules/metrics/first-reply.ts'
import { periodDays } from '../../src/rules/period.ts'
import { weightOf } from '../../src/rules/rules/ladder-order.ts'
import { viewOf } from './judge.ts'

describe('what the knowledge and the planner name', () => {
  const ids = new Set(checks.map((check) => check.id))
  test('an exemption of an archetype is of a rule that exists', () => {
    const exempted = archetypes.flatMap((archetype) => archetype.exemptions.map((exemption) => exemption.rule))
    expect(exempted.length).toBeGreaterThan(0)
    expect(exempted.filter((rule) => !ids.has(rule))).toEqual([])
  })

  const answers: Readonly<Record<Exclude<ConflictKind, 'unplaced'>, string>> = {
    'quiet-hours': 'plan/quiet-hours',
    'daily-cap': 'plan/daily-cap',
    'min-gap': 'plan/min-gap',
    overload: 'team/overload',
    shift: 'plan/shift',
    leave: 'plan/leave',
    'heavy-day': 'plan/heavy-day',
    'live-overlap': 'plan/live-overlap',
    blackout: 'plan/blackout',
    dependency: 'plan/dependency',
    'product-ratio': 'content/product-ratio',
    'empty-day': 'plan/empty-day',
    'after-end': 'plan/after-end',
  }
  test.each(Object.entries(answers))('a conflict of kind %s is told by %s', (_, id) => expect(ids).toContain(id))

  test('rules and other codes share no id', () => {
    const all = explanations().map((item) => item.id)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('fifty thousand numerals in a row', () => {
  const prize = (text: string) =>
    prizeCap.run({
      ...viewOf({
        version: 1,
        name: '甲',
        archetype: 'store-fresh',
        activities: [{ id: 'x', use: 'lottery', prize: text }],
      } as unknown as Spec),
      threshold: (_id, usual) => usual,
    })
  const readers: Readonly<Record<string, (text: string) => unknown>> = {
    'a reply': (text) => replyHours(`群里提问${text}有人答复`),
    'a target': (text) => targetHours('首次答复时长', text),
    'a penalty': (text) => weightOf(`禁言${text}`),
    'a period': (text) => periodDays(`${text}天`),
    'a prize': prize,
  }
  const signs = ['百', '一', '万', '1', '9.', '1,', '半', '1 ', '，一']
  test.each(Object.keys(readers).flatMap((reader) => signs.map((sign) => [reader, sign] as const)))(
    'as %s, %s: read in a moment',
    (reader, sign) => {
      const text = sign.repeat(50_000 / sign.length)
      const begun = performance.now()
      expect(() => readers[reader]?.(text)).not.toThrow()
      // Each took 8 to 30 seconds where runs were read anew from every sign; now a few milliseconds.
      expect(performance.now() - begun).toBeLessThan(1000)
    },
  )
  test('a number of sensible length is read as before', () => {
    expect([
      replyHours('提问一百二十分钟内答复'),
      targetHours('首次答复时长', '1.5 小时'),
      weightOf('禁言十二天'),
      periodDays('二十一天'),
    ]).toEqual([2, 1.5, 2.012, 21])
    expect(prize('价值五万八千元')).toHaveLength(1)
    expect(prize('价值 58000 元')).toHaveLength(1)
  })
})

test('a run of 万 is no numeral, and no crash', () => expect(numeralOf('万'.repeat(50_000))).toBeUndefined())

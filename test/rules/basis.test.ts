/** What a rule rests on is told in words. */
import { expect, test } from 'vitest'
import { readableBasis, restingOn } from '../../src/rules/basis.ts'
import { checks } from '../../src/rules/index.ts'
import { explain, explanations } from '../../src/judge/explain.ts'
import { practiceSources } from '../../src/knowledge/practice-sources.ts'

test.each([
  ['M37。判据：容量。', '社群运营方法 M37“规模与活跃不可兼得”。判据：容量。'],
  ['M01、M06。判据：需求。', '社群运营方法 M01“先利他，再利己”、M06“为什么建、为谁建、怎么引来”。判据：需求。'],
  [
    '公开资料（C 级；教育群，B 级），另据 M24。',
    '公开资料（厂商或博客的说法；教育群，从业者实践），另据社群运营方法 M24“建群头几天与内容节奏”。',
  ],
  ['公开资料的最小间隔（D 级来源，可改）。', '公开资料的最小间隔（出处不明的说法，可改）。'],
  ['成员自发超过五成（A/B 级）', '成员自发超过五成（原始资料）'],
  ['《广告法》第九条。', '《广告法》第九条。'],
])('%s', (source, told) => expect(readableBasis(source)).toBe(told))

test('every part of the method that a rule rests on has a name', () => {
  const bare = checks.flatMap(({ id, source }) =>
    [...source.matchAll(/M\d\d(?!“)/g)].map((match) => `${id} ${match[0]}`),
  )
  expect(bare).toEqual([])
  expect(checks.filter(({ source }) => source.includes('社群运营方法 M')).length).toBeGreaterThan(60)
})

test('no letter stands for a grade, in no explanation', () => {
  expect(
    explanations()
      .filter(({ source }) => /[A-D] 级/.test(source))
      .map(({ id }) => id),
  ).toEqual([])
  expect(explain('rhythm/daily-cap-high').found?.source).not.toMatch(/\bM\d\d\b(?!“)/)
})

test('every public source is used by a rule, by its name and soundness', () => {
  for (const [key, { name }] of Object.entries(practiceSources))
    expect(
      checks.some(({ source }) => source.includes(name)),
      key,
    ).toBe(true)
  expect(restingOn('canvas', 'dissolveNotice')).toBe(
    'Community Canvas 1.0（2017，community-canvas.org），原始资料；一份公开的解散群说明（m.pipi001.com），厂商或博客的说法。',
  )
})

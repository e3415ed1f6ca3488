/** Every archetype in every industry in every voice: a month of scripts without a finding, and nothing in them that one could not paste. The other half: `matrix-2.test.ts`. */
import { describe, expect, test } from 'vitest'
import { presets } from '../../src/cli/presets/index.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { archetypes } from '../../src/knowledge/index.ts'
import type { Spec } from '../../src/model.ts'
import { industry } from '../../src/schema/words.ts'
import { faultsOf } from './counted.ts'
import { inTrade, trades } from './industries.ts'
import { planned, voices } from './judge-month.ts'
import { halves, START, testMatrix } from './matrix-of.ts'

test('the matrix is whole', () => {
  expect(presets.map(({ id }) => id).sort()).toEqual(archetypes.map(({ id }) => id).sort())
  expect(trades.map(({ id }) => id).sort()).toEqual(Object.keys(industry.values).sort())
  expect(voices.map(({ tone }) => tone)).toEqual(['warm', 'expert', 'fiery'])
  expect(halves.flat()).toEqual(presets)
  expect(halves.map((half) => half.length)).toEqual([
    Math.ceil(archetypes.length / 2),
    Math.floor(archetypes.length / 2),
  ])
})

testMatrix(halves[0])

/** The judges themselves: what they would say of a template that is not fit to be sent. */
describe('a fault is found', async () => {
  const month = await planned(
    inTrade(
      { version: 1, ...presets[0]?.spec, launch: { start: START } } as Spec,
      trades[0] as (typeof trades)[number],
    ),
  )
  const { scripts } = await writeScripts(month.spec, month.plan)
  const script = scripts.find(({ channel }) => channel === 'group') as (typeof scripts)[number]

  test.each([
    ['好的。', []],
    ['见 {{name}}', ['template: {{']],
    ['见 undefined', ['template: undefined']],
    ['走了。。', ['doubled mark: 。。']],
    ['真的？！', []],
    ['看看，，好', ['doubled mark: ，，']],
    ['题目“”见', ['empty pair: “”']],
    ['题目《》见', ['empty pair: 《》']],
    ['（）见', ['empty pair: （）']],
    ['，见', ['line begins with a mark: ，']],
    ['· 一条', []],
    ['一，\n二', ['line ends in the air: ，']],
    ['两个  空格', ['two spaces: 个  空']],
    ['来了,走', ['half-width mark: ,']],
    ['来！来！', ['shouts twice']],
    ['🍵🍵', ['2 emoji']],
    ['〔待填:甲〕〔待填:乙〕〔待填:丙〕', []],
    ['本周转化不错', ['office word 转化']],
    ['〔待填:转化率〕', []],
  ])('%s', (text, faults) => expect(faultsOf(month.spec, { ...script, messages: [text], slots: [] })).toEqual(faults))

  test.each([
    ['three slots', { slots: ['甲', '乙', '丙'], messages: ['好'] }, '3 slots'],
    ['too long', { slots: [], messages: ['好'.repeat(2100)] }, 'over the limit'],
  ])('%s', (_, changes, fault) => expect(faultsOf(month.spec, { ...script, ...changes })).toContain(fault))

  test.each([
    ['a word that the law minds', '保证全网最好，治好失眠', /^law\//],
    ['an avoided word', '家人们，见', /^copy\/avoided-word/],
  ])('%s', async (_, text, code) => {
    const written = await writeScripts({ ...month.spec, voice: voices[0] as Spec['voice'] }, month.plan, {
      templates: new Map([[script.template, text]]),
    })
    const { checks } = await import('../../src/rules/index.ts')
    const { runRules } = await import('../../src/judge/run.ts')
    const { makeCalendar } = await import('../../src/calendar/calendar.ts')
    const { found } = runRules(checks, {
      spec: month.spec,
      archetype: month.archetype,
      calendar: makeCalendar([]),
      plan: month.plan,
      scripts: written.scripts,
    })
    expect([...written.diagnostics, ...found].some((finding) => code.test(finding.code))).toBe(true)
  })
})

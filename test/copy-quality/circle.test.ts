/** What a paid circle reads in its month: only what the plan holds is promised, and nobody is asked twice for the same. */
import { describe, expect, test } from 'vitest'
import { presets } from '../../src/cli/presets/index.ts'
import type { Script, Spec } from '../../src/model.ts'
import { judged, planned, voices } from './judge-month.ts'

const sample = presets.find(({ id }) => id === 'premium-circle')!.spec
/** Its last Monday holds an interview and nothing live; the host has not introduced himself. */
const spec = {
  version: 1,
  ...sample,
  team: (sample.team ?? []).map((member) => ({ ...member, bio: undefined })),
  welcome: { ...sample.welcome, first_task: '按模板发一句自我介绍' },
  launch: { start: '2026-12-22' },
} as Spec
const month = await planned(JSON.parse(JSON.stringify(spec)) as Spec)
const { scripts } = await judged(month, voices[0]!)
const said = (template: string, id = ''): readonly string[] =>
  scripts
    .filter((script) => script.template === template && script.id.includes(id))
    .map(({ messages }) => messages.join('\n'))
const only = (template: string, id = ''): string => {
  const texts = said(template, id)
  expect(texts.length, template).toBe(1)
  return texts[0] ?? ''
}

describe('the week', () => {
  const agendas = said('content/weekly-agenda')

  test('is told every Monday, without hours that nobody planned', () => {
    expect(agendas.length).toBeGreaterThan(3)
    for (const text of agendas) expect(text).not.toMatch(/答问|每天来|每天两次/)
  })

  test('has no value of the group for a topic', () => {
    const values = [...(spec.culture?.values ?? []), ...(spec.culture?.charter ?? [])]
    expect(values.length).toBeGreaterThan(1)
    for (const text of agendas) for (const value of values) expect(text).not.toContain(value)
  })

  test('names what is on tonight when nothing live is', () => {
    expect(agendas.at(-1)).toContain('20:00 群友专访')
  })

  test('numbers events only where there are several', () => {
    const alone = agendas.filter((text) => text.includes('私董会'))
    expect(alone.length).toBe(1)
    expect(alone[0]).not.toContain('①')
    expect(agendas.some((text) => text.includes('①') && text.includes('②'))).toBe(true)
  })
})

describe('the opening', () => {
  test('is announced with the evening after it, numbered', () => {
    expect(only('launch/events-preview')).toMatch(
      /定了，先占时间：\n① 12月22日（周二）20:00，开圈仪式\n② 12月24日（周四）20:00，名片之夜/,
    )
  })

  test('leaves the host’s own introduction to be filled in', () => {
    const text = only('activity/opening/introduce')
    expect(text).toContain('周哥先来：〔待填:你自己照格式写的一份〕')
    expect(text).not.toContain('你们照上面几样写')
  })

  test('does not ask again for what was done a moment ago', () => {
    expect(only('activity/opening/close')).toMatch(/按模板发一句自我介绍。做过的不用再做/)
    expect(only('activity/intro-night/event')).toContain('写过自我介绍的')
  })
})

describe('a match', () => {
  test('ends with the pairs and their next step, and is counted in pairs', () => {
    const closes = said('activity/match/close')
    const recaps = said('activity/match/recap')
    expect([closes.length, recaps.length]).toEqual([2, 2])
    for (const text of closes) expect(text).toMatch(/〔待填:配上的几对〕[\s\S]*约/)
    for (const text of recaps) expect(text).toMatch(/〔待填:对上了几对、各是什么事〕/)
    for (const text of [...closes, ...recaps]) expect(text).not.toMatch(/全场一句总结|答问太少|发给自己/)
  })

  test('shows the shape of a card without a trade', () => {
    for (const text of said('activity/match/cards')) expect(text).not.toMatch(/门店|包装/)
  })
})

test('a private message begins with a greeting', () => {
  const personal = (script: Script): boolean =>
    script.channel === 'direct' && /^(care|launch)\/|match\/follow-up/.test(script.template)
  const letters = scripts.filter(personal)
  expect(letters.length).toBeGreaterThan(15)
  for (const { template, messages } of letters) expect(messages[0], template).toMatch(/^(你好|冒昧打扰|打扰了)/)
})

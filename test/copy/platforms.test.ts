/** One month on every platform: cut where its limit is, in its own words, with nothing that it would show as signs. */
import { describe, expect, test } from 'vitest'
import { presets } from '../presets.ts'
import { inDialect, READER } from '../../src/copy/dialect.ts'
import { sizeOf } from '../../src/copy/split.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { findArchetype, findPlatform, platforms } from '../support/knowledge.ts'
import type { Archetype } from '../../src/knowledge/types.ts'
import type { Channel, Script, Sending, Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { platform as words } from '../../src/schema/words.ts'

const preset = presets.find(({ id }) => id === 'training-camp')
const archetype = findArchetype('training-camp') as Archetype
const chats: readonly Channel[] = ['group', 'direct', 'announcement', 'internal']
/** Two thousand characters in sixty paragraphs, near six thousand bytes. */
const LONG = Array.from(
  { length: 60 },
  (_, i) => `第 ${i + 1} 件：把今天做完的一步写下来，附一张图，写给明天的自己看。`,
).join('\n\n')

async function month(platform: string, sending: Sending = 'by-hand'): Promise<readonly Script[]> {
  const added = { action: 'add', id: 'long', title: '长信', date: '2026-09-10', time: '12:30', text: LONG }
  const spec = {
    version: 1,
    ...preset?.spec,
    structure: { ...preset?.spec.structure, platform },
    launch: { start: '2026-09-07' },
    overrides: [added],
  } as Spec
  const plan = planSpec(spec, archetype, { days: 30 })
  const days = plan.days.map((day) => ({ ...day, tasks: day.tasks.map((task) => ({ ...task, sending })) }))
  return (await writeScripts(spec, { ...plan, days })).scripts
}

/** Sizes as the sources in `knowledge/platforms` give them; how many messages the long letter becomes; what a newcomer and everybody are called. */
const table = [
  { id: 'wechat', limit: 2000, unit: 'characters', parts: 2, welcome: '欢迎你。', everyone: '@所有人 有人' },
  { id: 'wecom', limit: 3000, unit: 'bytes', parts: 2, welcome: '欢迎%NICKNAME%。', everyone: '@所有人 有人' },
  { id: 'qq', limit: 2000, unit: 'characters', parts: 2, welcome: '欢迎你。', everyone: '@全体成员 有人' },
  { id: 'dingtalk', limit: 20000, unit: 'bytes', parts: 1, welcome: '欢迎你。', everyone: '@所有人 有人' },
  { id: 'feishu', limit: 20480, unit: 'bytes', parts: 1, welcome: '欢迎你。', everyone: '@所有人 有人' },
  { id: 'zsxq', limit: 10000, unit: 'characters', parts: 1, welcome: '欢迎你。', everyone: '有人' },
  { id: 'other', limit: 2000, unit: 'characters', parts: 2, welcome: '欢迎你。', everyone: '@所有人 有人' },
] as const

test('every platform of the schema is known and in the table', () => {
  expect(platforms.map(({ id }) => id).sort()).toEqual(Object.keys(words.values).sort())
  expect(table.map(({ id }) => id).sort()).toEqual(Object.keys(words.values).sort())
})

describe.each(table)('$id', async ({ id, limit, unit, parts, welcome, everyone }) => {
  const scripts = await month(id)

  test('keeps the length and numbers what it cuts', () => {
    expect(findPlatform(id)?.message).toMatchObject({ limit, unit })
    for (const { channel, messages } of scripts.filter((script) => chats.includes(script.channel)))
      for (const message of messages) expect(sizeOf(message, unit), `${channel} ${message}`).toBeLessThanOrEqual(limit)
    const letter = scripts.find(({ title }) => title === '长信')?.messages ?? []
    expect(letter).toHaveLength(parts)
    if (parts > 1)
      letter.forEach((message, i) =>
        expect(message).toMatch(new RegExp(`^（${i + 1}/${parts}）\\n第 \\d+ 件：[^]*。$`)),
      )
    expect(letter.map((message) => message.replace(/^（\d+\/\d+）\n/, '')).join('\n\n')).toBe(LONG)
  })

  test('says names and calls as it can', () => {
    const text = scripts.flatMap(({ messages }) => messages).join('\n')
    expect(scripts.find(({ template }) => template === 'welcome/group')?.messages[0]).toContain(welcome)
    expect(
      scripts.find(({ template }) => template === 'crisis/impersonation/first')?.messages[0]?.startsWith(everyone),
    ).toBe(true)
    expect(text).not.toMatch(/对方昵称|[\uFDD0-\uFDEF]/)
    // Only what the platform itself sends has its name filled in; a person would paste the variable as it stands.
    for (const script of scripts.filter(({ messages }) => messages.join('').includes('%NICKNAME%')))
      expect(['welcome/group', 'welcome/direct']).toContain(script.template)
  })

  test('is plain text: no mark-up, no mention codes', () => {
    for (const { template, messages } of scripts.filter(({ template: from }) => from !== 'added'))
      expect(messages.join('\n'), template).not.toMatch(
        /\*\*|^#{1,6} |^> |^[-*+] |\]\(|`|<at |<@|<font|\\n|&(?:amp|lt|gt|quot|#)/m,
      )
  })
})

test('a robot’s message on 企业微信 is cut where a robot’s limit is', async () => {
  const limit = findPlatform('wecom')?.robot?.limit ?? 0
  const letter = (await month('wecom', 'robot')).find(({ title }) => title === '长信')?.messages ?? []
  expect(limit).toBe(2048)
  expect(letter).toHaveLength(3)
  for (const message of letter) expect(sizeOf(message, 'bytes')).toBeLessThanOrEqual(limit)
})

test.each([
  ['none', 0],
  ['few', 4],
  ['free', 8],
] as const)('emoji %s: at most %i in a message', async (emoji, most) => {
  const spec = { version: 1, ...preset?.spec, voice: { emoji }, launch: { start: '2026-09-07' } } as Spec
  const { scripts } = await writeScripts(spec, planSpec(spec, archetype, { days: 30 }))
  const counts = scripts.map(
    ({ messages }) => messages.join('').match(/\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/gu)?.length ?? 0,
  )
  expect(Math.max(...counts)).toBeLessThanOrEqual(most)
  expect(Math.max(...counts)).toBeGreaterThanOrEqual(Math.min(most, 1))
})

describe('the reader’s name', () => {
  const wecom = findPlatform('wecom')
  test.each([
    ['N，我是阿岚。', '你好，我是阿岚。'],
    ['N你好，我是阿岚。', '你好，我是阿岚。'],
    ['欢迎N来到社群', '欢迎你来到社群'],
    ['想请N点个头：', '想请你点个头：'],
    ['我是阿岚。N，上周过去了。', '我是阿岚。上周过去了。'],
    ['想请你拿个主意，N。', '想请你拿个主意。'],
    ['对了一遍，N，和你对得上', '对了一遍，和你对得上'],
    ['第一行\nN，第二行', '第一行\n第二行'],
  ])('%s by hand', (text, said) => {
    for (const platform of [wecom, findPlatform('wechat'), undefined])
      expect(inDialect(text.replace('N', READER), platform, 'care/silent')).toBe(said)
  })

  test('is a variable where 企业微信 itself sends the message', () => {
    expect(inDialect(`${READER}，你好`, wecom, 'welcome/direct')).toBe('%NICKNAME%，你好')
    expect(inDialect(`欢迎${READER}`, findPlatform('qq'), 'welcome/group')).toBe('欢迎你')
    expect(inDialect(`${READER}，来三天了`, wecom, 'welcome/after-72h', 'group')).toBe('@新朋友 来三天了')
    expect(inDialect(`${READER}，来三天了`, wecom, 'welcome/after-72h', 'direct')).toBe('你好，来三天了')
  })
})

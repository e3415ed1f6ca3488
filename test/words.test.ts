/** What a reader is told in place of an id has one name, in one file. */
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { builtin } from '../src/knowledge/builtin.ts'
import { planSpec } from '../src/plan/index.ts'
import { channel, stage } from '../src/schema/words.ts'
import type { Channel, StageId } from '../src/model.ts'
import {
  channelWord,
  dayWord,
  offsetWord,
  roles,
  roleWord,
  stageWord,
  weekdayWord,
  weekdayWords,
} from '../src/words.ts'

const once = (words: readonly string[]) => expect(new Set(words.filter((word) => /\p{Script=Han}/u.test(word))).size)

test('channels, stages, roles and weekdays have a Chinese name of their own each', () => {
  const [channels, stages] = [Object.keys(channel.values) as Channel[], Object.keys(stage.values) as StageId[]]
  once(channels.map(channelWord)).toBe(channels.length)
  once(stages.map(stageWord)).toBe(stages.length)
  once(roles.map(roleWord)).toBe(5)
  once(weekdayWords).toBe(7)
  expect([1, 7].map((weekday) => weekdayWord({ weekday }))).toEqual(['周一', '周日'])
  expect([-3, 0, 7].map((offset) => `${dayWord(offset)} ${offsetWord(offset)}`)).toEqual([
    '开群前3天 D-3',
    '第1天 D+0',
    '第8天 D+7',
  ])
})

test('whoever answers for the whole is called the same in the plan of a file that names nobody', () => {
  const archetype = builtin.archetypes.find(({ id }) => id === 'product-fans')
  if (!archetype) throw new Error('no archetype')
  const tasks = planSpec({ version: 1, name: '试验群', archetype: archetype.id }, archetype, {
    start: '2026-12-01',
  }).days.flatMap((day) => day.tasks)
  const names = new Set(tasks.filter(({ owner }) => owner.role === 'lead').map(({ owner }) => owner.name))
  expect([...names]).toEqual([roleWord('lead')])
})

test('no other file keeps a list of them', () => {
  const files = globSync('src/**/*.ts', { ignore: ['src/words.ts', 'src/schema/**', '**/*.generated.ts'] })
  const lists = /'周一', '周二'|\b(?:channels?|stages?|roles?)\.values\[|总负责|`D\$\{[^}]*(?:<|>=) 0/
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((file) => lists.test(readFileSync(file, 'utf8')))).toEqual([])
})

/** Words of a spec that would drive a terminal or give orders to a CI service reach neither, whatever is printed. */
import { expect, test } from 'vitest'
import { harmless, jsonText } from '../../src/harmless.ts'
import { folderWith, runCli } from './run-cli.ts'

const words = [
  '::add-mask::错误',
  '  ::stop-commands::x',
  '##[command]rm',
  '##vso[task.setvariable]x',
  '\u009b31m红',
  '\u001b]0;标题\u0007',
  '\u202e反',
  '甲\n::error::乙',
]

/** Every text of the file is one of them. */
const spec = (word: string): string => {
  const text = JSON.stringify(word)
  return `version: 1
name: ${text}
archetype: premium-circle
launch: { start: 2026-12-07 }
positioning: { join_reason: ${text}, member_value: [${text}], bonds: [interest], product: { name: ${text} } }
structure: { platform: wechat, join: { method: paid } }
rules: { items: [{ text: ${text} }] }
culture: { goal: ${text} }
audience: { segments: [{ id: s, who: ${text}, pains: [${text}], where: [${text}], wants: [${text}] }] }
activities: [{ id: g, use: guest, title: ${text}, when: D+10 03:00, takeaway: ${text}, owner: a }]
content: { pillars: [{ id: p, title: ${text}, cadence: 每天 03:00 }] }
team: [{ id: a, name: ${text}, roles: [群主], hours: { per_day: 0.5 } }, { id: b, name: ${text}, hours: { per_day: 0.5 } }]
campaigns: [{ id: c, when: D+12 20:00, title: ${text}, offers: [${text}] }]
`
}

const commands = [
  ['check', 'a.yaml'],
  ['check', 'a.yaml', '--format', 'json'],
  ['check', 'a.yaml', '--format', 'sarif'],
  ['plan', 'a.yaml'],
  ['plan', 'a.yaml', '--json'],
  ['plan', 'a.yaml', '--view', 'month'],
  ['plan', 'a.yaml', '--view', 'owner'],
  ['today', 'a.yaml', '--date', '2026-12-17'],
  ['render', 'a.yaml', '-o', 'out', '--dry-run'],
  ['render', 'a.yaml', '-o', 'out', '--dry-run', '--json'],
]

test.each(words.map((word) => [JSON.stringify(word), word]))('%s', async (_, word) => {
  const cwd = folderWith({ 'a.yaml': spec(word) })
  let printed = 0
  for (const argv of commands) {
    const { code, stdout, stderr } = await runCli(argv, { cwd, env: { GITHUB_ACTIONS: 'true' } })
    expect([0, 1, 2], argv.join(' ')).toContain(code)
    for (const text of [stdout, stderr]) {
      expect(text, argv.join(' ')).not.toMatch(/[^\P{Cc}\n\t\u001b]|[\u202a-\u202e\u2066-\u2069]|\u001b(?!\[\d+m)/u)
      expect(text, argv.join(' ')).not.toMatch(/^\s*::/m)
      expect(text, argv.join(' ')).not.toMatch(/##(?:vso|teamcity)?\[/i)
      printed += text.length
    }
    if (argv.some((one) => one === '--json' || one === 'json') && stdout !== '')
      expect(() => JSON.parse(stdout)).not.toThrow()
  }
  expect(printed).toBeGreaterThan(2000)
})

test('JSON reads back as it was; text keeps its lines', () => {
  for (const word of words) expect(JSON.parse(jsonText({ word }))).toEqual({ word })
  expect(harmless('一\n\t二：：三 ::四 ## [五]')).toBe('一\n\t二：：三 ::四 ## [五]')
})

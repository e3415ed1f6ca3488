import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { loadSpec } from '../../src/load/load.ts'

vi.mock('../../src/knowledge/builtin.ts', () => import('./knowledge-stub.ts'))

const folder = join(import.meta.dirname, 'ok')
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
const load = (file: string) => loadSpec({ file, bytes: readFileSync(join(folder, file)) })

test('there are sound files', () => {
  expect(files.length).toBeGreaterThanOrEqual(3)
})

test.each(files)('%s is silent', (file) => {
  const { diagnostics, spec, archetype } = load(file)
  expect(diagnostics).toEqual([])
  expect(spec?.archetype).toBe(archetype?.id)
})

describe('what was written becomes canonical', () => {
  const { spec } = load('chinese.yaml')
  test.each([
    ['choice by its Chinese word', spec?.industry, 'food'],
    ['choice by an alias', spec?.stage, 'start'],
    ['archetype by its name', spec?.archetype, 'product-fans'],
    ['quoted text that starts with #', spec?.slogan, '#好油看得见'],
    ['a comment two spaces off', spec?.positioning?.join_reason, '家里的油，知道它从哪棵树来'],
    ['a map by its shorthand', spec?.positioning?.product, { name: '冷榨山茶油' }],
    ['a metric by its name', spec?.positioning?.promise?.metric, '打卡完成率'],
    ['a list in place of its map', spec?.rules?.items?.map((rule) => rule.text), ['不发广告', '有话好好说']],
    ['full-width percent', spec?.audience?.core?.share, 0.2],
    ['a count with its unit', spec?.audience?.seeds?.target, 30],
    ['money with its signs', spec?.structure?.admission?.fee, 29.9],
    ['thousands', spec?.monetization?.offers?.[0]?.price, 1280],
    ['ten thousands', spec?.monetization?.offers?.[0]?.stock, 12000],
    ['hours', spec?.team?.[0]?.hours?.per_day, 2],
    ['a flag', spec?.content?.defaults, false],
    ['a share', spec?.content?.product_ratio, 0.2],
    ['full-width window', spec?.audience?.segments?.[0]?.active_hours, ['20:30-22:00']],
    ['a window past midnight', spec?.calendar?.quiet_hours, '22:30-07:30'],
    ['a short time', spec?.team?.[0]?.hours?.shift, '09:00-18:00'],
    ['a Chinese date', spec?.launch?.start, '2026-12-01'],
    ['a date with slashes', spec?.team?.[0]?.leave, ['2026-12-05']],
    ['a date in place of its map', spec?.calendar?.blackout, [{ from: '2026-12-31' }]],
    ['a person by name', spec?.content?.pillars?.[0]?.owner, 'lin'],
    ['a person by role', spec?.welcome?.steps?.[0]?.owner, 'lin'],
    ['a backup by name', spec?.team?.[0]?.backup, 'qiang'],
    ['an activity by its name', spec?.activities?.[0]?.use, 'guest'],
    ['an offer by its name', spec?.activities?.[0]?.offer, '冷榨山茶油'],
    ['an id from the name', spec?.metrics?.[0]?.id, '打卡完成率'],
    [
      'free values as YAML reads them',
      spec?.variables,
      { ＵＲＬ: 'https://example.com/a#b', 群主: { 电话: 10, 在线: 'yes' } },
    ],
  ])('%s', (_, value, expected) => {
    expect(value).toEqual(expected)
  })
})

test('aliases and merge keys are followed, text blocks keep their lines', () => {
  const { spec } = load('english.yaml')
  expect(spec?.monetization?.offers).toEqual([{ id: 'camp', name: '二十一天共读营', price: 99 }])
  expect(spec?.positioning?.join_reason).toBe('二十一天，读完一本书\n每天只要十五分钟')
  expect(spec).not.toHaveProperty('extends')
})

test('text that looks like a number stays as it was typed', () => {
  expect(load('mixed.yaml').spec?.name).toBe('12345')
})

/** The sets a community needs, item by item: each has a template, and each reaches somebody, dated or for when it happens. */
import { readFileSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { presets } from '../presets.ts'
import { builtinIds } from '../../src/copy/library.ts'
import { occasions } from '../../src/copy/occasions.ts'
import { endWorks } from '../../src/knowledge/cohort-works.ts'
import { writeDocuments } from '../../src/copy/write-documents.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { activities, crises, findArchetype, kits, launch, operations } from '../support/knowledge.ts'
import type { Archetype, Part } from '../../src/knowledge/types.ts'
import type { Script, Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'
import { loadSpec } from '../../src/load/load.ts'

const sets: Readonly<Record<string, readonly (readonly [item: string, ...templates: readonly string[]])[]>> = {
  welcome: [
    ['in the group', 'welcome/group'],
    ['direct message', 'welcome/direct'],
    ['rules in a readable form', 'welcome/rules'],
    ['self-introduction with the host’s own', 'welcome/intro-template'],
    ['after a day', 'welcome/follow-up'],
    ['after a week', 'welcome/first-week'],
    ['questions and answers', 'welcome/faq'],
    ['questionnaire before entry', 'admission/questionnaire'],
    ['probation', 'admission/probation'],
    ['review of the probation', 'admission/probation-passed', 'admission/probation-longer'],
    ['acceptance', 'admission/accept'],
    ['refusal', 'admission/refuse', 'admission/waiting'],
    ['referral invitation', 'admission/referral'],
    ['farewell', 'admission/farewell', 'admission/goodbye'],
  ],
  announcements: [
    ['opening', 'activity/opening/open', 'notice/announcement'],
    ['daily opening', 'content/greet'],
    ['festival', 'occasion/festival'],
    ['weather', 'occasion/weather'],
    ['check-in reminder to those who have not', 'content/nudge'],
    ['three days missed', 'care/missed-three'],
    ['接龙', 'activity/jielong/event', 'activity/jielong/close', 'occasion/jielong'],
    ['vote', 'activity/poll/event', 'activity/poll/result', 'occasion/vote'],
    ['lottery with its legal lines', 'occasion/lottery-rules', 'occasion/lottery-draw', 'occasion/lottery-claim'],
    [
      'guest invitation, three lengths',
      'activity/guest/invite-line',
      'activity/guest/invite-short',
      'activity/guest/invite',
      'occasion/guest-line',
      'occasion/guest-short',
      'occasion/guest-letter',
    ],
    ['guest introduction', 'occasion/guest-introduce'],
    ['countdowns', 'occasion/countdown-3', 'occasion/countdown-1', 'occasion/countdown-0'],
    ['digest', 'content/sum'],
    ['monthly review', 'notice/monthly-review'],
    ['points', 'launch/mechanism'],
    ['leaderboard', 'launch/first-board', 'occasion/leaderboard'],
    ['level-up', 'occasion/level-up'],
    ['rule reminder', 'moderation/in-group', 'notice/rule-refresh'],
    [
      'penalty ladder',
      'moderation/remind',
      'moderation/warn',
      'moderation/mute',
      'moderation/remove',
      'moderation/appeal',
    ],
    ['new rule', 'moderation/new-rule'],
    ['merge', 'occasion/merge'],
    ['dissolve', 'occasion/dissolve'],
    ['renewal', 'occasion/renewal'],
  ],
  launch: [
    ['1 users and product', 'launch/interview-invite', 'launch/survey'],
    ['2 KOL invitation', 'launch/seed-invite', 'launch/shop/seed-invite'],
    [
      '2 closed test',
      'launch/beta-open',
      'launch/beta-feedback',
      'launch/beta-result',
      'launch/shop/beta-open',
      'launch/shop/beta-feedback',
      'launch/shop/beta-result',
    ],
    [
      '3 first events and invitations',
      'launch/group-invite',
      'launch/moments',
      'launch/events-preview',
      'launch/icebreak-brief',
    ],
    ['4 charter', 'launch/charter'],
    ['4 knowing good from bad', 'launch/knowhow'],
    [
      '4 ritual',
      'activity/opening/open',
      'activity/opening/middle',
      'activity/opening/introduce',
      'activity/opening/close',
    ],
    ['5 core members', 'launch/core-invite', 'launch/core-announce', 'launch/core-first'],
    ['6 mechanism announcement', 'launch/mechanism', 'launch/first-board'],
    ['7 offer and closing', 'launch/offer', 'launch/buyer-visit'],
  ],
}

/** Printed in a page of its own, not in a script. */
const inPages = ['poster/opening', 'poster/event']

const samples: readonly { readonly name: string; readonly spec: Spec; readonly archetype: Archetype }[] = presets.map(
  (preset) => ({
    name: preset.id,
    spec: { version: 1, ...preset.spec } as Spec,
    archetype: findArchetype(preset.id) as Archetype,
  }),
)

const said = new Map<string, readonly Script[]>()
beforeAll(async () => {
  const own = await loadSpec({ file: 'community.yaml', bytes: readFileSync('examples/fruit-shop/community.yaml') })
  const scripts = await Promise.all(
    [...samples, { name: 'fruit-shop', spec: own.spec as Spec, archetype: own.archetype as Archetype }].map(
      async ({ spec, archetype }) =>
        (
          await writeScripts(
            spec,
            planSpec(spec, archetype, spec.launch?.start ? {} : { start: '2026-09-07', days: 30 }),
          )
        ).scripts,
    ),
  )
  for (const script of scripts.flat()) said.set(script.template, [...(said.get(script.template) ?? []), script])
})

describe.each(Object.entries(sets))('the set %s', (_, items) => {
  test.each(items.map(([item, ...templates]) => [item, templates] as const))('%s', (_, templates) => {
    expect(templates.length).toBeGreaterThan(0)
    for (const template of templates) {
      expect(builtinIds, template).toContain(template)
      expect(said.get(template)?.length ?? 0, template).toBeGreaterThan(0)
    }
  })
})

const uses = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => (part.scripts ?? []).map(({ template }) => template))
const channels = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) =>
    (part.scripts ?? []).map(({ template }) =>
      /(?:^|\/)moments/.test(template)
        ? 'moments'
        : /direct|invite$|core$|second$/.test(template)
          ? 'direct'
          : (part.channel ?? 'group'),
    ),
  )

describe('every activity of the library', () => {
  test.each(activities.map((activity) => [activity.id, activity] as const))('%s says how it begins', (_, { parts }) => {
    expect(uses(parts.filter(({ id }) => id === 'event')).length).toBeGreaterThan(0)
  })

  const live = activities.filter((activity) => activity.live)
  test.each(live.map((activity) => [activity.id, activity] as const))(
    '%s is announced before and ended aloud',
    (_, { id, parts }) => {
      const texts = uses(parts)
      // A guessing game of ten minutes announces itself.
      if (id !== 'guess') expect(texts.length).toBeGreaterThanOrEqual(3)
      expect(texts.some((template) => /close|vote|recap|farewell|follow-up|report|third|claim/.test(template))).toBe(
        true,
      )
    },
  )
})

describe('every kit', () => {
  test.each(kits.map((kit) => [kit.id, kit] as const))(
    '%s speaks in the group, in private and on 朋友圈, from warm-up to recap',
    (_, { parts }) => {
      expect(parts.some(({ id }) => id === 'warm-up') && parts.some(({ id }) => id === 'recap')).toBe(true)
      expect(new Set(channels(parts))).toEqual(new Set(['group', 'direct', 'moments']))
    },
  )
})

describe('every crisis', () => {
  test.each(crises.map(({ id }) => [id] as const))('%s has its four words, and they reach the operator', (id) => {
    for (const part of ['first', 'direct', 'follow-up', 'escalation'])
      expect(builtinIds).toContain(`crisis/${id}/${part}`)
    for (const part of ['first', 'direct', 'follow-up'])
      expect(said.get(`crisis/${id}/${part}`)?.length ?? 0, part).toBeGreaterThan(0)
    expect((said.get(`crisis/${id}/escalation`) ?? []).every(({ channel }) => channel === 'internal')).toBe(true)
  })
})

describe('what waits until it happens', () => {
  test('stands after everything else and has no date', async () => {
    const { spec, archetype } = samples[0] as (typeof samples)[number]
    const { scripts } = await writeScripts(spec, planSpec(spec, archetype, { start: '2026-09-07', days: 30 }))
    const first = scripts.findIndex(({ id }) => id.startsWith('when/'))
    expect(first).toBeGreaterThan(0)
    expect(scripts.slice(first).every(({ id, date }) => id.startsWith('when/') && date === undefined)).toBe(true)
    expect(new Set(scripts.map(({ id }) => id)).size).toBe(scripts.length)
  })

  test('asks no one who is alone to escalate, and never oneself', async () => {
    const { spec, archetype } = samples[0] as (typeof samples)[number]
    const write = async (team: Spec['team']): Promise<readonly Script[]> => {
      const one = { ...spec, team } as Spec
      return (await writeScripts(one, planSpec(one, archetype, { start: '2026-09-07', days: 30 }))).scripts.filter(
        ({ template }) => template.endsWith('/escalation'),
      )
    }
    expect(await write([{ id: 'a', name: '阿甲', roles: ['群主'] }])).toEqual([])
    const two = await write([
      { id: 'a', name: '阿甲', roles: ['群主'], backup: 'b' },
      { id: 'b', name: '小乙', functions: ['service'] },
    ])
    for (const { messages } of two) expect(messages[0]).toMatch(/^阿甲，/)
  })

  test('a crisis has one speaker: who began with it reports to whom the file names, and nobody reports to outsiders', async () => {
    const { spec, archetype } = samples[0] as (typeof samples)[number]
    const team: Spec['team'] = [
      { id: 'a', name: '阿甲', roles: ['群主'], backup: 'b' },
      { id: 'b', name: '小乙', functions: ['service'] },
      { id: 'c', name: '阿丙', functions: ['activity'] },
    ]
    const write = async (owner: string, to: string): Promise<readonly string[]> => {
      const one = {
        ...spec,
        team,
        risks: crises.map(({ words }) => ({ scenario: words[0] ?? '', owner, escalate_to: to })),
      } as Spec
      return (await writeScripts(one, planSpec(one, archetype, { start: '2026-09-07', days: 30 }))).scripts
        .filter(({ template }) => /^crisis\/.+\/escalation$/.test(template))
        .map(({ messages }) => messages.join())
    }
    const reported = await write('b', 'c')
    expect(reported).toHaveLength(crises.length)
    for (const text of reported) expect(text).toMatch(/^阿丙，/)
    expect(reported.join()).toContain('小乙')
    expect(reported.join()).not.toContain('阿甲')
    expect(await write('a', 'a')).toEqual([])
    expect(await write('b', '供货商')).toEqual([])
  })

  test('two risks of the same kind have their own scripts: own ids, own speaker, own decider, on both pages', async () => {
    const { spec, archetype } = samples[0] as (typeof samples)[number]
    const team: Spec['team'] = [
      { id: 'a', name: '阿甲', roles: ['群主'] },
      { id: 'b', name: '小乙' },
      { id: 'c', name: '阿丙' },
    ]
    const risks: Spec['risks'] = [
      { scenario: '同行进群发广告', owner: 'b', escalate_to: 'c' },
      { scenario: '成员自己发广告', owner: 'c', escalate_to: 'a' },
      { scenario: '广告号加人私聊', owner: 'a' },
    ]
    const one = { ...spec, team, risks } as Spec
    const plan = planSpec(one, archetype, { start: '2026-09-07', days: 30 })
    const { scripts } = await writeScripts(one, plan)
    const ads = scripts.filter(({ template }) => template.startsWith('crisis/ads/'))
    expect(ads.map(({ id }) => id)).toEqual([
      ...['first', 'direct', 'follow-up', 'escalation'].map((part) => `when/crisis/ads/${part}`),
      ...['first', 'direct', 'follow-up', 'escalation'].map((part) => `when/crisis/ads/2/${part}`),
      ...['first', 'direct', 'follow-up'].map((part) => `when/crisis/ads/3/${part}`),
    ])
    const said = (id: string): string => ads.find((script) => script.id === id)?.messages.join() ?? ''
    expect(said('when/crisis/ads/escalation')).toMatch(/^阿丙，.*小乙/)
    expect(said('when/crisis/ads/2/escalation')).toMatch(/^阿甲，.*阿丙/)
    const page = (await writeDocuments(one, plan, scripts)).documents.find(({ id }) => id === 'crisis')?.text ?? ''
    const [, first = '', second = '', third = ''] = page
      .split(/^## /m)
      .filter((part, index) => index === 0 || /广告/.test(part.split('\n')[0] ?? ''))
    expect(first).toContain('阿丙，')
    expect(second).toContain('阿甲，')
    expect(third).not.toContain('\n升级：')
  })

  test('a risk that the author wrote keeps his first words, as they are', () => {
    expect(
      said.get('added')?.some(({ id, title }) => id.startsWith('when/risk/') && title.endsWith('：第一句话')),
    ).toBe(true)
  })

  test('every occasion is met by some community', () => {
    expect(occasions.map(([template]) => template).filter((template) => !said.has(template))).toEqual([])
  })
})

/** Overrides, exports and links between pages go by the id. */
const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /(?:^|\/)(?:community|社群)\.ya?ml$/.test(path),
)
test.each([...samples.map(({ name }) => name), ...examples])('no two scripts of %s have one id', async (name) => {
  const sample = samples.find((one) => one.name === name)
  const { spec, archetype } =
    sample ??
    ((await loadSpec({ file: name, bytes: readFileSync(`examples/${name}`) })) as unknown as (typeof samples)[number])
  const { scripts } = await writeScripts(
    spec,
    planSpec(spec, archetype, spec.launch?.start ? {} : { start: '2026-09-07', days: 30 }),
  )
  const ids = scripts.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

/** A template that nothing names would be maintained for nobody. */
test('no template is written for nobody', () => {
  const named = new Set([
    ...activities.flatMap(({ parts }) => uses(parts)),
    ...kits.flatMap(({ parts }) => uses(parts)),
    ...operations.flatMap(({ scripts = [] }) => scripts.map(({ template }) => template)),
    ...launch.flatMap(({ parts, said: words = [] }) => [
      ...uses(parts),
      ...words.flatMap((one) =>
        Object.values(one.parts ?? {}).flatMap(({ scripts = [] }) => scripts.map(({ template }) => template)),
      ),
    ]),
    // Written wherever the one who answers is not the one who decides: see the test of one speaker.
    ...crises.map(({ id }) => `crisis/${id}/escalation`),
    ...(['renew', 'alumni'] as const)
      .flatMap((action) => endWorks(action, 7))
      .flatMap(({ scripts }) => scripts.map(([id]) => id)),
    ...said.keys(),
    ...inPages,
  ])
  const groups =
    /^(?:launch|activity|campaign|crisis|poster|admission|moderation|occasion|care|review|operations|welcome)\//
  expect(builtinIds.filter((id) => groups.test(id) && !named.has(id))).toEqual([])
})

/**
 * Communities in which every text of the author is a word that stands nowhere else, every price, number and hour one that
 * nothing else has: what a message says can be traced to the place of the file it was written at.
 */
import fc from 'fast-check'
import type { Spec } from '../../src/model.ts'
import { archetypes } from './knowledge.ts'
import { columnPurpose, platform } from '../../src/schema/words.ts'

export interface MarkedCase {
  readonly spec: Spec
  readonly start: string
  readonly days: number
}

/** Signs that nobody writes: a code of three stands in no text of ours. */
const SIGNS = [...'龘靐齉爩鱻麤龗灪吁龖厵滟']

/** Word number `n`: a readable kind and its code; short enough never to count as told in other words. */
const word = (kind: string, n: number): string =>
  `${kind}${[144, 12, 1].map((step) => SIGNS[Math.floor(n / step) % SIGNS.length] ?? '').join('')}`

/** Every marker of a text or spec. */
export const markersIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(new RegExp(`[一-鿿]{2}[${SIGNS.join('')}]{3}`, 'gu')) ?? [])

/** A word of the same length that no spec holds. */
export const otherThan = (marker: string): string => `${marker.slice(0, 2)}${'滟'.repeat(3)}`

type Bits = readonly boolean[]
const bits = fc.array(fc.boolean(), { minLength: 24, maxLength: 24 })
const purposes = Object.keys(columnPurpose.values) as readonly (keyof typeof columnPurpose.values)[]
const kinds = ['guest', 'checkin', 'seckill', 'groupbuy', 'offline', 'jielong', 'live', 'topic', 'homework'] as const
const cadences = ['每天', '每周二、五', '每3天', '每个工作日', '每周日'] as const

const column = fc.record({
  do: fc.constantFrom(...purposes),
  cadence: fc.constantFrom(...cadences),
  hour: fc.integer({ min: 8, max: 20 }),
  channel: fc.constantFrom('group' as const, 'group' as const, 'direct' as const, 'announcement' as const),
  topics: fc.integer({ min: 0, max: 3 }),
  bits,
})
const event = fc.record({
  use: fc.constantFrom(...kinds),
  when: fc.constantFrom('每周三 20:00', '每周六 10:00', 'D+6 19:30', 'D+9 12:00'),
  guests: fc.integer({ min: 0, max: 2 }),
  topics: fc.integer({ min: 0, max: 2 }),
  bits,
})

/** Words and figures in the order in which they are asked for: the same case, the same words. */
function maker() {
  let words = 0
  let figures = 0
  return {
    word: (kind: string): string => word(kind, words++),
    price: (): number => 1000.5 + 7 * figures++,
    stock: (): number => 301 + 7 * figures++,
    hour: (): string => `${21 + (figures % 2)}:${String((3 + 7 * figures++) % 60).padStart(2, '0')}`,
  }
}

/** The fields whose bit is set. */
const chosen = <T extends object>(bits: Bits, from: number, fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter((_, index) => bits[(from + index) % bits.length])) as Partial<T>

export const markedCase: fc.Arbitrary<MarkedCase> = fc
  .record({
    archetype: fc.constantFrom(...archetypes.map(({ id }) => id)),
    platform: fc.constantFrom(...(Object.keys(platform.values) as (keyof typeof platform.values)[])),
    start: fc.constantFrom('2026-02-05', '2026-03-01', '2026-09-20', '2026-12-01', '2026-12-20'),
    tone: fc.constantFrom('warm' as const, 'expert' as const, 'fiery' as const),
    layout: fc.constantFrom('plain' as const, 'lively' as const),
    emoji: fc.constantFrom('none' as const, 'few' as const, 'free' as const),
    columns: fc.array(column, { minLength: 2, maxLength: 5 }),
    events: fc.array(event, { minLength: 1, maxLength: 3 }),
    offers: fc.integer({ min: 0, max: 3 }),
    bits,
  })
  .map(({ archetype, start, tone, layout, emoji, platform: where, columns, events, offers, bits: own }) => {
    const make = maker()
    const goods = Array.from({ length: offers }, (_, index) => ({
      id: `offer${index + 1}`,
      name: make.word('货名'),
      ...chosen(own, index * 5, {
        price: make.price(),
        stock: make.stock(),
        fits: make.word('适合'),
        not_fits: make.word('别买'),
        delivery: make.word('交付'),
        after_sale: make.word('售后'),
      }),
    }))
    const topic = (flags: Bits, from: number) => ({
      title: make.word('题目'),
      ...chosen(flags, from, {
        point: make.word('要点'),
        ask: make.word('提问'),
        price: make.price(),
        stock: make.stock(),
      }),
      ...(flags[from % 7] && offers > 0 ? { offer: `offer${1 + (from % offers)}` } : {}),
    })
    const pillars = columns.map((one, index) => ({
      id: `column${index + 1}`,
      title: make.word('栏目'),
      do: one.do,
      cadence: `${one.cadence} ${one.hour}:${index}0`,
      channel: one.channel,
      owner: 'lan',
      topics: Array.from({ length: one.topics }, (_, nth) => topic(one.bits, nth * 4 + 2)),
      ...chosen(one.bits, 10, { ritual: make.word('口令'), due: make.hour() }),
      ...(one.bits[13] && offers > 0 ? { offer: `offer${1 + (index % offers)}` } : {}),
    }))
    const activities = events.map((one, index) => ({
      id: `event${index + 1}`,
      use: one.use,
      title: make.word('活动'),
      when: one.when,
      owner: 'lan',
      guests: Array.from({ length: one.guests }, () => ({
        name: make.word('嘉宾'),
        bio: make.word('介绍'),
        topic: make.word('讲题'),
      })),
      topics: Array.from({ length: one.topics }, (_, nth) => topic(one.bits, nth * 3)),
      ...chosen(one.bits, 0, {
        theme: make.word('主题'),
        place: make.word('地点'),
        ritual: make.word('口令'),
        rules: [make.word('规则'), make.word('规则')],
        kit: [make.word('必带')],
        replay: make.word('回放'),
        stakes: { guest: make.word('客得'), member: make.word('员得') },
        takeaway: make.word('带走'),
        price: make.price(),
        stock: make.stock(),
        prize: make.word('奖品'),
        signup: make.word('报名'),
        links_to: make.word('接到'),
        fallback: make.word('预案'),
        materials: [make.word('物料')],
      }),
      ...(one.bits[20] && offers > 0 ? { offer: `offer${1 + (index % offers)}` } : {}),
    }))
    const spec: Spec = {
      version: 1,
      id: 'marked',
      name: '标记群',
      archetype,
      structure: { platform: where },
      voice: { tone, layout, emoji },
      team: [{ id: 'lan', name: '阿岚', functions: ['content', 'activity', 'media', 'service', 'management'] }],
      rules: {
        items: [
          { id: 'one', text: make.word('群规'), for: ['column1'] },
          { id: 'two', text: make.word('群规'), for: ['event1'] },
        ],
      },
      welcome: { faq: [{ q: make.word('常问'), a: make.word('回答'), for: ['event1', 'column2'] }] },
      content: { defaults: own[20] === true, pillars },
      activities,
      ...(offers > 0 ? { monetization: { offers: goods } } : {}),
    }
    return { spec, start, days: 16 }
  })

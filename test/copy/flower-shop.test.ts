/** Months of people who answered `init` for something else than the sample: what their members would read. */
import { describe, expect, test } from 'vitest'
import { ownSpec } from '../../src/cli/init/leftovers.ts'
import { presets, type Preset } from '../../src/cli/presets/index.ts'
import { memberFaq } from '../../src/copy/facts/member-faq.ts'
import { isReduced } from '../../src/copy/facts/offer-words.ts'
import { orderNoteAt, orderNotes } from '../../src/copy/facts/order-notes.ts'
import { withoutHollow } from '../../src/copy/facts/hollow.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { load } from '../../src/index.ts'
import type { Script, Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'

const START = '2026-12-08'
const FLOWERS = {
  name: '巷口花店·周三花约',
  who: '巷子里下班路过的上班族',
  pains: ['买回去三天就谢'],
  where: ['门口的二维码'],
  value: ['每周三拿到一束当季的花'],
  reason: '每周一晚看本周花单，接龙就给你留一束',
  product: '每周一束·当季鲜花',
  price: 39.9,
  lead: '小满',
  second: '阿禾',
}
const CIRCLE = {
  name: '远山·独立顾问半年圈',
  who: '自己单干三年以上的独立顾问',
  pains: ['报价不敢涨'],
  reason: '十二个同行，半年，把报价涨上去',
  product: '远山半年圈',
  price: 4980,
  lead: '老周',
}

const own = (id: string, answers: object, extra: object = {}): Spec =>
  ({
    ...ownSpec(presets.find((preset) => preset.id === id) as Preset, START, answers as Record<string, unknown>).spec,
    ...extra,
  }) as Spec

async function month(spec: Spec): Promise<readonly Script[]> {
  const loaded = await load({ file: 'community.yaml', bytes: new TextEncoder().encode(JSON.stringify(spec)) })
  if (!loaded.spec || !loaded.archetype) throw new Error(loaded.diagnostics.map(({ message }) => message).join(' '))
  return (await writeScripts(loaded.spec, planSpec(loaded.spec, loaded.archetype, { days: 30 }))).scripts
}
const saying = (scripts: readonly Script[], words: RegExp): readonly string[] =>
  scripts
    .filter(({ messages }) => words.test(messages.join('\n')))
    .map(({ id, messages }) => `${id}: ${messages.join(' / ')}`)

describe('a flower shop', async () => {
  const scripts = await month(own('store-fresh', FLOWERS))
  const dated = scripts.filter(({ date }) => date !== undefined)
  test('the goods are no food', () => expect(own('store-fresh', FLOWERS).industry).toBe('other'))
  test.each([['warm'], ['expert'], ['fiery']] as const)('nothing on sale is eaten, said %s', async (tone) => {
    const said = await month(own('store-fresh', FLOWERS, { voice: { tone } }))
    expect(saying(said, /做饭|饭桌|(?<!好)吃|猜甜度|配料|口味|忌口|尝鲜/u)).toEqual([])
  })
  test('no sentence for want of a sentence', () => expect(saying(scripts, /暂时用不上/u)).toEqual([]))
  test('no saving where the file names none', () => {
    expect(saying(scripts, /平常价|特价|便宜/u)).toEqual([])
    expect(scripts.filter(({ template }) => template.startsWith('activity/seckill/')).length).toBeGreaterThan(2)
  })
  test('the sentence that brought people here is no reminder to those who fetch', () => {
    expect(
      saying(
        dated.filter(({ template }) => template === 'content/cut-off'),
        /接龙就给你留/u,
      ),
    ).toEqual([])
  })
  test('there is no as usual before a first time', () => {
    const firsts = ['content/arrival', 'content/preorder', 'content/cut-off'].flatMap(
      (template) => dated.find((script) => script.template === template) ?? [],
    )
    expect(firsts).toHaveLength(3)
    expect(saying(firsts, /老规矩|照例|照旧|上回|老话|再提醒|上次/u)).toEqual([])
  })
})

test('with its own list price a sale may speak of it', async () => {
  const flowers = own('store-fresh', FLOWERS)
  const [offer] = flowers.monetization?.offers ?? []
  const scripts = await month({
    ...flowers,
    monetization: { ...flowers.monetization, offers: [{ ...offer, list_price: 49.9, evidence: '店里价签' }] },
  } as Spec)
  expect(
    saying(
      scripts.filter(({ template }) => template.startsWith('activity/seckill/')),
      /平时 ?49\.9/u,
    ).length,
  ).toBeGreaterThan(0)
})

test.each([
  [{ price: 39.9 }, {}, false],
  [{ price: 39.9, list_price: 39.9 }, {}, false],
  [{ price: 39.9, list_price: 49.9 }, {}, true],
  [{ price: 39.9 }, { price: 29.9 }, true],
  [{ price: 39.9 }, { price: 29.9, listPrice: 29.9 }, true],
  [{}, {}, false],
  [{ price: 39.9 }, { price: 39.9 }, false],
])('offer %o, event %o: cheaper than on other days %s', (offer, activity, reduced) => {
  expect(isReduced({ name: '花', ...offer } as never, activity as never)).toBe(reduced)
})

test('what says nothing is not said, what says something is', () => {
  const offers = [
    { name: '花', not_fits: '暂时用不上花的人', price: 9, list_price: 9 },
    { name: '花', not_fits: '对花粉过敏的人', price: 9, list_price: 12 },
  ]
  expect(withoutHollow({ monetization: { offers } } as unknown as Spec).monetization?.offers).toMatchObject([
    { not_fits: '', list_price: undefined },
    { not_fits: '对花粉过敏的人', list_price: 12 },
  ])
})

describe('order notes', () => {
  const saying = (a: string, positioning: object = {}): Spec =>
    ({ version: 1, name: '甲', positioning, welcome: { faq: [{ q: '问', a }] } }) as unknown as Spec
  test.each([
    ['接龙就给你留一束。', {}, false],
    ['接龙后到店自提。', {}, true],
    ['晚上九点前到店自提。', { join_reason: '晚上九点前到店自提' }, false],
    ['坏了当天退。', { member_value: ['坏了当天退'] }, false],
  ])('%s beside %o: %s', (a, positioning, noted) =>
    expect(orderNotes(saying(a, positioning))).toEqual(noted ? [a] : []),
  )
  test('every third time, another one each time', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((number) => orderNoteAt(['甲', '乙'], number))).toEqual([
      '甲',
      '',
      '',
      '乙',
      '',
      '',
      '甲',
    ])
    expect([1, 2].map((number) => orderNoteAt([], number))).toEqual(['', ''])
  })
})

describe('a circle that is paid for', async () => {
  const spec = own('premium-circle', CIRCLE)
  const scripts = await month(spec)
  test('init writes what members ask', () =>
    expect(spec.welcome?.faq?.map(({ q }) => q)).toEqual(['什么时候答疑？', '有一次没赶上，怎么补？', '怎么找人？']))
  test('an older file: nobody who has paid is told the price, nor what the group is for', async () => {
    const faq = [
      { q: '这个群做什么？', a: '十二个同行。' },
      { q: '远山半年圈多少钱？', a: '4980 元。' },
      { q: '有事找谁？', a: '私聊老周。' },
    ]
    const older = { ...spec, welcome: { ...spec.welcome, faq } } as Spec
    const said = (await month(older)).filter(({ id }) => id.startsWith('welcome/'))
    expect(said.length).toBeGreaterThan(4)
    expect(saying(said, /多少钱|这个群做什么/u)).toEqual([])
    expect(memberFaq(older).map(({ q }) => q)).toEqual(['有事找谁？'])
  })
  test('no message before its first time says that something was asked again', () =>
    expect(saying(scripts, /又有人问到/u)).toEqual([]))
})

test.each([
  ['多少钱一束？', 0, true],
  ['会费多少钱？', 199, false],
  ['怎么加入？', 0, false],
  ['这个群是做什么的？', 0, false],
  ['圈子里有什么用？', 0, false],
  ['会员卡怎么用？', 199, true],
  ['这个群做什么活动？', 0, true],
  ['怎么进群直播间？', 0, true],
])('%s with a fee of %i is asked by a member: %s', (q, fee, member) => {
  expect(
    memberFaq({ structure: { admission: { fee } }, welcome: { faq: [{ q, a: '答' }] } } as unknown as Spec).length,
  ).toBe(member ? 1 : 0)
})

test('other groups keep one question of the kind at most', () => {
  expect(own('store-fresh', FLOWERS).welcome?.faq?.map(({ q }) => q)).toEqual([
    '每周一束·当季鲜花多少钱？',
    '没看到的消息去哪儿找？',
    '有事找谁？',
  ])
})

test.each([
  ['鲜花', 'retail'],
  ['花店', 'retail'],
  ['宠物店', 'pet'],
  ['水果店', 'fresh-food'],
  ['美容院', 'cosmetics'],
  ['书店', 'reading'],
  ['咨询', 'business'],
  ['面包店', 'food'],
])('the trade %s is understood as %s', async (word, industry) => {
  const loaded = await load({
    file: 'community.yaml',
    bytes: new TextEncoder().encode(`版本: 1\n名称: 甲\n类型: store-fresh\n行业: ${word}\n`),
  })
  expect(loaded.spec?.industry).toBe(industry)
})

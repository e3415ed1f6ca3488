/** Faults of words that readers found in finished months, each as its whole kind: over every column, activity and channel it could befall. */
import { describe, expect, test } from 'vitest'
import { activities } from '../support/knowledge.ts'
import { withoutSlots } from '../../src/copy/verify/words.ts'
import { columnPurpose } from '../../src/schema/words.ts'
import type { Spec } from '../../src/model.ts'
import { faultsIn, monthOf, textOf } from './facts-of-a-file.ts'
import type { Month } from './facts-of-a-file.ts'

const base: Spec = {
  version: 1,
  id: 'kinds',
  name: '桥头邻里',
  archetype: 'product-fans',
  team: [{ id: 'ke', name: '阿可', functions: ['content', 'activity', 'media', 'service', 'management'] }],
  content: { defaults: false },
}
const month = (more: Partial<Spec>, start = '2026-12-07'): Promise<Month> => monthOf({ ...base, ...more }, start, 24)
const saidOf = (all: Month, id: string): readonly string[] =>
  all.messages.filter(({ task }) => task.subject.id === id).map((message) => withoutSlots(textOf(message)))

const does = Object.keys(columnPurpose.values) as readonly (keyof typeof columnPurpose.values)[]
/** Kinds in which what is ordered is what the offer is. */
const orders = activities.filter(({ takesOrders }) => takesOrders === true).map(({ id }) => id)
const talks = activities.flatMap(({ id, promotes }) => (promotes === true || orders.includes(id) ? [] : [id]))
const sales = activities.filter(({ promotes }) => promotes === true).map(({ id }) => id)
const offers = [
  { id: 'hour', name: '一小时面谈', price: 299, stock: 60 },
  { id: 'box', name: '中秋礼盒', price: 128, stock: 80 },
]

test.each(talks)('%s never has the price or the seats of what it leads to as its own', async (use) => {
  const all = await month({
    activities: [{ id: 'one', use, title: '夜话', when: 'D+8 20:00', owner: 'ke', offer: 'hour' }],
    monetization: { offers },
  })
  for (const { facts } of all.messages.filter(({ task }) => task.subject.id === 'one')) {
    expect(facts.get('价格')).toBeUndefined()
    expect(facts.get('数量')).toBeUndefined()
  }
  expect(saidOf(all, 'one').filter((text) => /60 ?(?:份|个)|中秋礼盒/u.test(text))).toEqual([])
})

test.each(orders)('%s says all of what is ordered, and takes no orders for what nobody wrote', async (use) => {
  const entry = { id: 'one', use, title: '预订', when: 'D+8 20:00', owner: 'ke' }
  const of = (more: object) => month({ activities: [{ ...entry, ...more }], monetization: { offers } })
  expect(saidOf(await of({ offer: 'hour' }), 'one').join('\n')).toMatch(/一小时面谈[^]*299 元/u)
  expect(saidOf(await of({}), 'one').join('\n')).not.toMatch(/元/u)
})

test.each(sales)('%s of one thing never sells another', async (use) => {
  const all = await month({
    activities: [
      {
        id: 'one',
        use,
        title: '周五一抢',
        when: 'D+8 12:00',
        owner: 'ke',
        topics: [{ title: '麒麟瓜一个', point: '19.9 元一个' }],
      },
    ],
    monetization: { offers },
  })
  const said = saidOf(all, 'one')
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter((text) => /面谈|礼盒|299|128/u.test(text))).toEqual([])
})

describe.each(does)('a column that does %s', (what) => {
  const column = { id: 'one', title: '栏目甲', do: what, cadence: '每天 12:30', owner: 'ke' } as const
  const rest: Partial<Spec> = {
    audience: { segments: [{ id: 'a', who: '上班族', pains: ['下班买不到菜'], wants: ['一周不重样'] }] },
    welcome: { faq: [{ q: '漏一天怎么办', a: '次日补交' }] },
    monetization: { offers },
    structure: { platform: 'wechat' },
  }

  test('without a topic asks nothing of its own and borrows nothing', async () => {
    const said = saidOf(await month({ ...rest, content: { defaults: false, pillars: [column] } }), 'one')
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter((text) => /[？?]|买不到菜|不重样|漏一天|次日补交|面谈|礼盒/u.test(text))).toEqual([])
  })

  test('says its topic on a feast as on any day', async () => {
    const topics = [{ title: '第三课', point: '照着做一遍' }]
    const all = await month({ ...rest, content: { defaults: false, pillars: [{ ...column, topics }] } }, '2026-12-20')
    const said = saidOf(all, 'one')
    expect(all.messages.some(({ facts }) => facts.has('节日'))).toBe(true)
    expect(said.filter((text) => !text.includes('第三课') || !text.includes('照着做一遍'))).toEqual([])
  })

  test('in private speaks to one', async () => {
    const all = await month({
      ...rest,
      voice: { address: '姐妹们' },
      content: { defaults: false, pillars: [{ ...column, channel: 'direct', ritual: '发一张照片来' }] },
    })
    expect(saidOf(all, 'one').filter((text) => /大家|姐妹们|各位|接龙/u.test(text))).toEqual([])
    expect(saidOf(all, 'one').every((text) => text.includes('发一张照片来'))).toBe(true)
  })
})

test('guest and topic belong together, whichever way the file binds them', async () => {
  const guests = [
    { name: '甲师傅', topic: '选书' },
    { name: '乙师傅', topic: '翻译' },
  ]
  const bound = [
    { guests },
    { guests, topics: [{ title: '选书' }, { title: '翻译' }] },
    {
      guests,
      topics: [
        { title: '翻译', guest: '乙师傅' },
        { title: '选书', guest: '甲师傅' },
      ],
    },
  ]
  for (const binding of bound) {
    const all = await month({
      activities: [{ id: 'one', use: 'guest', title: '夜话', when: '每周三、日 20:30', owner: 'ke', ...binding }],
    })
    const said = saidOf(all, 'one').map((text) =>
      text
        .split('\n')
        .filter((line) => !/12月\d+日（周.）20:30，/u.test(line))
        .join('\n'),
    )
    expect(said.some((text) => text.includes('甲师傅'))).toBe(true)
    expect(said.filter((text) => text.includes('甲师傅') && text.includes('翻译'))).toEqual([])
    expect(said.filter((text) => text.includes('乙师傅') && text.includes('选书'))).toEqual([])
    expect(
      all.messages
        .filter(({ script }) => script.template === 'activity/open')
        .slice(2)
        .map(textOf)
        .join(),
    ).not.toMatch(/师傅/u)
  }
})

test('who has given his talk is not announced with it again', async () => {
  const all = await month({
    activities: [
      {
        id: 'one',
        use: 'guest',
        title: '夜话',
        when: '每周三 20:30',
        owner: 'ke',
        guests: [{ name: '甲师傅', topic: '选书' }],
      },
    ],
  })
  const evenings = new Set(
    all.messages.filter((message) => textOf(message).includes('甲师傅')).map(({ task }) => task.occurrence),
  )
  expect(evenings.size).toBe(1)
})

test('core members’ perks are promised to nobody else, and no points where none are given', async () => {
  const all = await month({ audience: { segments: [], core: { share: 0.1, perks: ['下一期免费'] } } })
  const heard = all.messages.filter(({ contract }) => contract.audience === 'all').map(textOf)
  expect(heard.length).toBeGreaterThan(3)
  expect(heard.filter((text) => /下一期免费|积分/u.test(text))).toEqual([])
})

test('an outing is not over before it ends, and its kit is what the file says', async () => {
  const all = await month({
    activities: [
      {
        id: 'one',
        use: 'offline',
        title: '环湖',
        when: 'D+12 07:20-14:00',
        owner: 'ke',
        kit: ['头灯'],
        place: '北岸码头',
      },
    ],
  })
  const close = all.messages.find(({ script }) => script.template === 'activity/offline/close')
  expect((close?.script.time ?? '') >= '14:00').toBe(true)
  expect(saidOf(all, 'one').filter((text) => /外套|小吃/u.test(text))).toEqual([])
  expect(saidOf(all, 'one').filter((text) => text.includes('头灯')).length).toBeGreaterThan(0)
})

test('a check-in keeps its own deadline: nobody is reminded after it, and nothing says an hour of ours', async () => {
  const all = await month({
    activities: [
      { id: 'one', use: 'checkin', title: '早睡', when: '每天 18:00', owner: 'ke', due: '22:30', prize: '眼罩一个' },
    ],
  })
  const reminders = all.messages.filter(({ script }) => script.template === 'activity/checkin/remind')
  expect(reminders.length).toBeGreaterThan(3)
  expect(reminders.filter(({ script }) => (script.time ?? '') >= '22:30')).toEqual([])
  expect(saidOf(all, 'one').filter((text) => /\d\d:\d\d/u.test(text.replaceAll('22:30', '')))).toEqual([])
  expect(faultsIn(all)).toEqual([])
})

test('nobody thanks or introduces himself', async () => {
  const all = await month({
    activities: [
      {
        id: 'one',
        use: 'guest',
        title: '夜话',
        when: 'D+8 20:00',
        owner: 'ke',
        guests: [{ name: '阿可', bio: '修了十年锅', topic: '选锅' }],
      },
    ],
  })
  expect(saidOf(all, 'one').filter((text) => /谢谢阿可|讲的是阿可|讲的人：阿可/u.test(text))).toEqual([])
})

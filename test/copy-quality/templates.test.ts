/** What every script template owes its reader, on a full community and on a bare one. */
import { describe, expect, test } from 'vitest'
import { allowEmoji, slotsOf } from '../../src/copy/helpers/moment.ts'
import { builtinIds, openLibrary } from '../../src/copy/library.ts'
import { missingNeeds } from '../../src/copy/needs.ts'
import { tidy } from '../../src/copy/tidy.ts'
import type { ScriptContext } from '../../src/copy/context.ts'
import { bareContext, richContext } from './contexts.ts'

const library = await openLibrary()
const ids = builtinIds.filter((id) => !id.startsWith('document/'))
const OCCURRENCES = 31
/** Announcements, rules and the terms of an order are read on purpose; what interrupts a chat is not. */
const LONG = 300
const SHORT = 160

function render(id: string, context: ScriptContext): string {
  const rendered = library.find(id)?.render({ ...context, seed: id })
  if (!rendered?.ok) throw new Error(`${id}: ${JSON.stringify(rendered)}`)
  return tidy(allowEmoji(rendered.text, 'few'))
}

const texts = (id: string, contextOf: (index: number) => ScriptContext): readonly string[] =>
  Array.from({ length: OCCURRENCES }, (_, index) => render(id, contextOf(index)))

/** Fillers, absolute words and false urgency: no script of ours needs them. */
const banned = [
  '家人们',
  '宝子',
  '亲们',
  '赋能',
  '打造',
  '闭环',
  '抓手',
  '干货满满',
  '重磅',
  '不容错过',
  '手慢无',
  '大咖',
  '炸裂',
  '最好',
  '第一名',
  '顶级',
  '国家级',
  '最佳',
  '独家',
  '首选',
  '100%',
  '保证',
  '稳赚',
  '治疗',
  '随时涨价',
  '马上涨价',
  '错过不再',
  '抢疯',
]
/** What a template leaves behind when an optional fact is missing. */
const broken = [
  /undefined|null|NaN|\[object/,
  /[，、：；]。/,
  /。。/,
  /，，/,
  /（）/,
  /「」/,
  /“”/,
  /[，、；]$/m,
  /^[，。、；：]/m,
  /[，：；]\n*$/,
  /\{\{|\}\}/,
  /(?<=[\u4e00-\u9fff])[,;:?!()]/,
  /的的/,
  / {2}/,
]

/** Names and words that only this community has. */
const facts = [
  /榨季茶油社/,
  /老周/,
  /阿岚/,
  /郑师傅/,
  /油坊夜话/,
  /年货/,
  /茶籽油/,
  /掌勺的/,
  /油坊二楼/,
  /周末试吃会/,
  /油瓶/,
  /标签/,
  /试用装/,
  /12 小时内有人答/,
  /家里几口人/,
  /看不懂油标签|炒菜油烟大|看颜色|怕买到调和油/,
  /炒菜多|凉拌/,
  /两天内发货|七天内退/,
  /广告放周五|提问带背景|不外传/,
  /三个月|低于 10 度/,
]
/** What only the day or the sender knows: a name, hour, date, ordinal, price or blank. However many there are, they count once. */
const moment = /%NICKNAME%|今晚|20:00|20:30|21:00|周[一二三四五六日]|\d+月\d+日|第 ?\d+|\d 元|〔待填/

test('there are templates to look at', () => expect(ids.length).toBeGreaterThan(200))

describe.each(ids)('%s', (id) => {
  const template = library.find(id)
  const short =
    template?.meta.channel === 'group' &&
    !id.startsWith('campaign/') &&
    !/rules|opening\/middle|groupbuy\/event/.test(id)
  const bareMayBeEmpty = missingNeeds(template?.meta.needs ?? [], bareContext(0), undefined).length > 0
  const all = [...texts(id, richContext), ...(bareMayBeEmpty ? [] : texts(id, bareContext))]

  test('prints whole sentences with and without the optional facts', () => {
    for (const text of all) {
      expect(text.length).toBeGreaterThan(15)
      for (const pattern of broken) expect(text.replaceAll('〔待填:', '〔')).not.toMatch(pattern)
    }
  })

  test('says none of the words that sound like an advertisement', () => {
    for (const text of all) for (const word of banned) expect(text.includes(word), `${word}: ${text}`).toBe(false)
  })

  test('shouts at most once and leaves at most two slots, all declared', () => {
    for (const text of all) {
      expect([...text.matchAll(/[！!]/g)].length).toBeLessThanOrEqual(1)
      expect(slotsOf(text).length, text).toBeLessThanOrEqual(2)
      for (const slot of slotsOf(text)) expect(template?.meta.slots).toContain(slot)
    }
  })

  test.each(['expert', 'fiery'] as const)('keeps its manners when the voice is %s', (tone) => {
    for (const text of texts(id, (index) => ({ ...richContext(index), tone }))) {
      expect([...text.matchAll(/[！!]/g)].length, text).toBeLessThanOrEqual(1)
      for (const word of banned) expect(text.includes(word), `${word}: ${text}`).toBe(false)
      for (const pattern of broken) expect(text.replaceAll('〔待填:', '〔')).not.toMatch(pattern)
      expect([...text].length, text).toBeLessThanOrEqual(short ? SHORT : LONG)
    }
  })

  test('fits a screen', () => {
    for (const text of texts(id, richContext)) expect([...text].length, text).toBeLessThanOrEqual(short ? SHORT : LONG)
  })

  test('names at least two facts, one of them the community’s own', () => {
    for (const text of texts(id, richContext)) {
      const own = facts.filter((fact) => fact.test(text)).length
      expect(own, text).toBeGreaterThanOrEqual(1)
      expect(own + (moment.test(text) ? 1 : 0), text).toBeGreaterThanOrEqual(2)
    }
  })
})

test('declared slots are used', () => {
  for (const id of ids) {
    const declared = library.find(id)?.meta.slots ?? []
    expect(new Set(declared).size, id).toBe(declared.length)
  }
})

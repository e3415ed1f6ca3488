import { describe, expect, test } from 'vitest'
import { caveat, citations } from '../../src/compliance/citations.ts'
import { checks } from '../../src/rules/index.ts'
import { lexicons } from '../../src/knowledge/lexicons/index.ts'
import { statutes } from '../../src/knowledge/lexicons/statutes.ts'

describe('what a sentence cites', () => {
  test.each([
    ['《广告法》（2021 年修正）第九条第（三）项', ['广告法 9']],
    ['《广告法》（2021 年修正）第十六、十八、三十八条', ['广告法 16', '广告法 18', '广告法 38']],
    ['《食品安全法》（2025 年修正）第七十一条、第七十三条；《广告法》第八条', ['食品安全法 71', '食品安全法 73', '广告法 8']],
    ['《个人信息保护法》（2021-11-01 施行）第六条（最小必要）、第十七条（告知目的）', ['个人信息保护法 6', '个人信息保护法 17']],
    ['《微信个人账号使用规范》11.4', ['微信个人账号使用规范 11.4']],
    ['《规范促销行为暂行规定》（2020-12-01 施行）：写明期限', ['规范促销行为暂行规定 ']],
    ['《某法》第一百二十条、第十条', ['某法 120', '某法 10']],
    ['不引法条', []],
  ])('%s', (sentence, expected) => expect(citations(sentence).map(({ statute, article = '' }) => `${statute} ${article}`)).toEqual(expected))
})

describe('what nobody has read in force is marked', () => {
  test.each([
    ['《广告法》（2021 年修正）第九条', ''],
    ['《广告法》（2021 年修正）第九十九条', '（条款号待核：《广告法》）'],
    ['《某某条例》第三条、第四条', '（条款号待核：《某某条例》）'],
    ['《商标法》（2019 年修正）第十四条', '（条款号待核：《商标法》）'],
  ])('%s → %s', (sentence, expected) => expect(caveat(sentence)).toBe(expected))

  test('of the lists, the trademark law and the numbers of the platform rules', () => {
    const laws = lexicons.flatMap(({ rule, law, entries }) => [[rule, law], ...entries.flatMap((entry) => (entry.law ? [[rule, entry.law]] : []))] as const)
    expect(laws.flatMap(([rule = '', law = '']) => (caveat(law) ? [`${rule} ${caveat(law)}`] : []))).toEqual([
      'law/efficacy （条款号待核：《微信个人账号使用规范》）', 'law/state （条款号待核：《商标法》）', 'law/review （条款号待核：《微信个人账号使用规范》）',
    ])
  })
  test('and no other check cites what was not read, unless it says so', () => {
    const cited = checks.filter(({ id }) => /^(?:law|platform|privacy|governance)\//u.test(id)).filter(({ source }) => caveat(source) !== '' && !source.includes('待核')).map(({ id, source }) => `${id} ${caveat(source)}`)
    expect(cited).toEqual([])
  })
  test('every statute has a version and a place', () => expect(statutes.filter(({ version, at }) => version === '' || at === '')).toEqual([]))
})

test('a list with articles names the version that was read', () => {
  const versions = new Map(statutes.map(({ name, version }) => [name, version]))
  const wrong = lexicons.flatMap(({ rule, law, entries }) => [law, ...entries.flatMap((entry) => entry.law ?? [])].flatMap((text) =>
    [...text.matchAll(/《((?:[^《》]|〈[^〉]*〉)+)》（([^）]*\d{4}[^）]*)）/gu)].flatMap(([, name = '', version = '']) => (versions.get(name) === version ? [] : [`${rule} 《${name}》${version}`]))))
  expect(wrong).toEqual([])
})

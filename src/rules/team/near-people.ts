/** What may be another spelling of a team member's name, and which ordinary words look like one. */
import type { Spec } from '../../model.ts'

/** One way of calling people that somebody in the team is called by. */
export interface NamePattern {
  /** Where a word of this kind may start; matches nothing but the place. */
  readonly sign: RegExp
  /** Characters of a whole name. */
  readonly length: number
  /** The member's name. */
  readonly name: string
  readonly kind: 'nickname' | 'titled' | 'full'
}

/** 小、老、阿 and one character; the second characters that make an ordinary word of it. */
const NICK = '小老阿'
const ORDINARY: Readonly<Record<string, string>> = {
  小: '区组时店群白程额票孩朋伙样包份心于事编助哥姐妹弟二雪寒暑满年雨册食吃结课营班队圈窗计号红黑卡屋学镇城贩商摊车众爱说费字图熊狗猫鸟河山米麦葱瓜菜院家女男人子偷品贴名声便提',
  老: '师板客人友家乡顾用成会学粉群店规样队铁公婆伴大二三四五手路年少爸妈爷奶弟哥姐外头幺表酒茶火虎鼠鹰本字话歌照房屋街城区校班员生同朋者实是账单款货牌品油面伯叔婶嫂舅姨总兄亲几将',
  阿: '姨婆伯公妈哥妹弟爸叔嫂里胶拉爷奶舅姐',
}
/** Ordinary words that people are called by as well: somebody may be 小满, but a 小雨 in a text may be rain. */
const NAMES_TOO = '满雨雪年米麦熊河山葱'
/** The hundred commonest surnames without those that are everyday words before a title (于、任、时、成、连、同、高、常、金、白、熊、方). Ministry of Public Security, 2020 names report (公安部《二〇二〇年全国姓名报告》). */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾韦夏付邹孟秦尹江阎薛侯雷龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤'
const TITLES = ['老师', '医生', '经理', '教练', '主任', '姐', '哥', '叔', '姨', '爷', '妈']

/** Patterns of those names that can be judged; other names look too much like words. */
export function patternsOf({ team = [] }: Spec): readonly NamePattern[] {
  return team.flatMap(({ name }): readonly NamePattern[] => {
    const signs = [...(name ?? '')]
    const [first = '', second = ''] = signs
    if (!/^\p{Script=Han}{2,3}$/u.test(name ?? '')) return []
    const title = TITLES.find((one) => name === first + one)
    if (title !== undefined && SURNAMES.includes(first))
      return [{ sign: new RegExp(`(?=[${SURNAMES}]${title})`, 'gu'), length: signs.length, name, kind: 'titled' }]
    if (
      signs.length === 2 &&
      NICK.includes(first) &&
      (NAMES_TOO.includes(second) || !(ORDINARY[first] ?? '').includes(second))
    )
      return [{ sign: new RegExp(`(?=${first}\\p{Script=Han})`, 'gu'), length: 2, name, kind: 'nickname' }]
    if (signs.length === 3 && SURNAMES.includes(first))
      return [{ sign: new RegExp(`(?=${first}\\p{Script=Han}{2})`, 'gu'), length: 3, name, kind: 'full' }]
    return []
  })
}

/** Characters that stand in sentences, not in given names. */
const FUNCTION = /[的了和在是会来找您你我他她们请就要把给说不一有没个这那都也]/u

/** No ordinary word. */
export function asName(word: string, { kind }: NamePattern): boolean {
  const [first = '', second = ''] = [...word]
  if (kind === 'titled') return true
  if (FUNCTION.test(word)) return false
  return kind === 'full' || !(ORDINARY[first] ?? '').includes(second)
}

/** Members' names that differ from a word in one character; none where the word may call one of them by another of his names. */
export function nearIn(word: string, patterns: readonly NamePattern[]): readonly string[] {
  const names = patterns.map(({ name }) => name)
  if (names.includes(word)) return []
  const near = names.filter(
    (name) =>
      [...name].length === [...word].length && [...name].filter((sign, i) => sign !== [...word][i]).length === 1,
  )
  const changed = [...word].filter((sign) => !near.some((name) => name.includes(sign)))
  return changed.some((sign) => names.some((name) => name.includes(sign))) ? [] : near.slice(0, 2)
}

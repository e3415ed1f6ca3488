/** Words of the lists in letters (gen治, bao本bao息) or in other characters of the same sound (肿流), read as what they stand for. */
import { spelt } from '../knowledge/lexicons/spelt.ts'
import { pick } from './normal.ts'
import type { Normal } from './normal.ts'

const HAN = /\p{Script=Han}/u

/** Letters that stand for as many characters or fewer, in a word that the lists know, mostly with a Chinese character beside them. */
const PINYIN: readonly (readonly [letters: RegExp, characters: string])[] = [
  [/(?<![a-z])pyq(?![a-z])/gu, '朋友圈'],
  [/(?<=[集点求个])zan(?![a-z])/gu, '赞'],
  [/(?<=刷)dan(?![a-z])/gu, '单'],
  [/(?<![a-z])zui(?=[一-鿿])/gu, '最'],
  [/(?<![a-z])di(?=[一1](?:品牌|名|家|$|[，,。！]))/gu, '第'],
  [/(?<![a-z])bao(?=[过瘦赚本治息录])/gu, '包'],
  [/(?<=[稳包躺])z(?:huan)?(?![a-z0-9])/gu, '赚'],
  [/(?<![a-z])zhi(?=[疗愈好])/gu, '治'],
  [/(?<=根)zhi(?![a-z])/gu, '治'],
  [/(?<=好评)fan(?=现|红包|钱|\d)/gu, '返'],
  [/(?<=国家|世界|顶|最高)ji(?![a-z])/gu, '级'],
  [/(?<![a-z])ding(?=级)/gu, '顶'],
  [/(?<=(?<![对反])抗)ai(?![a-z\d]|模型|工具|焦虑|换脸|替代|时代|诈骗|生成)/gu, '癌'],
  [/(?<=[抗防治])a(?=症)/gu, '癌'],
  [/(?<=行业|全国|全网|全城|国内|业内|销量)d(?=[一1])/gu, '第'],
  [/(?<![a-z])t(?=供)/gu, '特'],
  [/(?<![a-z])g(?=票|民)/gu, '股'],
  [/(?<![a-z])sfz(?![a-z])/gu, '身份证'],
  [/(?<![a-z])sjh(?![a-z])/gu, '手机号'],
]

/** Well-known other characters for a word of the lists, as long as the word: 「肿流」 is 「肿瘤」. */
const SOUNDS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/肿流|肿榴/gu, '肿瘤'],
  [/血丫|血鸭/gu, '血压'],
  [/血搪/gu, '血糖'],
  [/糖鸟病|糖料病/gu, '糖尿病'],
  [/痛疯(?=[、，,的患人])/gu, '痛风'],
  [/鼻严/gu, '鼻炎'],
  [/痣疮/gu, '痔疮'],
  [/理才(?=产品|项目|平台|课|群|收益|顾问|老师)/gu, '理财'],
  [/稳撰|稳馔/gu, '稳赚'],
  [/躺撰|倘赚|淌赚/gu, '躺赚'],
  [/减腓/gu, '减肥'],
  [/祛班/gu, '祛斑'],
  [/丰凶/gu, '丰胸'],
  [/壮羊/gu, '壮阳'],
  [/手饥(?=号|码)|手ji(?=号)/gu, '手机'],
  [/(?<=大专|本科|学历|中专)文平/gu, '文凭'],
  [/徽信|薇信|威信号/gu, '微信'],
  [/苐一/gu, '第一'],
  [/顶及(?=[的品配])/gu, '顶级'],
  [/荐古(?=群|老师)/gu, '荐股'],
]
const SOUND =
  /肿[流榴]|血[丫鸭搪]|糖[鸟料]病|痛疯|鼻严|痣疮|理才|[稳躺]撰|稳馔|[倘淌]赚|减腓|祛班|丰凶|壮羊|手饥|文平|[徽薇]信|苐一|顶及|荐古/u

interface Spelt {
  readonly characters: string
  readonly syllables: readonly string[]
  readonly at: number
}

/** By syllable: the words that it may be part of. Built for the first text that has letters beside a character. */
let bySyllable: ReadonlyMap<string, readonly Spelt[]> | undefined
function speltWith(syllable: string): readonly Spelt[] {
  if (bySyllable === undefined) {
    const built = new Map<string, Spelt[]>()
    for (const entry of spelt.split(',')) {
      const [characters = '', ...syllables] = entry.split(' ')
      syllables.forEach((one, at) => built.set(one, [...(built.get(one) ?? []), { characters, syllables, at }]))
    }
    for (const words of built.values()) words.sort((a, b) => b.characters.length - a.characters.length)
    bySyllable = built
  }
  return bySyllable.get(syllable) ?? []
}

/** Letters beside a character, and letters that are a word by themselves. */
const LETTERED = /[一-鿿][a-z]|[a-z][一-鿿1]|pyq|sfz|sjh/u

/** Letters that stand for characters become them; the first begins and the last ends where they did. */
export function spelled(normal: Normal): Normal {
  const sounded = SOUND.test(normal.text)
    ? SOUNDS.reduce(
        (view, [written, meant]) =>
          replaced(
            view,
            [...view.text.matchAll(written)].map(({ index, 0: word }) => ({
              index,
              length: word.length,
              meant: meant.slice(0, word.length),
            })),
          ),
        normal,
      )
    : normal
  if (!LETTERED.test(sounded.text)) return sounded
  return PINYIN.reduce(
    (view, [letters, characters]) =>
      replaced(
        view,
        [...view.text.matchAll(letters)].map(({ index, 0: word }) => ({
          index,
          length: word.length,
          meant: characters,
        })),
      ),
    replaced(sounded, syllablesIn(sounded)),
  )
}

interface Reading {
  readonly index: number
  readonly length: number
  readonly meant: string
}

/** @param readings in order, apart from one another, each no longer in characters than as written */
function replaced(view: Normal, readings: readonly Reading[]): Normal {
  if (readings.length === 0) return view
  const keep = new Array<boolean>(view.text.length).fill(true)
  const units = view.text.split('')
  const ends = [...view.ends]
  for (const { index, length, meant } of readings) {
    const last = index + meant.length - 1
    meant.split('').forEach((character, i) => {
      units[index + i] = character
    })
    ends[last] = view.ends[index + length - 1] ?? 0
    keep.fill(false, last + 1, index + length)
  }
  return pick({ units, starts: view.starts, ends }, keep, () => 0)
}

/** Runs of letters that touch a character and, with what stands beside them, make a word of the lists. */
function syllablesIn({ text, starts, ends }: Normal): readonly Reading[] {
  const readings: Reading[] = []
  // A space that was between them parts them.
  const touches = (at: number, other: number): boolean =>
    HAN.test(text.charAt(other)) && ends[Math.min(at, other)] === starts[Math.max(at, other)]
  let done = 0
  for (const { index, 0: run } of text.matchAll(/[a-z]{2,}/gu)) {
    if (index < done || !(touches(index, index - 1) || touches(index + run.length - 1, index + run.length))) continue
    const word = wordAt(text, index, run)
    if (word === undefined) continue
    readings.push(word)
    done = word.index + word.length
  }
  return readings
}

/** The longest word whose first syllable in letters begins at `index`. */
function wordAt(text: string, index: number, run: string): Reading | undefined {
  for (let size = Math.min(run.length, 6); size >= 2; size--) {
    for (const { characters, syllables, at } of speltWith(run.slice(0, size))) {
      const from = index - at
      if (from < 0 || text.slice(from, index) !== characters.slice(0, at)) continue
      let end = index
      let han = at
      for (let k = at; k < syllables.length && end >= 0; k++) {
        const syllable = syllables[k] ?? ''
        if (text.charAt(end) === characters.charAt(k)) {
          end += 1
          han += 1
        } else end = text.startsWith(syllable, end) ? end + syllable.length : -1
      }
      // All of it in letters is a word only when it is long enough to be no accident.
      if (end >= 0 && !/[a-z]{2}/u.test(text.slice(end - 1, end + 1)) && (han > 0 || end - from >= 7))
        return { index: from, length: end - from, meant: characters }
    }
  }
  return undefined
}

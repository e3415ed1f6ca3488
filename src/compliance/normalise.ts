/** Text as the lists see it, with the way back to the text as it was written. */
import { spelt } from '../knowledge/lexicons/spelt.ts'
import { traditional } from '../knowledge/lexicons/traditional.ts'

export interface Normal {
  /** NFKC, lower case, simplified; without zero-width signs and without spaces beside digits and Latin. */
  readonly text: string
  /** For each UTF-16 unit of `text`: where its source begins and ends (exclusive) in the original. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What was dropped before each unit: 0 nothing, 1 a space or light punctuation, 2 a sign that no sentence puts there. */
  readonly gaps: readonly number[]
}

const INVISIBLE = /[\u00AD\u0300-\u036F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/u
const HAN = /\p{Script=Han}/u
const LIGHT = /[ \t\u3000、/|-]/u
const STRONG = /[\p{Extended_Pictographic}\p{So}\p{Sk}\u{1F3FB}-\u{1F3FF}.·•・*_~^+=#@…—–]/u

/** Letter by letter, behind 最 or 第, over one space or line break, or over a sign that no sentence puts there: anything else is ordinary prose. */
const SPACED = new RegExp(`(?:^|[^一-鿿])[一-鿿]${LIGHT.source}{1,2}[一-鿿](?:[^一-鿿]|$)|[最第]${LIGHT.source}{1,2}[一-鿿]|[一-鿿][ \u3000\n][一-鿿]|[一-鿿]${LIGHT.source}?${STRONG.source}{1,4}${LIGHT.source}?[一-鿿]`, 'u')

/** 最(佳)品质: one or two characters in brackets of their own · 最[玫瑰]佳: how WeChat writes an emoji out. */
const WRAPPED = /(?<=[一-鿿])[(【「『]([一-鿿]{1,2})[)】」』]/gu
const EMOTE = /(?<=[一-鿿])\[[一-鿿a-z]{1,4}\](?=[一-鿿])/gu

/** Letters that stand for as many characters or fewer, in a word that the lists know, mostly with a Chinese character beside them. */
const PINYIN: readonly (readonly [letters: RegExp, characters: string])[] = [
  [/(?<![a-z])pyq(?![a-z])/gu, '朋友圈'], [/(?<=[集点求个])zan(?![a-z])/gu, '赞'], [/(?<=刷)dan(?![a-z])/gu, '单'],
  [/(?<![a-z])zui(?=[一-鿿])/gu, '最'], [/(?<![a-z])di(?=[一1](?:品牌|名|家|$|[，,。！]))/gu, '第'], [/(?<![a-z])bao(?=[过瘦赚本治息录])/gu, '包'],
  [/(?<=[稳包躺])z(?:huan)?(?![a-z0-9])/gu, '赚'], [/(?<![a-z])zhi(?=[疗愈好])/gu, '治'], [/(?<=根)zhi(?![a-z])/gu, '治'], [/(?<=好评)fan(?=现|红包|钱|\d)/gu, '返'],
  [/(?<=国家|世界|顶|最高)ji(?![a-z])/gu, '级'], [/(?<![a-z])ding(?=级)/gu, '顶'],
  [/(?<=(?<![对反])抗)ai(?![a-z\d]|模型|工具|焦虑|换脸|替代|时代|诈骗|生成)/gu, '癌'], [/(?<=[抗防治])a(?=症)/gu, '癌'], [/(?<=行业|全国|全网|全城|国内|业内|销量)d(?=[一1])/gu, '第'],
  [/(?<![a-z])t(?=供)/gu, '特'], [/(?<![a-z])g(?=票|民)/gu, '股'], [/(?<![a-z])sfz(?![a-z])/gu, '身份证'], [/(?<![a-z])sjh(?![a-z])/gu, '手机号'],
]

/** Well-known other characters for a word of the lists, as long as the word: 「肿流」 is 「肿瘤」. */
const SOUNDS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/肿流|肿榴/gu, '肿瘤'], [/血丫|血鸭/gu, '血压'], [/血搪/gu, '血糖'], [/糖鸟病|糖料病/gu, '糖尿病'], [/痛疯(?=[、，,的患人])/gu, '痛风'], [/鼻严/gu, '鼻炎'], [/痣疮/gu, '痔疮'],
  [/理才(?=产品|项目|平台|课|群|收益|顾问|老师)/gu, '理财'], [/稳撰|稳馔/gu, '稳赚'], [/躺撰|倘赚|淌赚/gu, '躺赚'], [/减腓/gu, '减肥'], [/祛班/gu, '祛斑'], [/丰凶/gu, '丰胸'], [/壮羊/gu, '壮阳'],
  [/手饥(?=号|码)|手ji(?=号)/gu, '手机'], [/(?<=大专|本科|学历|中专)文平/gu, '文凭'], [/徽信|薇信|威信号/gu, '微信'], [/苐一/gu, '第一'], [/顶及(?=[的品配])/gu, '顶级'], [/荐古(?=群|老师)/gu, '荐股'],
]
const SOUND = /肿[流榴]|血[丫鸭搪]|糖[鸟料]病|痛疯|鼻严|痣疮|理才|[稳躺]撰|稳馔|[倘淌]赚|减腓|祛班|丰凶|壮羊|手饥|文平|[徽薇]信|苐一|顶及|荐古/u

interface Spelt { readonly characters: string; readonly syllables: readonly string[]; readonly at: number }

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

/** By code from `FIRST` on, the code of the simplified form; 0 for most. */
let simplified: Uint16Array | undefined
const FIRST = 0x3400
const table = (): Uint16Array => {
  if (simplified === undefined) {
    simplified = new Uint16Array(0xa000 - FIRST)
    for (let i = 0; i + 1 < traditional.length; i += 2) simplified[traditional.charCodeAt(i) - FIRST] = traditional.charCodeAt(i + 1)
  }
  return simplified
}
const simple = (sign: string): string => {
  const code = table()[sign.charCodeAt(0) - FIRST] ?? 0
  return code === 0 ? sign : String.fromCharCode(code)
}

/** Nothing in the text is folded: true of nearly every one. */
function asItIs(text: string): boolean {
  const forms = table()
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x4e00 && code <= 0x9fff ? forms[code - FIRST] !== 0 : code < 0x7f ? code < 0x0a || (code >= 0x41 && code <= 0x5a) : !plain(code)) return false
  }
  return true
}

/** Chinese characters and punctuation need no folding but the table's; asked by code, since every sign of every text is asked. */
const plain = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x301f) || (code >= 0x2014 && code <= 0x201d)
  || code === 0xff0c || code === 0xff1a || code === 0xff1b || code === 0xff1f || code === 0xff01 || code === 0x0a

/** A character, letter or digit: what is never dropped. */
const isPlain = (sign: string): boolean => {
  const code = sign.charCodeAt(0)
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** Signs that say a word. */
const SPELT: ReadonlyMap<string, string> = new Map([['💯', '100%'], ['❶', '1'], ['➊', '1'], ['➀', '1']])

/** Compatibility forms folded, and the marks over Latin letters taken off (zuì). */
const bare = (sign: string): string => (/[\u00C0-\u024F]/u.test(sign) ? sign.normalize('NFD').replaceAll(/[\u0300-\u036F]/gu, '') : sign.normalize('NFKC'))

/** Folds what a reader does not see or reads as the same. Offsets are UTF-16 units. */
export function normalise(original: string): Normal {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  if (asItIs(original)) {
    for (let i = 0; i < original.length; i++) {
      starts.push(i)
      ends.push(i + 1)
    }
    return spelled(typographic(original, starts, ends))
  }
  let at = 0
  for (const sign of original) {
    const end = at + sign.length
    if (plain(sign.charCodeAt(0))) {
      units.push(simple(sign))
      starts.push(at)
      ends.push(end)
    } else if (!INVISIBLE.test(sign)) {
      for (const one of (SPELT.get(sign) ?? bare(sign)).toLowerCase()) {
        for (const unit of simple(one).split('')) {
          units.push(unit)
          starts.push(at)
          ends.push(end)
        }
      }
    }
    at = end
  }
  return spelled(typographic(units.join(''), starts, ends))
}

/** Letters beside a character, and letters that are a word by themselves. */
const LETTERED = /[一-鿿][a-z]|[a-z][一-鿿1]|pyq|sfz|sjh/u

/** Letters that stand for characters become them; the first begins and the last ends where they did. */
function spelled(normal: Normal): Normal {
  const sounded = SOUND.test(normal.text) ? SOUNDS.reduce((view, [written, meant]) => replaced(view, [...view.text.matchAll(written)].map(({ index, 0: word }) => ({ index, length: word.length, meant: meant.slice(0, word.length) }))), normal) : normal
  if (!LETTERED.test(sounded.text)) return sounded
  return PINYIN.reduce((view, [letters, characters]) => replaced(view, [...view.text.matchAll(letters)].map(({ index, 0: word }) => ({ index, length: word.length, meant: characters }))), replaced(sounded, syllablesIn(sounded)))
}

interface Reading { readonly index: number; readonly length: number; readonly meant: string }

/** @param readings in order, apart from one another, each no longer in characters than as written */
function replaced(view: Normal, readings: readonly Reading[]): Normal {
  if (readings.length === 0) return view
  const keep = new Array<boolean>(view.text.length).fill(true)
  const units = view.text.split('')
  const ends = [...view.ends]
  for (const { index, length, meant } of readings) {
    const last = index + meant.length - 1
    meant.split('').forEach((character, i) => { units[index + i] = character })
    ends[last] = view.ends[index + length - 1] ?? 0
    keep.fill(false, last + 1, index + length)
  }
  return pick({ units, starts: view.starts, ends }, keep, () => 0)
}

/** Runs of letters that touch a character and, with what stands beside them, make a word of the lists. */
function syllablesIn({ text, starts, ends }: Normal): readonly Reading[] {
  const readings: Reading[] = []
  // A space that was between them parts them.
  const touches = (at: number, other: number): boolean => HAN.test(text.charAt(other)) && ends[Math.min(at, other)] === starts[Math.max(at, other)]
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
      if (end >= 0 && !/[a-z]{2}/u.test(text.slice(end - 1, end + 1)) && (han > 0 || end - from >= 7)) return { index: from, length: end - from, meant: characters }
    }
  }
  return undefined
}

/** Drops the spaces that good typography puts between Chinese and digits or Latin. */
function typographic(text: string, starts: readonly number[], ends: readonly number[]): Normal {
  const blank = (unit: string | undefined): boolean => unit === ' ' || unit === '\u3000'
  if (!text.includes(' ') && !text.includes('\u3000')) return { text, starts, ends, gaps: [] }
  const units = text.split('')
  const latin = /[a-z0-9%]/
  const keep = units.map((unit, i) => !(blank(unit) && (latin.test(units[i - 1] ?? '') !== latin.test(units[i + 1] ?? '') || (units[i + 1] === '%' && latin.test(units[i - 1] ?? '')))))
  return pick({ units, starts, ends }, keep, () => 0)
}

/** The text without what stands between single Chinese characters (最 佳, 最·佳, 最😊佳); absent when nothing does. */
export function squeeze(normal: Normal): Normal | undefined {
  const brackets = /[[(【「『]/u.test(normal.text)
  const emotes = brackets ? [...normal.text.matchAll(EMOTE)] : []
  const wrapped = brackets ? [...normal.text.matchAll(WRAPPED)] : []
  if (emotes.length === 0 && wrapped.length === 0 && !SPACED.test(normal.text)) return undefined
  const signs = [...normal.text]
  const drop = new Array<number>(normal.text.length).fill(0)
  let found = emotes.length > 0 || wrapped.length > 0
  const ends = [...normal.ends]
  for (const { index, 0: inside } of wrapped) {
    const close = index + inside.length - 1
    drop[index] = drop[close] = 2
    // The closing bracket belongs to the word.
    ends[close - 1] = ends[close] ?? 0
  }
  for (const { index, 0: emote } of emotes) drop.fill(2, index, index + emote.length)
  let at = 0
  signs.forEach((sign, i) => {
    const grade = isPlain(sign) ? 0 : STRONG.test(sign) && !/[0-9]/.test(sign) ? 2 : LIGHT.test(sign) ? 1 : 0
    if (sign === '\n' ? HAN.test(signs[i - 1] ?? '') && HAN.test(signs[i + 1] ?? '') : grade > 0 && touchesHan(signs, i)) {
      found = true
      for (let k = 0; k < sign.length; k++) drop[at + k] = grade || 1
    }
    at += sign.length
  })
  if (!found) return undefined
  const units = normal.text.split('')
  return pick({ units, starts: normal.starts, ends }, drop.map((grade) => grade === 0), (i) => {
    let grade = 0
    for (let k = i - 1; k >= 0 && (drop[k] ?? 0) > 0; k--) grade = Math.max(grade, drop[k] ?? 0)
    return grade
  })
}

/** At most four signs of noise, with a Chinese character on either side. */
function touchesHan(signs: readonly string[], i: number): boolean {
  const noise = (sign: string | undefined): boolean => sign !== undefined && (LIGHT.test(sign) || STRONG.test(sign))
  let left = i - 1
  let right = i + 1
  while (right - left <= 4 && noise(signs[left])) left -= 1
  while (right - left <= 4 && noise(signs[right])) right += 1
  return HAN.test(signs[left] ?? '') && HAN.test(signs[right] ?? '')
}

interface Units { readonly units: readonly string[]; readonly starts: readonly number[]; readonly ends: readonly number[] }

function pick({ units, starts, ends }: Units, keep: readonly boolean[], gap: (i: number) => number): Normal {
  const kept: { text: string; starts: number[]; ends: number[]; gaps: number[] } = { text: '', starts: [], ends: [], gaps: [] }
  for (let i = 0; i < units.length; i++) {
    if (!keep[i]) continue
    kept.text += units[i] ?? ''
    kept.starts.push(starts[i] ?? 0)
    kept.ends.push(ends[i] ?? 0)
    kept.gaps.push(gap(i))
  }
  return kept
}

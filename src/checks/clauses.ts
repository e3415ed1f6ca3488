/** Finds words in Chinese prose and tells an order from its prohibition: 「用小号顶帖」 is not 「禁止用小号」. */
const SENTENCE_END = /[。!?！？;；\n]/u
const COMMA = /[,，]/u
/** In the word's own clause. */
const NEGATION = /禁止|严禁|不|没|别|勿|无|杜绝|拒绝|谢绝|抵制|反对|避免|防止|防范|绝非|从未|零容忍|抓|查|举报|清理|踢|移出|识别|筛|剔除|排除|过滤|处罚|违规|小心|警惕|当心|打击/u
/** In an earlier clause of the sentence: what opens a list of prohibitions (「禁止刷屏，用小号顶帖」). */
const PROHIBITION = /禁止|严禁|不得|不许|不准|不可以|杜绝|拒绝|谢绝|抵制|反对|以下行为|违规/u
/** A clause that goes on about the same thing: 「用小号的，一律移出」. */
const CONSEQUENCE = /^[,，]\s*(?:一律|一经|都|均|将|会|直接|立即|立刻|马上|发现)/u

export interface Hit { readonly word: string; readonly index: number }

/** Matches of `pattern` (with the g flag) in clauses that do not negate them. A negation after the word counts within eight characters. */
export function affirmed(text: string, pattern: RegExp): readonly Hit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const before = text.slice(lastBreak(text.slice(0, match.index), SENTENCE_END), match.index)
    const clause = lastBreak(before, COMMA)
    const rest = text.slice(match.index + match[0].length)
    const after = rest.slice(0, nextBreak(rest, SENTENCE_END))
    const comma = nextBreak(after, COMMA)
    const tail = (CONSEQUENCE.test(after.slice(comma)) ? after : after.slice(0, comma)).slice(0, 8)
    const denied = NEGATION.test(before.slice(clause)) || PROHIBITION.test(before.slice(0, clause)) || NEGATION.test(tail)
    return denied ? [] : [{ word: match[0], index: match.index }]
  })
}

function lastBreak(text: string, end: RegExp): number {
  for (let i = text.length - 1; i >= 0; i--) if (end.test(text.charAt(i))) return i + 1
  return 0
}

function nextBreak(text: string, end: RegExp): number {
  const at = text.search(end)
  return at < 0 ? text.length : at
}

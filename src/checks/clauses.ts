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

/** No sentence that anyone reads is longer; what lies beyond governs nothing. */
const FAR = 300

/**
 * The first match of `pattern` (with the g flag) in a clause that does not negate it. A negation after the word counts
 * within eight characters.
 * @param wanted words of the pattern that count; all of them when left out
 */
export function affirmed(text: string, pattern: RegExp, wanted: (word: string) => boolean = () => true): Hit | undefined {
  for (const match of text.matchAll(pattern)) {
    if (!wanted(match[0])) continue
    const before = lastPart(text.slice(Math.max(0, match.index - FAR), match.index), SENTENCE_END)
    const clause = lastPart(before, COMMA)
    const end = match.index + match[0].length
    const rest = text.slice(end, end + FAR)
    const after = rest.slice(0, nextBreak(rest, SENTENCE_END))
    const comma = nextBreak(after, COMMA)
    const tail = (CONSEQUENCE.test(after.slice(comma)) ? after : after.slice(0, comma)).slice(0, 8)
    const denied = NEGATION.test(clause) || PROHIBITION.test(before.slice(0, before.length - clause.length)) || NEGATION.test(tail)
    if (!denied) return { word: match[0], index: match.index }
  }
  return undefined
}

/** What follows the last break. */
function lastPart(text: string, end: RegExp): string {
  for (let i = text.length - 1; i >= 0; i--) if (end.test(text.charAt(i))) return text.slice(i + 1)
  return text
}

function nextBreak(text: string, end: RegExp): number {
  const at = text.search(end)
  return at < 0 ? text.length : at
}

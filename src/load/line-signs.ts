/** Slips between a key and its value: the colon, what stands for it, and quotes that do not match. */
import { allKeys } from '../schema/names.ts'
import { fieldBehind } from './run-together.ts'
import { opensBlock, short, WIDE_SPACE, type Line, type Slip } from './slip.ts'

const KEY = `^(\\s*(?:[-－—]\\s+)*)([^\\s:：;；=＝#"'[\\]{}，。,|>&*!]{1,16})`
const wideColon = new RegExp(`${KEY}\\s*(：)\\s*`)
const tightColon = new RegExp(`${KEY}(:)(?=[^\\s/])`)
const wideGap = new RegExp(`${KEY}(:)(${WIDE_SPACE}+)`)
const otherSign = new RegExp(`${KEY}\\s*([;；=＝])\\s*`)
const noSign = new RegExp(`${KEY}(${WIDE_SPACE}|[ \\t])+(?=\\S)`)

export const sign = (line: Line): Slip | undefined => colon(line) ?? gap(line) ?? notColon(line) ?? halfQuote(line)

function colon(line: Line): Slip | undefined {
  const match = wideColon.exec(line.text) ?? tightColon.exec(line.text)
  if (!match) return undefined
  const [whole, lead = '', word = '', colonSign = ''] = match
  const wide = colonSign === '：'
  const isItem = /[-－—]/.test(lead)
  const known = allKeys().words.has(word)
  const startsValue = opensBlock(line.before) && !isItem
  // `- 标识：laowang # …` ends its text at the comment, so that the parser only stumbles over the next field.
  const itemAbove = isItem && known && line.errorBelow
  if (
    !(
      line.hasError ||
      itemAbove ||
      (known && !isItem && (line.anyError || !line.rootIsMap || startsValue || line.afterSlip))
    )
  )
    return undefined
  if (!known && !(line.hasError && wide && !line.sibling)) return undefined
  const at = line.start + lead.length + line.text.slice(lead.length).indexOf(colonSign)
  const rest = line.text.slice(whole.length).trim()
  // A sentence that ends with a colon announces what follows; a field has something below it.
  if (!known && rest === '' && !line.hasChildren()) return undefined
  const value = rest.replace(/(?:^|\s+)#.*$/, '')
  const behind = fieldBehind(word, value)
  const written = short(`${word}:${value === '' ? '' : ` ${value}`}`)
  return wide
    ? {
        code: 'syntax/full-width-colon',
        certain: known && behind === undefined,
        start: at,
        end: at + 1,
        message: `“${word}”后面用了全角冒号“：”，读不出这个字段。`,
        cure:
          behind === undefined
            ? `改成半角冒号，后面空一格：“${written}”。`
            : `改成半角冒号，后面空一格；“${behind}”如果是另一个字段，就换一行写“${behind}: …”。`,
        repair: { start: at, end: line.start + whole.length, text: rest === '' ? ':' : ': ' },
      }
    : {
        code: 'syntax/colon-space',
        certain: true,
        start: at,
        end: at + 1,
        message: `“${word}”的冒号后面少了一个空格。`,
        cure: `写成“${written}”。`,
        repair: { start: at, end: at + 1, text: ': ' },
      }
}

/** `口号:　好油`: the wide space is no space to YAML. */
function gap({ start, text, hasError, anyError, rootIsMap }: Line): Slip | undefined {
  const match = hasError || anyError || !rootIsMap ? wideGap.exec(text) : null
  if (!match) return undefined
  const [whole, lead = '', word = '', , wide = ''] = match
  if (!allKeys().words.has(word)) return undefined
  const at = start + lead.length + word.length + 1
  return {
    code: 'syntax/full-width-space',
    certain: true,
    start: at,
    end: at + wide.length,
    message: `“${word}”的冒号后面是${wide.includes('\u3000') ? '全角空格' : '特殊空格（从网页或文档里复制来的）'}，YAML 只认半角空格。`,
    cure: `换成一个半角空格：“${short(`${word}: ${text.slice(whole.length).trim()}`)}”。`,
    repair: { start: at, end: at + wide.length, text: ' ' },
  }
}

/** `口号; 好油`, `口号 = 好油`, `口号 好油`. */
function notColon({ start, text, hasError }: Line): Slip | undefined {
  const match = hasError ? (otherSign.exec(text) ?? noSign.exec(text)) : null
  if (!match) return undefined
  const [whole, lead = '', word = '', written = ''] = match
  const rest = text.slice(whole.length).trim()
  if (!allKeys().words.has(word) || /:(?:\s|$)|：/.test(rest)) return undefined
  const at = start + lead.length + word.length
  const space = written.trim() === ''
  const signAt = space ? at : start + text.indexOf(written, lead.length + word.length)
  return {
    code: 'syntax/colon-missing',
    certain: !space,
    start: space ? start + lead.length : signAt,
    end: space ? at : signAt + 1,
    message: space ? `“${word}”后面少了冒号。` : `“${word}”后面写成了“${written}”，字段名后面要用冒号。`,
    cure: `写成“${short(`${word}: ${rest}`)}”（半角冒号，后面空一格）。`,
    repair: { start: at, end: start + whole.length, text: rest === '' ? ':' : ': ' },
  }
}

/** `口号: "好油”`: opened in English, closed in Chinese. */
function halfQuote({ start, text, anyError }: Line): Slip | undefined {
  const match = anyError ? /^(\s*(?:- +)*(?:[^\s:"']+: +)?)(["'])([^"']*)([”’])\s*(?:#.*)?$/.exec(text) : null
  if (!match) return undefined
  const [, lead = '', quote = '', words = '', end = ''] = match
  const inner = end === '”' ? /“[^”]*$/.test(words) : /‘[^’]*$/.test(words)
  if (inner) return undefined
  const at = start + lead.length + 1 + words.length
  return {
    code: 'syntax/quote',
    certain: true,
    start: at,
    end: at + 1,
    message: `开头是英文引号（${quote}），结尾是中文引号（${end}），配不成一对。`,
    cure: `两头用同一种英文引号：${quote}${short(words)}${quote}。`,
    repair: { start: at, end: at + 1, text: quote },
  }
}

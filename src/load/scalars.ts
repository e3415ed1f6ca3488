/** Written scalars → values. What cannot be read comes back as undefined and is left for the validator to name. */
import type { NumberNode } from '../schema/node.ts'

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^[+-]?\.\d+$/
const MONEY = /(?:元|块|块钱|圆|rmb|cny)$/i
const COUNTED = /(?:人|个|位|名|天|日|次|条|份|分|分钟|群|期|场|件)$/
const HOURS = /(?:小时|个小时|h)$/

/**
 * `29.9`, `２９.９元`, `¥29.9`, `1,280`, `1.2万`, `200人`, and `20%` where a share is asked for (0.2). Undefined for
 * anything else: `约200` and `3-5` are for the author to decide.
 */
export function readNumber(written: string, node: NumberNode): number | undefined {
  let text = written.normalize('NFKC').trim()
  if (node.ratio) {
    const percent = /^(.*?)\s*%$/.exec(text)
    if (percent) {
      const value = plainNumber((percent[1] ?? '').trim())
      // Through the decimal text, so that 29% is 0.29 and not 0.28999999999999998.
      return value === undefined ? undefined : Number((value / 100).toPrecision(15))
    }
    return plainNumber(text)
  }
  if (!node.integer && text === '免费') return 0
  text = text
    .replace(/^[¥￥]\s*/, '')
    .replace(node.integer ? COUNTED : MONEY, '')
    .trim()
  if (!node.integer)
    text = text
      .replace(/^每[天日]/, '')
      .replace(HOURS, '')
      .replace(/人$/, '')
      .trim()
  const tenThousands = /^(.*?)\s*万$/.exec(text)
  if (!tenThousands) return plainNumber(text)
  const value = plainNumber((tenThousands[1] ?? '').trim())
  return value === undefined ? undefined : Number((value * 10_000).toPrecision(15))
}

function plainNumber(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text.replace(/,/g, '')) : undefined
}

const yes = ['是', 'true', 'yes', 'y', 'on', '对', '要', '开', '有']
const no = ['否', 'false', 'no', 'n', 'off', '不', '不是', '不要', '关', '无', '没有']

export function readFlag(written: string): boolean | undefined {
  const word = written.normalize('NFKC').trim().toLowerCase()
  return yes.includes(word) ? true : no.includes(word) ? false : undefined
}

/** Slips at the beginning of a line: frames, foreign comments, tabs and wide spaces, dashes that are none. */
import { BULLET, opensBlock, short, WIDE_DASH, WIDE_SPACE, type Line, type Slip } from './slip.ts'

/** Pasted from a chat or a web page together with its frame. */
export function fence({ start, text, anyError }: Line): Slip | undefined {
  const match = anyError ? /^\s*(```\w*)\s*$/.exec(text) : null
  if (!match) return undefined
  const at = start + text.indexOf('`')
  return {
    code: 'syntax/fence',
    certain: true,
    start: at,
    end: at + (match[1] ?? '').length,
    message: '“```”是复制时带进来的代码框标记，不是内容。',
    cure: '把这样的行整行删掉。',
    repair: { start, end: start + text.length, text: '' },
  }
}

/** `// 说明`, `＃ 说明`, `/* 说明`, `-- 说明`, `; 说明`; rows of dashes that divide. */
export function foreignComment({ start, text, hasError }: Line): Slip | undefined {
  if (!hasError) return undefined
  const rule = /^(\s*)([-=*_~—－]{3,})\s*$/.exec(text)
  if (rule && text.trimEnd() !== '---') {
    const at = start + (rule[1] ?? '').length
    return {
      code: 'syntax/comment',
      certain: true,
      start: at,
      end: start + text.trimEnd().length,
      message: `“${short(rule[2] ?? '', 8)}”是分隔线，YAML 里不能这样写。`,
      cure: '删掉这一行，或在前面加“# ”变成注释。',
      repair: { start: at, end: at, text: '# ' },
    }
  }
  const match = /^(\s*)(\/\/+|＃+|\/\*+|--(?= )|[;；](?=\s))/.exec(text)
  if (!match) return undefined
  const [whole, indent = '', sign = ''] = match
  const at = start + indent.length
  const words = text.slice(whole.length).trim()
  return {
    code: 'syntax/comment',
    certain: true,
    start: at,
    end: at + sign.length,
    message: `“${sign}”开头的行不是注释，YAML 的注释以半角“#”开头。`,
    cure: `改成“# ${short(words.replace(/\s*\*\/$/, ''))}”。`,
    repair: { start: at, end: at + sign.length, text: /^\s|^$/.test(text.slice(whole.length)) ? '#' : '# ' },
  }
}

export function wideSpace({ start, text }: Line): Slip | undefined {
  const match = new RegExp(
    `^([ \\t]*)(${WIDE_SPACE}(?:${WIDE_SPACE}|[ \\t])*)(?=(?:-|－)\\s|[^:：]{1,24}(?:：|:(?:\\s|$)))`,
  ).exec(text)
  if (!match) return undefined
  const from = start + (match[1] ?? '').length
  const wide = match[2] ?? ''
  return {
    code: 'syntax/full-width-space',
    certain: true,
    start: from,
    end: from + wide.length,
    message: `这一行用${wide.includes('\u3000') ? '全角空格' : '特殊空格（从网页或文档里复制来的）'}缩进，YAML 只认半角空格。`,
    cure: `删掉行首的${wide.includes('\u3000') ? '全角空格' : '特殊空格'}，切到英文输入法，一级缩进敲两个半角空格。`,
    repair: {
      start: from,
      end: from + wide.length,
      text: [...wide].map((sign) => (sign === '\u3000' ? '  ' : ' ')).join(''),
    },
  }
}

export function tab({ start, text, anyError }: Line): Slip | undefined {
  const match = anyError ? /^( *)(\t[ \t]*)/.exec(text) : null
  if (!match) return undefined
  const from = start + (match[1] ?? '').length
  const tabs = match[2] ?? ''
  return {
    code: 'syntax/tab',
    certain: true,
    start: from,
    end: from + tabs.length,
    message: '这一行用 Tab 键缩进，YAML 只认空格。',
    cure: '删掉行首的 Tab，一级缩进敲两个半角空格；编辑器里可以打开“Tab 转空格”。',
    repair: { start: from, end: from + tabs.length, text: tabs.replace(/\t/g, '  ') },
  }
}

const wideDashes = new RegExp(`^([\\s]*)(${WIDE_DASH})(?!${WIDE_DASH})([ \\u3000]*)(?=\\S)`)
const bullets = new RegExp(`^([\\s]*)(${BULLET})([ \\u3000]*)(?=\\S)`)

/** Also a bullet between items, where the parser stumbled over it. */
export function wideDash(line: Line): Slip | undefined {
  const { start, text } = line
  const match =
    (isItemPlace(line) ? wideDashes.exec(text) : null) ?? (line.sibling && line.anyError ? bullets.exec(text) : null)
  if (!match) return undefined
  const [, indent = '', dash = '', gap = ''] = match
  if (/[—–−‐*]/.test(dash) && gap === '') return undefined
  const at = start + indent.length
  return {
    code: 'syntax/full-width-dash',
    certain: true,
    start: at,
    end: at + 1,
    message: `列表每一项前面要写半角的“-”，这里写成了“${dash}”。`,
    cure: `改成“- ${short(text.trim().slice(1).trim())}”（半角减号，后面空一格）。`,
    repair: { start: at, end: at + 1 + gap.length, text: '- ' },
  }
}

export function tightDash(line: Line): Slip | undefined {
  const match = isItemPlace(line) ? /^(\s*)-(?=[^\s\d-]|\d+[.、)）])/.exec(line.text) : null
  if (!match) return undefined
  const at = line.start + (match[1] ?? '').length
  return {
    code: 'syntax/dash-space',
    certain: true,
    start: at,
    end: at + 1,
    message: '列表的“-”后面要空一格。',
    cure: `改成“- ${short(line.text.trim().slice(1))}”。`,
    repair: { start: at, end: at + 1, text: '- ' },
  }
}

const isItemPlace = ({ before, afterSlip, sibling }: Line): boolean =>
  opensBlock(before) || afterSlip || sibling || /^\s*-\s/.test(before)

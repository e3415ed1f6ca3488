/** One plain Chinese message for every error code of the `yaml` package. */
import type { ErrorCode } from 'yaml'
import { allKeys } from '../schema/names.ts'
import { short } from './slip.ts'

export interface SyntaxError {
  readonly code: ErrorCode
  /** The parser's English wording: tells cases of one code apart, never shown. */
  readonly wording: string
  /** The line it stands on, without indentation and comment. */
  readonly line: string
  /** Text right before the place, on the same line. */
  readonly before: string
  /** Text from the place to the end of the line. */
  readonly after: string
  /** The line below. */
  readonly next: string
  /** The list item above that the line most likely belongs to: its first words, and how many spaces the line is short of them. */
  readonly item?: { readonly text: string; readonly missing: number }
  /** The line above that it should most likely be level with, and how many spaces each begins with. */
  readonly level?: { readonly text: string; readonly spaces: number; readonly own: number }
}

export interface Explained {
  readonly code: string
  readonly message: string
  readonly cure: string
  /** Nothing after it is misread because of it. */
  readonly local?: boolean
}

export function explainSyntax(error: SyntaxError): Explained {
  return byCode[error.code](error)
}

const quoted = (text: string): string => (text.includes('"') ? `'${text.replace(/'/g, '’')}'` : `"${text}"`)
const value = (line: string): string =>
  short(
    line
      .replace(/^(- +)*[^:：]*: +/, '')
      .replace(/^- +/, '')
      .trim(),
    30,
  )

const indent = (error: SyntaxError): Explained =>
  error.item
    ? {
        code: 'syntax/indent',
        message: `“${short(error.line)}”和上面的“- ${short(error.item.text)}”是同一项，却没有对齐。`,
        cure: `行首再加 ${error.item.missing} 个空格，和“${short(error.item.text.replace(/[:：].*$/, ''), 8)}”对齐（“- ”也占两格）。`,
      }
    : error.level
      ? {
          code: 'syntax/indent',
          message: `“${short(error.line)}”行首有 ${error.level.own} 个空格，上面和它同级的“${short(error.level.text, 12)}”有 ${error.level.spaces} 个，没有对齐。`,
          cure: `行首改成 ${error.level.spaces} 个空格，和“${short(error.level.text.replace(/[:：].*$/, ''), 12)}”对齐。`,
        }
      : {
          code: 'syntax/indent',
          message: `“${short(error.line)}”这一行的缩进和上下几行对不齐。`,
          cure: '同一级的行，开头的空格数要一样；下一级比上一级多两个空格。',
        }

const missingColon = (error: SyntaxError): Explained => withoutColon(error.line)

export const withoutColon = (line: string): Explained => ({
  code: 'syntax/colon-missing',
  message: `“${short(line)}”这一行没有“冒号加空格”，不知道它是哪个字段。`,
  cure: '写成“字段: 内容”；是给人看的说明，就在行首加“# ”；是接着上一行的文字，就并到上一行，或在上面的冒号后写“|”再缩进两格换行。',
})

const specialStart = (sign: string, line: string): Explained => ({
  code: 'syntax/special-start',
  local: true,
  message: `文字不能直接用“${sign}”开头（这个符号在 YAML 里另有用处）。`,
  cure: `给整句加上引号：${quoted(value(line))}。`,
})

const bracket = (error: SyntaxError): Explained => ({
  code: 'syntax/bracket',
  message: `方括号或花括号里的写法不对：“${short(error.line)}”。`,
  cure: '各项之间用半角逗号加空格隔开，括号成对，如 [图文, 语音]；文字里本来就有括号，给整句加引号。',
})

/** `工时: {每天: 4} 替补: lin` */
function secondField(after: string): Explained | undefined {
  const word = /^\s*([^\s:：]{1,16}):(?:\s|$)/.exec(after)?.[1]
  return word === undefined || !allKeys().words.has(word)
    ? undefined
    : {
        code: 'syntax/indent',
        message: `“${word}”和前一个字段挤在了同一行。`,
        cure: `换一行写“${word}: …”，和上面的字段对齐。`,
      }
}

function afterEnd(error: SyntaxError): Explained {
  const second = secondField(error.after)
  if (second) return second
  const last = error.before.trimEnd().at(-1) ?? ''
  const sentence = value(error.line)
  if (last === '"' || last === "'") {
    const inner = sentence.replace(/^(["'])(.*)\1$/, '$2')
    return {
      code: 'syntax/quote',
      message: `引号已经结束，后面还有字：“${short(error.after.trim())}”。`,
      cure: `整句放进一对别的引号：${quoted(inner)}；或者句子里的引号改用中文的“ ”。`,
    }
  }
  if (/^[*&]/.test(sentence)) return specialStart(sentence.charAt(0), error.line)
  if (last === '}' || last === ']')
    return {
      code: 'syntax/special-start',
      message: `文字不能直接用“${last === '}' ? '{' : '['}”开头（会被当成一组数据）。`,
      cure: `给整句加上引号：${quoted(value(error.line))}。`,
    }
  return indent(error)
}

function unexpected(error: SyntaxError): Explained {
  if (/at node end/.test(error.wording)) return afterEnd(error)
  if (/block-seq-ind on same line/.test(error.wording)) {
    return error.line.startsWith('-')
      ? indent(error)
      : {
          code: 'syntax/list',
          message: '列表不能和字段写在同一行。',
          cure: '冒号后换行，每一项单独一行，缩进两格，以“- ”开头；或写成 [甲, 乙]。',
        }
  }
  if (/Block scalar header|Not a YAML token/.test(error.wording))
    return {
      code: 'syntax/block-text',
      message: '“|”或“>”后面不能直接写字。',
      cure: '“|”写在冒号后面，文字从下一行开始，每行缩进两格。',
    }
  return bracket(error)
}

function missing(error: SyntaxError): Explained {
  if (/closing/.test(error.wording)) {
    const words = value(error.line)
    const closed = /^["']/.test(words) ? `：${words}${words.charAt(0)}` : ''
    return {
      code: 'syntax/quote',
      message: '这里的英文引号只有开头，没有结尾。',
      cure: `在句子末尾补上同样的英文引号${closed}；或把开头那个也去掉（中文引号“ ”和英文引号 " " 不能配成一对）。`,
    }
  }
  if (/Tags and anchors/.test(error.wording))
    return specialStart(/[!&](?=[^!&\s]*$)/.exec(error.before)?.[0] ?? '!', error.line)
  if (/Comments must be/.test(error.wording))
    return {
      code: 'syntax/comment',
      local: true,
      message: '“#”前面要空一格才是注释。',
      cure: '在“#”前加一个空格；如果“#”是内容的一部分，给整句加引号。',
    }
  if (/Implicit map keys/.test(error.wording)) return missingColon(error)
  if (/Sequence item without/.test(error.wording))
    return error.item
      ? indent(error)
      : {
          code: 'syntax/list',
          message: `“${short(error.line)}”这一行前面少了“- ”。`,
          cure: '列表里每一项都以“- ”开头，和其他项对齐。',
        }
  if (/directives-end|doc-start/.test(error.wording))
    return {
      code: 'syntax/documents',
      message: '“%”开头的行下面少了单独一行“---”。',
      cure: '社群文件用不着“%YAML”这样的行，删掉它；要留，就在它下面单独写一行“---”。',
    }
  return bracket(error)
}

const documents = (): Explained => ({
  code: 'syntax/documents',
  message: '一个文件里写了不止一个社群（“---”把文件分成了几份）。',
  cure: '一个社群一个文件：把“---”下面的部分移到另一个文件；不需要的话删掉“---”这一行。',
})

const anchors = (error: SyntaxError): Explained =>
  /^[*&]/.test(value(error.line))
    ? specialStart(value(error.line).charAt(0), error.line)
    : {
        code: 'syntax/anchor',
        message: '“&”或“*”（引用）的写法不对。',
        cure: '“&名字”写在被引用的内容前，“*名字”单独写在要引用的地方；只是文字的话，给整句加引号。',
      }
const tags = (error: SyntaxError): Explained => specialStart('!', error.line)
const complexKey = (): Explained => ({
  code: 'syntax/key',
  message: '字段名只能是一个词，不能是列表、数字组或一长段话。',
  cure: '写成“字段: 内容”；行首的“?”“[”“{”去掉，或给整句加引号。',
})

export const TOO_DEEP: Explained = {
  code: 'syntax/too-deep',
  message: '括号或列表一层套一层，层数太多，读不下去。',
  cure: '社群文件最多六七层：看看是不是复制时多出了一串“[”“{”或“-”。',
}

const byCode: Readonly<Record<ErrorCode, (error: SyntaxError) => Explained>> = {
  ALIAS_PROPS: anchors,
  BAD_ALIAS: anchors,
  BAD_COLLECTION_TYPE: tags,
  BAD_DIRECTIVE: (error) => specialStart('%', error.line),
  BAD_DQ_ESCAPE: () => ({
    code: 'syntax/escape',
    local: true,
    message: '英文双引号里的“\\”后面跟了不认识的字母。',
    cure: "路径等带“\\”的文字改用单引号 ' '，或把“\\”写成“\\\\”。",
  }),
  BAD_INDENT: (error) =>
    /end with a/.test(error.wording)
      ? {
          code: 'syntax/bracket',
          message: '括号没有合上。',
          cure: '补上“]”或“}”；文字里本来就以括号开头的，给整句加引号。',
        }
      : indent(error),
  BAD_PROP_ORDER: anchors,
  BAD_SCALAR_START: (error) => specialStart(error.after.charAt(0), error.line),
  BLOCK_AS_IMPLICIT_KEY: (error) =>
    /^\? /.test(value(error.line))
      ? specialStart('?', error.line)
      : /sequence/.test(error.wording)
        ? indent(error)
        : {
            code: 'syntax/indent',
            message: `“${short(error.next.trim())}”这一行缩进多了：上一行的冒号后面已经有内容，下面不能再有下级。`,
            cure: '如果和上一行并列，就和它对齐；如果是它的下级，上一行冒号后面什么都不要写。',
          },
  BLOCK_IN_FLOW: bracket,
  DUPLICATE_KEY: complexKey,
  IMPOSSIBLE: indent,
  KEY_OVER_1024_CHARS: complexKey,
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: (error) => (error.line.startsWith('-') ? indent(error) : missingColon(error)),
  MULTIPLE_ANCHORS: anchors,
  MULTIPLE_DOCS: documents,
  MULTIPLE_TAGS: tags,
  NON_STRING_KEY: complexKey,
  RESOURCE_EXHAUSTION: () => TOO_DEEP,
  TAB_AS_INDENT: () => ({
    code: 'syntax/tab',
    message: '这里用了 Tab 键缩进，YAML 只认空格。',
    cure: '删掉 Tab，一级缩进敲两个半角空格。',
  }),
  TAG_RESOLVE_FAILED: tags,
  UNEXPECTED_TOKEN: unexpected,
}

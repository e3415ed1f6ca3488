/** What is wrong with a value that does not fit its node, and what to write instead. */
import type { Field, MapNode, Node, NumberNode } from '../schema/node.ts'
import { numeralOf } from '../numerals.ts'
import { canonicalChoice, choiceLabels, choiceWords, keyLabel, type Language } from '../schema/names.ts'
import { examples } from '../knowledge/examples.ts'
import { nearName } from '../near-name.ts'
import type { ScalarTree, Tree } from './tree.ts'
import { short } from './slip.ts'

export interface Invalid {
  readonly code: string
  readonly message: string
  readonly cure: string
}

/** `label`: the author's word for the property, or `痛点的第 2 项`. */
export function explainInvalid(label: string, node: Node, tree: Tree, language: Language): Invalid {
  if (tree.anchor && tree.type !== 'scalar') return { code: 'schema/type', ...wrongAlias(label, node, tree) }
  switch (node.type) {
    case 'text':
      return { code: 'schema/type', ...notText(label, tree) }
    case 'number':
      return notNumber(label, node, tree)
    case 'flag':
      return {
        code: 'schema/type',
        message: `${label}只能写“是”或“否”${writtenAs(tree)}。`,
        cure: `写“${language === 'zh' ? '是' : 'true'}”或“${language === 'zh' ? '否' : 'false'}”。`,
      }
    case 'choice': {
      if (tree.type === 'scalar') {
        const several = severalChoices(label, node, tree.source)
        if (several) return { code: 'schema/choice', ...several }
        const bare = tree.source.replace(OUTER_QUOTES, '$1')
        if (bare !== tree.source && canonicalChoice(node, bare) !== undefined)
          return {
            code: 'schema/choice',
            message: `${label}的选项外面多了引号：${short(tree.source)}。`,
            cure: `去掉引号，写“${bare}”。`,
          }
      }
      const labels = choiceLabels(node, language)
      const near =
        tree.type === 'scalar'
          ? (nearName(tree.source.replace(OUTER_QUOTES, '$1'), labels) ??
            nearName(tree.source.replace(OUTER_QUOTES, '$1'), choiceWords(node)))
          : undefined
      const guess = near === undefined ? '' : `是不是“${near}”？`
      return {
        code: 'schema/choice',
        message:
          tree.type === 'scalar'
            ? `${label}没有“${short(tree.source.replace(OUTER_QUOTES, '$1'))}”这个选项。`
            : `${label}只能从给定的词里选一个，现在写成了${kindOf(tree)}。`,
        cure: `${guess}可以写：${labels.join('、')}。`,
      }
    }
    case 'list':
      return { code: 'schema/type', ...notList(label, tree) }
    case 'map':
      return { code: 'schema/type', ...notMap(label, node, tree, language) }
    case 'free':
      return { code: 'schema/type', message: `${label}写得不对。`, cure: '写成“字段: 内容”。' }
  }
}

/** `key` is missing from the map that `label` names ('' for the file). */
export function explainMissing(label: string, key: string, field: Field, language: Language): Invalid {
  const word = language === 'zh' ? field.zh : key
  const gloss = language === 'zh' ? '' : `（${field.zh}）`
  return {
    code: 'schema/required',
    message: label === '' ? `还没有写“${word}”${gloss}。` : `${label}缺少“${word}”${gloss}。`,
    cure: `加一行${lineOf(word, field, language)}。`,
  }
}

/** Its line as it may be written, and what it is for: `“名称: 周三拆解会”——社群的名字`. */
export const lineOf = (word: string, field: Field, language: Language): string =>
  `“${word}: ${exampleOf(field, language)}”——${field.about.replace(/,/g, '，')}`

function exampleOf({ node, zh }: Field, language: Language): string {
  if (node.type === 'number') return String(node.min ?? 1)
  if (node.type === 'flag') return language === 'zh' ? '是' : 'true'
  if (node.type === 'choice') return choiceLabels(node, language)[0] ?? ''
  if (node.type !== 'text') return '…'
  if (node.ref === 'archetype' || node.ref === 'activity') return examples[node.ref][language]
  if (node.format === 'id') return 'xiaolin'
  if (node.format === 'date') return '2026-12-01'
  if (node.format === 'duration') return '+2h'
  if (node.format === 'when') return '每周三 20:00'
  return zh === '名称' ? '周三拆解会' : '…'
}

function notText(label: string, tree: Tree): { readonly message: string; readonly cure: string } {
  if (tree.type === 'map' && tree.flow)
    return {
      message: `${label}要写一句文字，花括号“{ }”会被当成一组字段。`,
      cure: `给整句加上引号：${quoted(short(tree.flow, 40))}。`,
    }
  const only = tree.type === 'map' && tree.entries.length === 1 ? tree.entries[0] : undefined
  if (only && only.tree.type === 'scalar') {
    const sentence = `${only.written}：${only.tree.source}`
    return {
      message: `${label}要写一句文字，“${short(`${only.written}: ${only.tree.source}`)}”里的冒号加空格把它变成了字段。`,
      cure: `句子里用全角冒号：“${short(sentence)}”，或给整句加引号。`,
    }
  }
  if (tree.type === 'list') {
    const words = tree.items.flatMap((item) => (item.type === 'scalar' && item.source !== '' ? [item.source] : []))
    if (tree.flow !== undefined && words.length === 1)
      return {
        message: `${label}只要一句文字，方括号“[ ]”会被当成列表。`,
        cure: `去掉方括号：“${short(words[0] ?? '')}”；方括号是文字的一部分，就给整句加引号：${quoted(short(tree.flow))}。`,
      }
    return {
      message: `${label}只要一句文字，现在写成了列表。`,
      cure:
        words.length > 0
          ? `合成一句写在冒号后面，例如“${short(words.join('、'))}”；文字里的方括号要加引号。`
          : '合成一句写在冒号后面。',
    }
  }
  return {
    message: `${label}要写一句文字，现在写成了${kindOf(tree)}。`,
    cure: '把内容合成一句，写在冒号后面；要分行，冒号后写“|”，下一行缩进两格。',
  }
}

function notNumber(label: string, node: NumberNode, tree: Tree): Invalid {
  const digits = tree.type === 'scalar' ? digitsOf(tree.source.normalize('NFKC')) : undefined
  const example = node.ratio
    ? '20%'
    : digits !== undefined
      ? String(digits)
      : String(Math.max(node.min ?? 1, node.integer ? 3 : 29.9))
  if (tree.type !== 'scalar')
    return {
      code: 'schema/type',
      message: `${label}要写一个数字，现在写成了${kindOf(tree)}。`,
      cure: `直接写在冒号后面，例如 ${example}。`,
    }
  const { value, source } = tree
  if (typeof value !== 'number') {
    const percent = !node.ratio && /[%％]$/.test(source.trim())
    return {
      code: 'schema/type',
      message: `${label}要写一个数字，“${short(source)}”读不成数字。`,
      cure: percent
        ? `这里不是占比，去掉百分号，例如 ${example}。`
        : `用阿拉伯数字，只写一个数，例如 ${example}；“约”“左右”和范围都不要写。`,
    }
  }
  if (node.integer && !Number.isInteger(value))
    return {
      code: 'schema/range',
      message: `${label}要写整数，现在是 ${source}。`,
      cure: `写 ${Math.max(node.min ?? 0, Math.round(value))}。`,
    }
  if (node.ratio) {
    if (value < 0)
      return {
        code: 'schema/range',
        message: `${label}是占比，不能小于 0，现在是“${source}”。`,
        cure: '写 0% 到 100%，例如 20%。',
      }
    const asPercent = value > 1 && value <= 100 && !/[%％]/.test(source)
    return {
      code: 'schema/range',
      message: `${label}是占比，不能超过 100%，现在是“${source}”。`,
      cure: asPercent ? `是不是 ${Number(value.toPrecision(12))}%？占比写成百分数。` : '写 0% 到 100%，例如 20%。',
    }
  }
  const range = node.max === undefined ? `不能小于 ${node.min ?? 0}` : `要在 ${node.min ?? 0} 到 ${node.max} 之间`
  return {
    code: 'schema/range',
    message: `${label}${range}，现在是 ${source}。`,
    cure: node.max === undefined ? `写 ${node.min ?? 0} 或更大的数。` : `写 ${node.min ?? 0} 到 ${node.max} 的一个数。`,
  }
}

/** `1_000`, `1 000人`, `二百`; a hexadecimal number is for the author to turn. */
function digitsOf(source: string): string | number | undefined {
  if (/^0x/i.test(source)) return Number.isFinite(Number(source)) ? Number(source) : undefined
  return /\d+/.exec(source.replace(/(?<=\d)[_, ](?=\d{3})/g, ''))?.[0] ?? numeralOf(source.trim())
}

function notList(label: string, tree: Tree): { readonly message: string; readonly cure: string } {
  const list = tree.type === 'scalar' ? bracketed(tree) : undefined
  if (list !== undefined)
    return {
      message: `${label}的方括号${/^\[|\]$/.test(tree.type === 'scalar' ? tree.source : '') ? '只有一半' : '是全角的'}，读不成列表。`,
      cure: `写成“${short(list, 40)}”（半角方括号，各项之间用半角逗号加空格）。`,
    }
  if (tree.type === 'scalar')
    return {
      message: `${label}要写成列表，现在是一句文字。`,
      cure: `另起一行，每一项单独一行，以“- ”开头：“- ${firstItem(tree.firstLine ?? tree.source)}”。`,
    }
  const only = tree.type === 'map' ? tree.entries[0]?.written : undefined
  return {
    message: `${label}要写成列表，现在写成了${kindOf(tree)}。`,
    cure: only === undefined ? '每一项单独一行，以“- ”开头。' : `每一项以“- ”开头：“- ${short(only)}: …”。`,
  }
}

function notMap(
  label: string,
  node: MapNode,
  tree: Tree,
  language: Language,
): { readonly message: string; readonly cure: string } {
  const words = Object.keys(node.fields)
    .slice(0, 6)
    .map((key) => keyLabel(node.fields, key, language))
  const shape = `下一行缩进两格，写“${words[0] ?? ''}: …”；可以写的有：${words.join('、')}${Object.keys(node.fields).length > 6 ? '等' : ''}。`
  const listed = node.shorthand === undefined ? undefined : node.fields[node.shorthand]
  if (tree.type === 'scalar' && listed?.node.type === 'list')
    return {
      message: `${label}下面要写成列表，现在是“${short(tree.source)}”。`,
      cure: `每一项单独一行，缩进两格，以“- ”开头：“- ${firstItem(tree.source)}”。`,
    }
  if (tree.type === 'list') {
    const first = tree.items.find((item) => item.type === 'map')?.entries[0]
    return {
      message: `${label}下面要写字段，现在是列表。`,
      cure: first ? `去掉每一项前面的“- ”：“${short(first.written)}: …”。` : shape,
    }
  }
  const required = Object.entries(node.fields)
    .filter(([, field]) => field.required)
    .map(([key]) => keyLabel(node.fields, key, language))
  if (tree.type === 'scalar' && required.length > 0)
    return {
      message: `${label}要分字段写，现在只有“${short(tree.source)}”。`,
      cure: `至少写上：${required.map((word) => `“${word}: …”`).join('')}，各占一行，对齐。`,
    }
  return {
    message: `${label}下面要分字段写，现在是${tree.type === 'scalar' ? `“${short(tree.source)}”` : kindOf(tree)}。`,
    cure: shape,
  }
}

/** `【图文，语音】`, `图文, 语音]`: the list that was meant; undefined when it is none. */
export function bracketed({ source, style }: ScalarTree): string | undefined {
  const match =
    style === 'plain' ? /^([[【［〔（]?)([^[\]【】［］〔〕（）{}:：'"\n]*)([\]】］〕）]?)$/.exec(source) : null
  const [, open = '', inner = '', close = ''] = match ?? []
  if (open === '' && close !== ']') return undefined
  if (open !== '' && (close === '' || (open === '（') !== (close === '）'))) return undefined
  const parts = inner.split(/[，、,;；]/).map((part) => part.trim())
  return parts.some((part) => part === '') ? undefined : `[${parts.join(', ')}]`
}

/** The words of `微信、QQ`, if every one of them is a choice. */
export function choicesIn(node: Extract<Node, { type: 'choice' }>, source: string): readonly string[] | undefined {
  const parts = source
    .split(/[，、,;；/]|\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.length < 2 || parts.some((part) => canonicalChoice(node, part) === undefined) ? undefined : parts
}

/** Where one word is asked for; the words themselves are known. */
function severalChoices(
  label: string,
  node: Extract<Node, { type: 'choice' }>,
  source: string,
): { readonly message: string; readonly cure: string } | undefined {
  const parts = choicesIn(node, source)
  if (parts === undefined) return undefined
  return label.endsWith('项')
    ? {
        message: `${label}把几个选项写在了一起：“${short(source)}”。`,
        cure: `各项之间用半角逗号加空格：[${parts.join(', ')}]。`,
      }
    : {
        message: `${label}只能选一个，“${short(source)}”写了 ${parts.length} 个。`,
        cure: `只留一个，例如“${parts[0] ?? ''}”。`,
      }
}

/** Chinese quotes round a word that needs none. */
export const OUTER_QUOTES = /^[“‘「『"'](.+)[”’」』"']$/u

const quoted = (text: string): string => (text.includes('"') ? `'${text.replace(/'/g, '’')}'` : `"${text}"`)

const shapes = {
  text: '一句文字',
  number: '一个数字',
  flag: '“是”或“否”',
  choice: '一个选项',
  list: '一个列表',
  map: '一组字段',
  free: '一组字段',
} as const satisfies Record<Node['type'], string>

/** The value itself stands elsewhere: what is wrong here is that it was brought here. */
const wrongAlias = (label: string, node: Node, tree: Tree): { readonly message: string; readonly cure: string } => ({
  message: `${label}要写${shapes[node.type]}，用“*”引用来的却是${kindOf(tree)}。`,
  cure: '改为引用合适的内容，或把内容直接写在这里。',
})

/** What the first item of a list would be, without the number or the dot that stood in for the dash. */
function firstItem(source: string): string {
  const plain = source.replace(/^(?:\d+\s*[.、)）．]|[·•●○①-⑳*])\s*/u, '')
  return short((plain.split(/[、，,；;]|\s+(?=\d+\s*[.、)）．]|[·•●○①-⑳])/u)[0] ?? '').trim())
}

function writtenAs(tree: Tree): string {
  return tree.type === 'scalar' ? `，现在是“${short(tree.source)}”` : `，现在写成了${kindOf(tree)}`
}

function kindOf(tree: Tree): string {
  return tree.type === 'list' ? '列表' : tree.type === 'map' ? '几个下级字段' : '一句文字'
}

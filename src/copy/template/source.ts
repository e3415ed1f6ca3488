/** A template file: YAML front matter between `---` lines, then Handlebars. */
import { parseDocument } from 'yaml'
import type { Channel } from '../../model.ts'
import { nearName } from '../../near-name.ts'
import { platform } from '../../schema/words.ts'
import { isPurpose, purposeNames } from '../purposes.ts'

export interface TemplateMeta {
  /** What the script is called in lists. */
  readonly title: string
  readonly kind: string
  readonly channel?: Channel
  /** What the message is for: see `purposes.ts`. */
  readonly purpose?: string
  /** The sign before its heading. */
  readonly icon?: string
  /** Facts without which there is nothing to say; a page: paths of the spec. */
  readonly needs: readonly string[]
  /** Ids of the platforms it is written for; absent: all. Elsewhere ours is used. */
  readonly platforms?: readonly string[]
}

/** 1-based line, 0-based column as Handlebars counts. */
export interface TemplateProblem {
  readonly code: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly cure?: string
}

export interface TemplateSource {
  readonly meta: TemplateMeta
  readonly hasMeta: boolean
  /** The text after the front matter, which is replaced by empty lines so that places stay those of the file. */
  readonly body: string
  readonly problems: readonly TemplateProblem[]
}

const channels: readonly Channel[] = [
  'group',
  'direct',
  'announcement',
  'moments',
  'official-account',
  'live',
  'offline',
  'internal',
]
const keys = ['id', 'title', 'kind', 'purpose', 'icon', 'channel', 'needs', 'platforms']
const kinds = [
  'welcome',
  'content',
  'activity',
  'launch',
  'care',
  'operations',
  'review',
  'notice',
  'campaign',
  'crisis',
  'poster',
  'document',
  'line',
]

/** Reads one file. Never throws: what is wrong with the front matter is in `problems`. */
export function readTemplate(id: string, text: string): TemplateSource {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(clean)
  if (!match) {
    const open = UNCLOSED.test(clean)
    return { meta: emptyMeta(id), hasMeta: false, body: clean, problems: open ? [unclosed] : [] }
  }
  const document = parseDocument(match[1] ?? '', { schema: 'core' })
  const broken = document.errors[0]
  const value: unknown = broken ? {} : plainData(document)
  const body = '\n'.repeat(match[0].split('\n').length - 1) + clean.slice(match[0].length)
  const problems = broken
    ? [
        atLine(
          Math.min((broken.linePos?.[0].line ?? 1) + 1, match[0].trimEnd().split('\n').length - 1),
          '模板开头的说明不是正确的 YAML',
          '写成“title: 标题”这样一行一项',
        ),
      ]
    : value === undefined
      ? [atLine(2, '模板开头的说明里不能用“&”“*”这样的引用', '每一项直接写出来，如“title: 标题”')]
      : metaProblems(id, value, (key) => lineOf(match[1] ?? '', key))
  return { meta: { ...emptyMeta(id), ...readMeta(value) }, hasMeta: true, body, problems }
}

/** A first line that opens the front matter, and a line in it, but nothing that closes it: it would be sent to members. */
const UNCLOSED = /^---[ \t]*\n[ \t]*(?:id|title|kind|purpose|icon|channel|needs|platforms)[ \t]*:/

/** Undefined where an alias stands: none is followed, or a few lines would become a few million. */
function plainData(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return undefined
  }
}

/** A value as it may be quoted; a map or a list has no words of its own, whatever it holds. */
const said = (value: unknown): string =>
  typeof value === 'object' && value !== null ? (Array.isArray(value) ? '一列' : '一组') : String(value)

const emptyMeta = (id: string): TemplateMeta => ({ title: id, kind: id.split('/')[0] ?? id, needs: [] })
const atLine = (line: number, message: string, cure: string): TemplateProblem => ({
  code: 'template/front-matter',
  line,
  column: 0,
  message,
  cure,
})
const unclosed: TemplateProblem = atLine(1, '模板开头的说明没有结束', '在说明的最后一行下面加一行“---”')
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter((item) => typeof item !== 'object').map(String)
    : typeof value === 'string'
      ? [value]
      : []

function readMeta(value: unknown): Partial<TemplateMeta> {
  if (typeof value !== 'object' || value === null) return {}
  const { title, kind, purpose, icon, channel, needs, platforms } = value as Readonly<Record<string, unknown>>
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(typeof purpose === 'string' ? { purpose } : {}),
    ...(typeof icon === 'string' ? { icon } : {}),
    ...(isChannel(channel) ? { channel } : {}),
    needs: texts(needs),
    ...(platforms === undefined || platforms === null
      ? {}
      : { platforms: texts(platforms).flatMap((name) => platformId(name) ?? []) }),
  }
}

/** By id or by any of its names. */
const platformId = (name: string): string | undefined =>
  Object.entries(platform.values).find(([id, names]) => id === name || names.includes(name))?.[0]
const platformNames = Object.values(platform.values).map(([name = '']) => name)

const isChannel = (value: unknown): value is Channel => channels.some((channel) => channel === value)

/** 1-based line of the file on which a key of the front matter stands; its first one when the key is not on a line of its own. */
const lineOf = (front: string, key: string): number =>
  Math.max(
    front.split('\n').findIndex((line) => line.replace(/^["' ]+/, '').startsWith(key)),
    0,
  ) + 2

function metaProblems(id: string, value: unknown, lineAt: (key: string) => number): readonly TemplateProblem[] {
  if (value === null) return []
  if (typeof value !== 'object' || Array.isArray(value))
    return [atLine(2, '模板开头的说明要一行一项', `可以写的有：${keys.join('、')}`)]
  const { id: named, title, kind, purpose, channel, needs, platforms } = value as Readonly<Record<string, unknown>>
  return [
    ...Object.keys(value)
      .filter((key) => !keys.includes(key))
      .map((key) => atLine(lineAt(key), `模板开头不认识“${key}”`, nearOr(key, keys))),
    ...(named === undefined || named === id
      ? []
      : [
          atLine(
            lineAt('id'),
            `编号（id）写的是“${said(named)}”，按文件的位置它是“${id}”`,
            `写成“id: ${id}”，或者把这一行删掉；换一份来替，就移动文件`,
          ),
        ]),
    ...(title === undefined || typeof title === 'string'
      ? []
      : [atLine(lineAt('title'), '标题（title）要写一句文字', '写成“title: 活动预告”')]),
    ...(kind === undefined || kinds.some((one) => one === kind)
      ? []
      : [atLine(lineAt('kind'), `没有“${said(kind)}”这一类模板`, nearOr(said(kind), kinds))]),
    ...(purpose === undefined || isPurpose(said(purpose))
      ? []
      : [atLine(lineAt('purpose'), `没有“${said(purpose)}”这一种用途`, nearOr(said(purpose), purposeNames))]),
    ...(channel === undefined || isChannel(channel)
      ? []
      : [atLine(lineAt('channel'), `不认识的渠道“${said(channel)}”`, nearOr(said(channel), channels))]),
    ...(isTexts(platforms)
      ? texts(platforms)
          .filter((name) => platformId(name) === undefined)
          .map((name) => atLine(lineAt('platforms'), `不认识的平台“${name}”`, nearOr(name, platformNames)))
      : []),
    ...Object.entries({ needs, platforms }).flatMap(([key, list]) =>
      isTexts(list)
        ? []
        : [
            atLine(
              lineAt(key),
              `“${key}”要写成一列`,
              `写成“${key}: [${{ needs: '公约', platforms: '企业微信' }[key]}]”`,
            ),
          ],
    ),
  ]
}

const isTexts = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number'))

function nearOr(word: string, known: readonly string[]): string {
  const near = nearName(word, known)
  return near === undefined ? `可以写的有：${known.join('、')}` : `是不是“${near}”？可以写的有：${known.join('、')}`
}

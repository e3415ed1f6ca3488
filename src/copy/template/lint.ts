/**
 * What makes a sound template a bad one: facts of its own, facts that a tone decides on, more than a person can read.
 * Read from the text alone, so that it is the same for ours and for a user's. Pages are no messages and are left alone.
 */
import { figuresIn } from '../verify/figures.ts'
import { CROWD, promisesIn } from '../verify/words.ts'
import type { TemplateProblem, TemplateSource } from './source.ts'

/** Lines of a template that a person can take in at once (the house's own measure). */
const MAX_LINES = 40
/** Conditions within conditions. */
const MAX_CONDITIONS = 2

const conditions: readonly string[] = ['if', 'unless', 'eq', 'gt', '都没写', '还没说']
/** Purposes in which somebody says who he is: introductions, and letters to one who does not know him. */
const introducing: readonly (string | undefined)[] = ['introduce', 'welcome']
const shared: readonly (string | undefined)[] = [undefined, 'group', 'announcement']

type Lint = (source: Linted) => readonly TemplateProblem[]
interface Linted {
  readonly meta: TemplateSource['meta']
  readonly body: string
  /** The body with every `{{…}}` blanked out, place by place; what 人话, 语气 and 标题 say for themselves stays. */
  readonly said: string
}

/** Every one at its place, in order. A page has none. */
export function lintTemplate(
  id: string,
  { meta, body }: Pick<TemplateSource, 'meta' | 'body'>,
): readonly TemplateProblem[] {
  if (id.startsWith('document/')) return []
  const source = { meta, body, said: body.replace(MUSTACHE, blanked) }
  return [tooLong, tooDeep, ownFigures, ownPromises, factInPhrase, selfNamed, crowd]
    .flatMap((lint) => lint(source))
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

const MUSTACHE = /\{\{!--[\s\S]*?--\}\}|\{\{[^}]*\}\}/gu

/** Blanks of the same length, but for the phrases of a tone and a heading's own words. */
const blanked = (tag: string): string =>
  /^\{\{#?(?:人话|语气|标题)\s/u.test(tag) ? tag.replace(/^\{\{#?\S+|[{}"]/gu, spaces) : spaces(tag)

const spaces = (text: string): string => text.replace(/[^\n]/gu, ' ')

const tooLong: Lint = ({ body }) => {
  const lines = body.trim().split('\n').length
  const first = body.length - body.trimStart().length
  return lines <= MAX_LINES
    ? []
    : [
        problem(
          'too-long',
          body,
          first,
          `模板有 ${lines} 行，读不过来。`,
          `留到 ${MAX_LINES} 行以内：一种情形一份，每一样事实用 {{> 时间}} 这样的一行。`,
        ),
      ]
}

const tooDeep: Lint = ({ body }) => {
  const open: string[] = []
  for (const { 1: sign, 2: name = '', index } of body.matchAll(/\{\{~?([#/])\s*([\p{L}\w]+)/gu)) {
    if (sign === '/') open.pop()
    else open.push(name)
    if (
      sign === '#' &&
      conditions.includes(name) &&
      open.filter((one) => conditions.includes(one)).length > MAX_CONDITIONS
    )
      return [
        problem(
          'nested',
          body,
          index,
          `条件套了 ${MAX_CONDITIONS} 层以上，看不出哪种情形说哪句。`,
          '用 {{> 时间}} 这样的行，没写的那样自己不出现；或者分成几份模板。',
        ),
      ]
  }
  return []
}

const inLines = (text: string, find: (row: string) => readonly string[]): readonly (readonly [string, number])[] => {
  let start = 0
  return text.split('\n').flatMap((row) => {
    const from = start
    start += row.length + 1
    return find(row).map((word) => [word, from + Math.max(0, row.indexOf(word))] as const)
  })
}

/** What the template is called is what it is for: 倒计时：还有三天 is sent when there are three. */
const ownFigures: Lint = ({ meta, said, body }) =>
  inLines(said, (row) =>
    figuresIn(row)
      .map(({ text }) => text)
      .filter((word) => !meta.title.includes(word)),
  ).map(([word, at]) =>
    problem(
      'literal',
      body,
      at,
      `“${word}”写死在模板里，文件里改了它也不变。`,
      '写成 {{> 时间}}、{{> 价格}} 这样的事实；只有当时才知道的写 {{待填 "几点"}}。',
    ),
  )

const ownPromises: Lint = ({ meta, said, body }) =>
  inLines(said, (row) => promisesIn(row).filter((word) => !meta.title.includes(word))).map(([word, at]) =>
    problem(
      'promise',
      body,
      at,
      `模板自己许了“${word}”，文件里没写也会说出去。`,
      '有就写进文件：奖品、激励、价格各有各的位置；模板里用 {{> 奖品}} 这样的事实。',
    ),
  )

/** A tone may not decide what is said. */
const factInPhrase: Lint = ({ body }) =>
  [...body.matchAll(/(?:\{\{|\()(人话|语气)\s((?:"[^"]*"|[^"})])*)/gu)].flatMap(
    ({ 0: whole, 1: name = '', 2: args = '', index }) =>
      args.replace(/"[^"]*"/gu, '').trim() === ''
        ? []
        : [
            problem(
              'fact-in-phrase',
              body,
              index + whole.indexOf(name),
              `“${name}”里放了事实，换一种语气或版式它就不见了。`,
              '事实单独写一行，“人话”“语气”里只留不含事实的句子。',
            ),
          ],
  )

/** Whose name stands above the bubble need not be said in it. */
const selfNamed: Lint = ({ meta, body }) =>
  !shared.includes(meta.channel) || introducing.includes(meta.purpose)
    ? []
    : [...body.matchAll(/\{\{(?:#if )?我\}\}/gu)].map(({ index }) =>
        problem('self-named', body, index, '群里的话写了说话人自己的名字。', '谁发就是谁说，头像上有名字：写“我”。'),
      )

const crowd: Lint = ({ meta, said, body }) =>
  meta.channel !== 'direct'
    ? []
    : inLines(said, (row) => CROWD.exec(row)?.slice(1, 2) ?? []).map(([word, at]) =>
        problem('crowd', body, at, `私聊里写了“${word}”。`, '私聊对一个人说：换成“你”。'),
      )

function problem(code: string, body: string, offset: number, message: string, cure: string): TemplateProblem {
  const before = body.slice(0, offset).split('\n')
  return { code: `template/${code}`, line: before.length, column: before.at(-1)?.length ?? 0, message, cure }
}

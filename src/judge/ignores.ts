/** Comments that ask for silence, laid over what was found. */
import type { Diagnostic, Edit, IgnoreComment, Severity } from '../diagnostic.ts'
import { mistyped, nearId } from './find.ts'
import { hasFixedLevel } from './settings.ts'

export interface Silence {
  /** Of a base it is not known here what its comments are good for elsewhere. */
  readonly file: string
  /** Rules and codes that were looked at: silence about anything else may be of use another time. */
  readonly active: ReadonlySet<string>
  /** Every rule and code there is. */
  readonly known: readonly string[]
  /** Of every file that was read. */
  readonly texts: ReadonlyMap<string, string>
}

/** What comments do not cover, and what is wrong with the comments. Errors of reading are never silenced. */
export function underComments(
  found: readonly Diagnostic[],
  comments: readonly IgnoreComment[],
  { file, active, known, texts }: Silence,
): { readonly heard: readonly Diagnostic[]; readonly about: readonly Diagnostic[] } {
  if (comments.length === 0) return { heard: found, about: [] }
  const used = new Set<string>()
  const heads = new Map([...texts].map(([name, text]) => [name, firstLine(text)]))
  const silences = (comment: IgnoreComment, one: Diagnostic): boolean =>
    comment.rules.includes(one.code) && !hasFixedLevel(one.code) && covers(comment, one, heads)
  const heard = found.filter((one) => {
    const by = comments.flatMap((comment, index) => (silences(comment, one) ? [index] : []))
    for (const index of by) used.add(`${index} ${one.code}`)
    return by.length === 0
  })
  const about = comments.flatMap((comment, index) =>
    aboutComment(
      comment,
      known,
      texts,
      (rule) => comment.place.file === file && active.has(rule) && !used.has(`${index} ${rule}`),
    ),
  )
  return { heard, about }
}

/** What concerns a whole file is silenced at its top: above its first line of content, or at the end of that line. */
function covers(
  { covers: node, place: at }: IgnoreComment,
  { place, file }: Diagnostic,
  heads: ReadonlyMap<string, number>,
): boolean {
  if (node === undefined) return false
  if (place === undefined) return file === at.file && node.file === file && node.start.line === heads.get(file)
  return (
    node.file === place.file &&
    place.start.offset >= node.start.offset &&
    place.start.offset < Math.max(node.end.offset, node.start.offset + 1)
  )
}

/** 1-based; neither a comment nor a mark of YAML. */
const firstLine = (text: string): number =>
  text.split(/\r?\n/).findIndex((line) => !/^\s*(?:#|$)|^(?:---|%)/.test(line.replace(/^\ufeff/, ''))) + 1

/** In the author's own form: Chinese word and colon, or English ones. */
function example(rules: readonly string[], place: IgnoreComment['place'], texts: ReadonlyMap<string, string>): string {
  const chinese = /^#\s*社群/.test(texts.get(place.file)?.slice(place.start.offset, place.end.offset) ?? '')
  const ids = rules.length === 0 ? 'audience/tags' : rules.join(chinese ? '、' : ', ')
  return chinese ? `# 社群-忽略 ${ids}：下周补` : `# shequn-ignore ${ids}: 下周补`
}

function aboutComment(
  comment: IgnoreComment,
  known: readonly string[],
  texts: ReadonlyMap<string, string>,
  idle: (rule: string) => boolean,
): readonly Diagnostic[] {
  const { rules, reason, place } = comment
  const tell = (code: string, severity: Severity, message: string, cure: string): Diagnostic => ({
    code,
    severity,
    message,
    cure,
    place,
    source: '检查设置',
  })
  if (rules.length === 0)
    return [
      tell('check/unknown-rule', 'warning', '这条忽略没有写规则编号。', `写成“${example(rules, place, texts)}”。`),
    ]
  const wrong = rules.flatMap((rule) => {
    const near = known.includes(rule) ? undefined : nearId(rule, known)
    const meant = mistyped(rule, known)
    if (!known.includes(rule))
      return [
        {
          ...tell(
            'check/unknown-rule',
            'warning',
            `没有“${rule}”这条规则。`,
            near === undefined ? '看全部编号：社群 explain。' : `是不是想写“${near}”？`,
          ),
          ...(meant && !rules.includes(meant) ? fixOf(inComment(comment, texts, rule, meant)) : {}),
        },
      ]
    return hasFixedLevel(rule)
      ? [
          {
            ...tell(
              'check/fixed-level',
              'warning',
              `“${rule}”是读文件时的错误，不能忽略。`,
              '删掉这条注释，把错的地方改好。',
            ),
            ...fixOf(without(comment, texts, [rule])),
          },
        ]
      : []
  })
  const unused = rules.filter((rule) => known.includes(rule) && !hasFixedLevel(rule) && idle(rule))
  return [
    ...wrong,
    ...(reason === ''
      ? [
          tell(
            'check/suppression-without-reason',
            'error',
            `忽略 ${rules.join('、')} 没有写原因。`,
            `冒号后面写明为什么可以不改，例如“${example(rules, place, texts)}”。`,
          ),
        ]
      : []),
    ...unused.map(
      (rule, index): Diagnostic => ({
        ...tell(
          'check/unused-suppression',
          'info',
          `忽略 ${rule} 没有用上：它管的地方已经查不出这条。`,
          `删掉${unused.length === rules.length ? '这条注释' : `注释里的“${rule}”`}，免得以后真有问题时被它盖住。`,
        ),
        // One change for all of them: several of one comment would be in each other's way.
        ...(index === 0 ? fixOf(without(comment, texts, unused)) : {}),
      }),
    ),
  ]
}

const fixOf = (edit: Edit | undefined): Pick<Diagnostic, 'fix'> => (edit ? { fix: [edit] } : {})

/** The comment without these rules; the comment goes when none is left. */
function without(comment: IgnoreComment, texts: Silence['texts'], gone: readonly string[]): Edit | undefined {
  if (comment.rules.every((rule) => gone.includes(rule))) return comment.removal
  const { file, start, end } = comment.place
  const was = texts.get(file)?.slice(start.offset, end.offset) ?? ''
  const [, head = '', ids = '', rest = ''] = /^(#[ \t]*\S+[ \t]*)([^:：]*?)(\s*(?:[:：].*)?)$/u.exec(was) ?? []
  const between = ids.includes('、') ? '、' : /[,，]/u.exec(ids)?.[0] === '，' ? '，' : ids.includes(',') ? ', ' : ' '
  const left = comment.rules.filter((rule) => !gone.includes(rule))
  return ids === ''
    ? undefined
    : { file, start: start.offset, end: end.offset, was, text: `${head}${left.join(between)}${rest}` }
}

/** One rule of the comment by its right name. */
function inComment(
  { place: { file, start, end } }: IgnoreComment,
  texts: Silence['texts'],
  rule: string,
  meant: string,
): Edit | undefined {
  const was = texts.get(file)?.slice(start.offset, end.offset) ?? ''
  const ids = was.split(/[:：]/, 1)[0] ?? ''
  const at = ids.indexOf(rule)
  const alone = at > 0 && ids.indexOf(rule, at + 1) < 0
  return alone
    ? { file, start: start.offset + at, end: start.offset + at + rule.length, was: rule, text: meant }
    : undefined
}

import type { Diagnostic } from '../diagnostic.ts'
import { isIgnoreComment } from './ignore-comments.ts'
import type { ScalarTree } from './tree.ts'
import { short } from './slip.ts'

/**
 * `名称: 读书 # 期` is read as 读书, silently. A comment proper has two spaces before its `#`, or stands on a line of its
 * own; a single space, or a `#` with a word right behind it (`#3期`), is likely to be part of the sentence.
 * `hasText`: something is left before the `#`.
 */
export function cutByComment(tree: ScalarTree, hasText: boolean): Diagnostic | undefined {
  const { comment, style } = tree
  if (!comment || style !== 'plain' || isIgnoreComment(comment.text)) return undefined
  const tight = /^#[^\s#!]/.test(comment.text)
  const suspicious = hasText ? comment.spaces === 1 && /\p{Script=Han}/u.test(tree.source) : tight
  if (!suspicious) return undefined
  const whole = hasText ? `${tree.source} ${comment.text}` : comment.text
  return {
    code: 'syntax/comment-cut',
    severity: tight ? 'warning' : 'info',
    place: comment.place,
    message: hasText
      ? `“ #”后面都算注释，这里只读到“${short(tree.source)}”。`
      : `“#”开头的都算注释，“${short(comment.text)}”没有读进来。`,
    cure: `“#”是内容的一部分，就给整句加引号："${short(whole.replace(/"/g, ''), 30)}"${hasText ? '；真是注释，就在“#”前空两格' : '；真是注释，就在“#”后空一格'}。`,
  }
}

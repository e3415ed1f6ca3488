import type { Diagnostic } from '../diagnostic.ts'
import type { RenderError } from './render.ts'
import { placeIn } from './template/place.ts'

/** Why a template that compiled yielded no script. `source`: the text of a user's template, for the place in it. */
export function renderProblem(
  ref: { readonly template: string; readonly title: string },
  error: RenderError,
  source: string | undefined,
): Diagnostic {
  const at = error.line === undefined ? '' : `（模板 ${ref.template} 第 ${error.line} 行）`
  const place =
    source === undefined || error.line === undefined
      ? {}
      : { place: placeIn(ref.template, source, error.line, error.column ?? 0) }
  if (error.kind === 'all-too-much')
    return {
      code: 'template/too-much',
      severity: 'error',
      message: `自己的模板合起来${error.what}，后面的话术没有写。`,
      cure: '去掉循环里的循环；只留要替换的那几份模板，其余的用内置的。',
    }
  if (error.kind === 'too-much')
    return {
      code: 'template/too-much',
      severity: 'error',
      message: `模板“${ref.template}”${error.what}。`,
      cure: '去掉循环里的循环；一条话术只说一件事。',
      ...(source === undefined ? {} : { place: placeIn(ref.template, source, 1, 0) }),
      ...place,
    }
  return {
    code: 'copy/missing-value',
    severity: 'warning',
    message: `话术“${ref.title}”写不出来：“${error.what}”在这里没有内容${at}`,
    cure: `在模板里用 {{#if …}} 围住它，或在开头的 needs 里列出它`,
    ...place,
  }
}

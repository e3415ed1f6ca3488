/** A template's text and values in, its message out; throws what the renderer reports. */
import { compileUserTemplates } from '../../src/copy/user-templates.ts'
import type { Staging } from '../../src/copy/helpers/helper.ts'

export function renderText(text: string, values: Readonly<Record<string, unknown>>, staging?: Staging): string {
  const { templates, diagnostics } = compileUserTemplates(new Map([['sample', text]]), {}, new Map())
  const [found] = diagnostics
  if (found) throw new Error(`${found.code} ${found.message}`)
  const rendered = templates.get('sample')?.render(values, staging)
  if (!rendered?.ok) throw new Error(`${rendered?.error.kind ?? ''} ${rendered?.error.what ?? ''}`)
  return rendered.text
}

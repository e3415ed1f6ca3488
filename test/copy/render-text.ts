import { buildContext, communityFacts } from '../../src/copy/build-context.ts'
import { allowEmoji } from '../../src/copy/helpers/moment.ts'
import type { ScriptContext } from '../../src/copy/context.ts'
import { compileUserTemplates } from '../../src/copy/user-templates.ts'
import { days, plan, spec } from './sample.ts'

/** The preview of the melon sale: sent on 1 December for 2 December. */
export const previewContext: ScriptContext = buildContext(communityFacts(spec, plan), {
  day: days[0]!,
  task: days[0]!.tasks[2]!,
})

/** Renders one template text as a user's; what is wrong with it is thrown. */
export function renderText(text: string, context: object = previewContext): string {
  const { templates, diagnostics } = compileUserTemplates(new Map([['welcome/group', text]]), {})
  const template = templates.get('welcome/group')
  if (!template) throw new Error(diagnostics.map((d) => `${d.code} ${d.message} ${d.cure ?? ''}`).join('\n'))
  const rendered = template.render(context)
  if (!rendered.ok) throw new Error(`${rendered.error.kind} ${rendered.error.what}`)
  return allowEmoji(rendered.text, 'few')
}

/** Changes of the plan as items of `overrides`, in the language of the author's keys. */
import { community } from '../schema/community.ts'
import { choiceLabels, keyLabel, type Language } from '../schema/names.ts'
import type { Override } from './edits.ts'

const { fields } = community.fields.overrides.node.item
type Key = keyof typeof fields

/** Lines of one item, see load/append-items; the comment tells from which cell it comes. */
export function overrideLines(override: Override, from: string, language: Language): readonly string[] {
  const { comment, action, channel, ...rest } = override
  const label = (key: Key): string => keyLabel(fields, key, language)
  const entry = (key: Key, value: string | undefined): readonly string[] =>
    value === undefined ? [] : valueLines(label(key), value)
  return [
    `# ${from} ${comment}`.replace(/[\r\n]+/g, ' '),
    `${label('action')}: ${wordOf(fields.action.node, action, language)}`,
    ...entry('task', rest.task),
    ...entry('id', rest.id),
    ...entry('date', rest.date),
    ...entry('time', rest.time),
    ...entry('title', rest.title),
    ...entry('owner', rest.owner),
    ...(channel === undefined ? [] : [`${label('channel')}: ${wordOf(fields.channel.node, channel, language)}`]),
    ...entry('text', rest.text),
  ]
}

function wordOf(node: Parameters<typeof choiceLabels>[0], id: string, language: Language): string {
  const at = Object.keys(node.values).indexOf(id)
  return choiceLabels(node, language)[at] ?? id
}

/** Ids stay bare; of several lines as they are, where YAML takes them so; the rest in quotes, which JSON and YAML share. */
function valueLines(key: string, value: string): readonly string[] {
  if (/^[\p{L}][\p{L}\p{N}._/-]*$/u.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value))
    return [`${key}: ${value}`]
  const lines = value.split('\n')
  const asTheyAre =
    lines.length > 1 &&
    !/[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff\t]/.test(value) &&
    !/^\s|\s$/.test(value)
  return asTheyAre
    ? [`${key}: |-`, ...lines.map((line) => (line === '' ? '' : `  ${line}`))]
    : [`${key}: ${JSON.stringify(value)}`]
}

/** Proposals of `plan --level` as lines to paste into the file, in the language of its keys. */
import type { LevelProposal } from '../model.ts'
import { community } from '../schema/community.ts'
import { choiceLabels, keyLabel, type Language } from '../schema/names.ts'

const { fields } = community.fields.overrides.node.item

/** What the author calls the key that the lines go under. */
export const overridesKey = (language: Language): string => keyLabel(community.fields, 'overrides', language)

/** The key itself, then a comment and an override for each proposal. */
export function levelLines(proposals: readonly LevelProposal[], language: Language): readonly string[] {
  return [
    `${overridesKey(language)}:`,
    ...proposals.flatMap(({ override, title, effect }) => [
      `  # ${title}；${effect}`,
      `  - { ${entries(override, language).join(', ')} }`,
    ]),
  ]
}

function entries({ action, task, date, owner }: LevelProposal['override'], language: Language): readonly string[] {
  const actions = Object.keys(fields.action.node.values)
  const verb = choiceLabels(fields.action.node, language)[actions.indexOf(action)] ?? action
  const written: readonly (readonly [keyof typeof fields, string | undefined])[] = [
    ['action', verb],
    ['task', task],
    ['date', date === undefined ? undefined : `"${date}"`],
    ['owner', owner],
  ]
  return written.flatMap(([key, value]) =>
    value === undefined ? [] : [`${keyLabel(fields, key, language)}: ${value}`],
  )
}

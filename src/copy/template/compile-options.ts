import { helperNames } from '../helpers/index.ts'

/**
 * How every template is compiled. `knownHelpersOnly`: a call of anything else fails at once. `log` and `lookup` are built
 * into Handlebars: the one writes to the console, the other reads computed names that no check can see.
 */
export const compileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { ...Object.fromEntries(helperNames.map((name) => [name, true])), log: false, lookup: false },
} as const

/** What a command tells about itself before it is loaded. Help, parsing, suggestions and the README are made from it. */
import type { ExitCode } from './exit-codes.ts'
import type { Io } from './io.ts'

/** Runs a command. `args` are the words, `options` the flags in camelCase as commander gives them. */
export type Action<O> = (io: Io, args: readonly string[], options: O) => Promise<ExitCode>

export interface CommandEntry {
  readonly name: string
  /** The Chinese name; frozen like the English one. */
  readonly alias: string
  readonly summary: string
  /** Shown first in help. Each one runs as printed in a folder that has the file. */
  readonly examples: readonly { readonly type: string; readonly about: string }[]
  /** In commander's notation: `[files...]`. */
  readonly args: readonly { readonly name: string; readonly about: string }[]
  readonly options: readonly OptionEntry[]
  /** Lines below the options. */
  readonly notes?: readonly string[]
  /** Imported when the command is run, not before. Each action names the options it reads. */
  readonly load: () => Promise<Action<never>>
}

export interface OptionEntry {
  /** In commander's notation: `-o, --output <file>`. */
  readonly flags: string
  readonly about: string
  /** May be given several times; the action gets a list. */
  readonly many?: boolean
}

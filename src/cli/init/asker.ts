/** The three ways of asking, in our words, over @inquirer/prompts. Imported only when a question is really asked. */
import { input, select } from '@inquirer/prompts'
import { Interrupted } from '../failures.ts'
import type { Io } from '../io.ts'

export interface Choice {
  readonly value: string
  readonly name: string
  readonly description?: string
}

export interface Asker {
  /** Prints a line above the next question. */
  readonly say: (line: string) => void
  /** `validate` returns true, or what to type instead. */
  readonly text: (
    message: string,
    initial: string,
    validate: (text: string) => Promise<true | string>,
  ) => Promise<string>
  readonly choose: (message: string, choices: readonly Choice[], initial?: string) => Promise<string>
}

/** On a terminal. Ctrl-C, and a terminal that goes away, become `Interrupted`. */
export function askOn(io: Io): Asker {
  const context = { input: io.stdin, output: io.stdout as NodeJS.WritableStream }
  return {
    say: (line) => void io.stdout.write(`${line}\n`),
    text: (message, initial, validate) =>
      held(input({ message, ...(initial === '' ? {} : { default: initial }), validate }, context)),
    choose: (message, choices, initial) =>
      held(
        select(
          {
            message,
            choices: [...choices],
            pageSize: 18,
            loop: false,
            ...(initial === undefined ? {} : { default: initial }),
            theme: { style: { keysHelpTip: () => '↑↓ 选择，回车确定' } },
          },
          context,
        ),
      ),
  }
}

const held = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((error: unknown) => {
    throw error instanceof Error && ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(error.name)
      ? new Interrupted()
      : error
  })

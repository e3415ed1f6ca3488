/** commander's complaints in Chinese, with what to type instead. Its codes are stable; its sentences are English. */
import type { Command, CommanderError } from 'commander'
import { nearName } from '../near-name.ts'
import { UserError } from './failures.ts'

/** What went wrong while reading the words of `command`. Errors that are none (help, version) come back unchanged. */
export function usageError(error: CommanderError, command: Command): Error {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const seeHelp = `看用法：社群 ${command.parent ? `${command.name()} ` : ''}--help`
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(quoted, command)
    case 'commander.unknownOption':
      return new UserError(`不认识选项“${quoted}”。`, suggestion(quoted, flagsOf(command)) ?? seeHelp)
    case 'commander.missingArgument':
      return new UserError(`“${command.name()}”少写了“${quoted}”。`, seeHelp)
    case 'commander.optionMissingArgument':
      return new UserError(`选项“${quoted}”后面少了值。`, seeHelp)
    case 'commander.excessArguments':
      return new UserError(`“${command.name()}”后面多写了内容。`, `带空格的名字要加引号。${seeHelp}`)
    default:
      return error.exitCode === 0 ? error : new UserError(error.message.replace(/^error: /, ''), seeHelp)
  }
}

/** Also used by `help <command>`. */
export function unknownCommand(word: string, program: Command): UserError {
  const names = program.commands.flatMap((command) => [command.name(), ...command.aliases()])
  const cure = /\.ya?ml$/i.test(word) ? `要检查这个文件，写：社群 check ${word}` : suggestion(word, names)
  return new UserError(`没有“${word}”这个命令。`, cure ?? '看全部命令：社群 --help')
}

const suggestion = (word: string, known: readonly string[]): string | undefined => {
  const near = nearName(word, known)
  return near === undefined ? undefined : `是不是“${near}”？`
}

const flagsOf = (command: Command): readonly string[] =>
  [...command.options.flatMap((option) => [option.long, option.short]), '--help'].filter(
    (flag): flag is string => typeof flag === 'string',
  )

/** The command line as commander sees it. Nothing is loaded but the commands' own descriptions. */
import { Command } from 'commander'
import type { CommandEntry } from './command.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { helpConfiguration } from './help/format-help.ts'
import type { Io } from './io.ts'
import { unknownCommand, usageError } from './usage-errors.ts'
import { version } from '../../package.json'

const programHelp = {
  alias: '',
  examples: [
    { type: '社群 init', about: '回答十来个问题，写好一份 community.yaml' },
    { type: '社群 check community.yaml', about: '检查：哪里错了，应该怎么写' },
    { type: '社群 plan community.yaml', about: '排出 30 天，每天做什么' },
    { type: '社群 render community.yaml -o out', about: '写出 SOP 日历、维护表和每一条话术' },
  ],
  notes: ['命令可以写英文，也可以写中文（社群 检查 community.yaml）。', '看某个命令怎么用：社群 help <命令>'],
}

/** Reads the words, runs the command they name. @returns its exit code; throws UserError for words that make no sense */
export async function dispatch(argv: readonly string[], entries: readonly CommandEntry[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.sound
  const program = prepared(new Command('社群'), programHelp, io)
    .description('社群运营即代码：一份 community.yaml，检查、排出 30 天 SOP、写好每一条话术。')
    .version(version, '-V, --version', '看版本')
    .helpCommand(false)
  for (const entry of entries) {
    program.addCommand(
      commandOf(entry, io).action(async (...all: unknown[]) => {
        const command = all.at(-1) as Command
        const action = await entry.load()
        code = await action(io, command.args, command.opts() as never)
      }),
    )
  }
  program.addCommand(helpCommand(program, io))
  if (argv.length === 0) program.outputHelp()
  else await program.parseAsync([...argv], { from: 'user' })
  return code
}

function commandOf(entry: CommandEntry, io: Io): Command {
  const command = prepared(new Command(entry.name), entry, io).alias(entry.alias).description(entry.summary)
  for (const argument of entry.args) command.argument(argument.name, argument.about)
  for (const option of entry.options) {
    if (option.many)
      command.option(option.flags, option.about, (value: string, before: readonly string[] = []) => [...before, value])
    else command.option(option.flags, option.about)
  }
  return command
}

/** commander's own help command knows no Chinese name. */
function helpCommand(program: Command, io: Io): Command {
  return prepared(new Command('help'), { alias: '帮助', examples: [] }, io)
    .alias('帮助')
    .description('看某个命令怎么用')
    .argument('[命令]', '不写就看全部')
    .action((word: string | undefined) => {
      const command =
        word === undefined
          ? program
          : program.commands.find((one) => one.name() === word || one.aliases().includes(word))
      if (!command) throw unknownCommand(word ?? '', program)
      command.outputHelp()
    })
}

/** Settings are made on every command: `addCommand` hands none of them down. */
function prepared(command: Command, entry: Pick<CommandEntry, 'examples' | 'notes' | 'alias'>, io: Io): Command {
  return command
    .configureHelp(helpConfiguration(entry))
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => io.columns,
      getOutHasColors: () => false,
    })
    .showSuggestionAfterError(false)
    .allowExcessArguments(false)
    .helpOption('-h, --help', '看这一页')
    .exitOverride((error) => {
      throw usageError(error, command)
    })
}

/** Help pages: examples first, in Chinese, columns aligned under wide characters. */
import type { Command, Help, HelpConfiguration } from 'commander'
import type { CommandEntry } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { boxWrap, displayWidth } from './display-width.ts'

const exitMeanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  sound: '没有错误（可以有警告）',
  wrong: '文件内容有错误',
  refused: '这样写做不到：路径、选项或开始日期有问题',
  bug: '程序自己出了错',
  interrupted: '按了 Ctrl-C',
}

/** @param entry what the command tells about itself; absent for the program as a whole */
export function helpConfiguration(entry: Pick<CommandEntry, 'examples' | 'notes' | 'alias'>): HelpConfiguration {
  return { displayWidth, boxWrap, formatHelp: (command, helper) => page(command, helper, entry), subcommandTerm }
}

const subcommandTerm = (command: Command): string => [command.name(), command.alias()].filter(Boolean).join(', ')

function page(command: Command, helper: Help, entry: Pick<CommandEntry, 'examples' | 'notes' | 'alias'>): string {
  const width = helper.padWidth(command, helper)
  const item = (term: string, about: string): string => helper.formatItem(term, width, about, helper)
  const blocks: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['例子：', entry.examples.flatMap(({ type, about }) => [`  ${type}`, `      ${about}`])],
    ['用法：', [`  ${usage(command, helper)}`]],
    ['内容：', helper.visibleArguments(command).map((argument) => item(argument.name(), argument.description))],
    ['选项：', helper.visibleOptions(command).map((option) => item(option.flags, option.description))],
    ['命令：', helper.visibleCommands(command).map((sub) => item(subcommandTerm(sub), sub.description()))],
    [
      '说明：',
      (entry.notes ?? []).map((note) => `  ${boxWrap(note, (helper.helpWidth ?? 80) - 2).replaceAll('\n', '\n  ')}`),
    ],
    [
      '退出码：',
      (Object.keys(exitCodes) as (keyof typeof exitCodes)[]).map(
        (key) => `  ${String(exitCodes[key]).padEnd(5)}${exitMeanings[key]}`,
      ),
    ],
  ]
  return [
    command.description(),
    '',
    ...blocks.flatMap(([title, lines]) => (lines.length === 0 ? [] : [title, ...lines, ''])),
  ].join('\n')
}

function usage(command: Command, helper: Help): string {
  if (!command.parent) return '社群 <命令> [选项]        （脚本里写 shequn，两个名字一样）'
  const words = helper
    .visibleArguments(command)
    .map(
      (argument) =>
        `${argument.required ? '<' : '['}${argument.name()}${argument.variadic ? '...' : ''}${argument.required ? '>' : ']'}`,
    )
  return ['社群', command.name(), ...words, '[选项]'].join(' ')
}

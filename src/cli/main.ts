/** argv and streams in, an exit code out. The one place where failures become words and codes. */
import { CommanderError } from 'commander'
import { colourLevel } from './colour.ts'
import { commands } from './commands/index.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { Interrupted, systemCode, systemFailure, UserError } from './failures.ts'
import { ioOf, type Io } from './io.ts'
import { dispatch } from './program.ts'
import { visible } from './visible.ts'
import { version } from '../../package.json'

/** Runs on the real process. A reader that went away (`| head`) is no failure. */
export function main(process: NodeJS.Process): Promise<ExitCode> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      const code = systemCode(error)
      if (code === 'EPIPE') return
      if (code !== 'ENOSPC' && code !== 'EIO') throw error
      // The other stream may still be able to tell.
      if (stream !== process.stderr)
        process.stderr.write('错误：写不出去了，磁盘满了或者目标不能写。\n应该：腾出空间，或者换一个地方输出。\n')
      process.exitCode = exitCodes.refused
    })
  }
  try {
    return run(process.argv.slice(2), ioOf(process))
  } catch (error) {
    // Asked for the working directory, the system finds none.
    if (systemCode(error) !== 'ENOENT') throw error
    process.stderr.write('错误：现在所在的文件夹已经不在了。\n应该：先用 cd 换到一个还在的文件夹，再运行。\n')
    return Promise.resolve(exitCodes.refused)
  }
}

/** Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, commands, io)
  } catch (error) {
    return tell(error, argv, io)
  }
}

/** Which file the system speaks of, where it says so. */
const placeOf = (error: unknown): string =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? `“${error.path}”用不了` : '文件用不了'

function tell(thrown: unknown, argv: readonly string[], io: Io): ExitCode {
  const error = thrown instanceof UserError ? thrown : (systemFailure(thrown, placeOf(thrown)) ?? thrown)
  const say = (line: string): void => void io.stderr.write(`${visible(line)}\n`)
  const red = (text: string): string => (colourLevel(io, 'stderr') === 0 ? text : `\u001b[31m${text}\u001b[39m`)
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.sound
  if (error instanceof Interrupted) {
    say(error.message || '已中断。')
    return exitCodes.interrupted
  }
  if (error instanceof UserError) {
    io.stderr.write(`${red('错误')}：${visible(error.message)}\n`)
    if (error.cure) say(`应该：${error.cure.replaceAll('\n', '\n      ')}`)
    return exitCodes.refused
  }
  io.stderr.write(`${red('程序出错')}：这是我们的问题，不是你的文件的问题。\n`)
  say('请把下面这一段，连同你输入的命令，发到项目的 issue 里。')
  say(`  shequn ${version} · Node ${process.version} · ${process.platform}`)
  say(`  ${argv.join(' ')}`)
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return exitCodes.bug
}

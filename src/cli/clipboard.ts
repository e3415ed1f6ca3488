/** Text into the clipboard of whatever the program runs on. */
import { spawn } from 'node:child_process'
import type { Writable } from 'node:stream'

/** `clipboard`: it is there. `terminal`: handed to the terminal, which may or may not take it. */
export type Copied = 'clipboard' | 'terminal'

/** Reads base64 of UTF-8: what goes through a Windows pipe as text loses its Chinese. */
const POWERSHELL =
  '$t=[Console]::In.ReadToEnd();Set-Clipboard -Value ([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($t)))'

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** Where a terminal listens; absent when nobody does. */
  readonly terminal?: Writable
}

interface Tool {
  readonly command: string
  readonly args: readonly string[]
  readonly input: string
}

/** @returns undefined when there is no way */
export async function copyText(text: string, around: Surroundings): Promise<Copied | undefined> {
  for (const tool of toolsFor(text, around)) if (await ran(tool, around)) return 'clipboard'
  if (!around.terminal) return undefined
  around.terminal.write(osc52(text))
  return 'terminal'
}

/** The tools of a system, best first. */
function toolsFor(text: string, { env, platform }: Surroundings): readonly Tool[] {
  const windows = {
    command: 'powershell.exe',
    args: ['-NoProfile', '-NonInteractive', '-Command', POWERSHELL],
    input: Buffer.from(text).toString('base64'),
  }
  const plain = (command: string, ...args: readonly string[]): Tool => ({ command, args, input: text })
  if (platform === 'win32') return [windows]
  if (platform === 'darwin') return [plain('pbcopy')]
  return [
    ...(env['TERMUX_VERSION'] === undefined ? [] : [plain('termux-clipboard-set')]),
    ...(env['WAYLAND_DISPLAY'] === undefined ? [] : [plain('wl-copy')]),
    ...(env['DISPLAY'] === undefined ? [] : [plain('xclip', '-selection', 'clipboard'), plain('xsel', '-ib')]),
    ...(env['WSL_DISTRO_NAME'] === undefined ? [] : [windows]),
  ]
}

/** Its streams are closed to us: a tool that stays to serve the clipboard would never let go of a pipe. */
function ran({ command, args, input }: Tool, { env }: Surroundings): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['pipe', 'ignore', 'ignore'],
      // pbcopy reads its bytes by the locale.
      env: { ...env, LC_CTYPE: 'UTF-8' },
      timeout: 5_000,
      windowsHide: true,
    })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** An operating system command that asks the terminal itself, also across ssh (xterm control sequences, OSC 52). */
export const osc52 = (text: string): string => `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`

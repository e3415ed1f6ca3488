/** A real browser for tests that need one. The system's own: nothing is downloaded. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']
/** Where installers put it outside PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]
const inPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
const installed = process.env['CHROMIUM'] ?? [...inPath, ...places].find((file) => existsSync(file))

/** On a machine of one's own without a browser these tests step aside; where `CI` is set they fail instead. */
export const noBrowser = installed === undefined && !process.env['CI']

export async function openBrowser(): Promise<Browser> {
  if (installed === undefined)
    throw new Error('no Chromium in PATH: install one (Debian: apt-get install chromium) or name it in CHROMIUM')
  // Root, as in a container, has no sandbox to give.
  return chromium.launch({ executablePath: installed, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}

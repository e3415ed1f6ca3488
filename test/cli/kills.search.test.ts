/** The built program, killed for real while it works: files are whole, and the next run gets through and leaves nothing behind. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { searching } from '../support/search.ts'
import { folderWith } from './run-cli.ts'

const bin = fileURLToPath(new URL('../../bin/shequn.js', import.meta.url))
const KILLS = searching ? 60 : 4
const run = (argv: readonly string[], cwd: string): number | null =>
  spawnSync(process.execPath, [bin, ...argv], { cwd, stdio: 'ignore' }).status

/** Path → content of every file. */
const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    (readdirSync(folder, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(folder.length + 1), readFileSync(path, 'latin1')]
      }),
  )
const own = (name: string): boolean => /(?:^|[\\/])\.shequn-/.test(name)

/** Ends the program after a share of the time that it takes undisturbed. */
function killed(argv: readonly string[], cwd: string, after: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...argv], { cwd, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('exit', (_, signal) => {
      clearTimeout(timer)
      resolve(signal !== null)
    })
  })
}

let before = ''
beforeAll(() => {
  before = folderWith()
  run(['init', '--preset', 'store-fresh', '--yes', '--start', '2026-12-01'], before)
  run(['render', '-o', 'out'], before)
})

const wrong = (text: string): string => text.replace(/^(version|版本): /m, '$1：')

describe.runIf(process.platform !== 'win32')('killed', () => {
  test.each<[string, readonly string[]]>([
    ['render', ['render', '-o', 'out', '--force', '--set', 'name=换了名字']],
    ['--fix', ['check', 'bad.yaml', '--fix']],
    ['init', ['init', 'new', '--preset', 'book-club', '--yes', '--start', '2026-12-01']],
  ])(
    '%s',
    async (_, argv) => {
      const fresh = (): string => {
        const folder = folderWith({ 'bad.yaml': wrong(readFileSync(join(before, 'community.yaml'), 'utf8')) })
        cpSync(before, folder, { recursive: true })
        return folder
      }
      const reference = fresh()
      const old = contents(reference)
      const start = Date.now()
      run(argv, reference)
      const whole = Date.now() - start
      const done = contents(reference)
      let hit = 0
      for (let kill = 0; kill < KILLS; kill++) {
        const folder = fresh()
        // Most of the time goes by before the first file is written.
        if (await killed(argv, folder, whole * (0.5 + (0.5 * (kill + 1)) / (KILLS + 1)))) hit += 1
        for (const [name, text] of contents(folder))
          if (!own(name)) expect([old.get(name), done.get(name)], name).toContain(text)
        for (const name of old.keys()) expect(contents(folder).has(name), name).toBe(true)
        run(argv[0] === 'init' ? [...argv, '--force'] : argv, folder)
        expect([...contents(folder).keys()].filter(own)).toEqual([])
        expect(contents(folder)).toEqual(done)
      }
      expect(hit).toBeGreaterThan(0)
    },
    600_000,
  )
})

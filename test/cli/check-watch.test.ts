/** `check --watch`: again on every save, until Ctrl-C. */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { collector, folderWith, runCli, testIo } from './run-cli.ts'

const head = 'version: 1\nname: x\narchetype: product-fans\n'

interface Watching {
  readonly said: () => string
  readonly told: () => string
  /** Resolves when that many runs have ended. */
  readonly runs: (count: number) => Promise<void>
  readonly stop: () => Promise<number>
}

function watching(argv: readonly string[], cwd: string): Watching {
  const [stdout, stderr, abort] = [collector(), collector(), new AbortController()]
  const code = run(['check', ...argv, '--watch'], { ...testIo({ cwd }, stdout, stderr), interrupt: abort.signal })
  const ended = (): number => stderr.text().match(/^第 \d+ 次检查完了/gm)?.length ?? 0
  return {
    said: stdout.text,
    told: stderr.text,
    runs: async (count) => {
      for (let turn = 0; ended() < count && turn < 400; turn++) await wait(25)
      expect(ended()).toBe(count)
      // The watchers stand only after the line is printed.
      await wait(100)
    },
    stop: () => {
      abort.abort()
      return code
    },
  }
}

test('runs at once, again when a file changes, and ends with 130', async () => {
  const cwd = folderWith({ 'a.yaml': `${head}nmae: y\n`, 'other.txt': '' })
  const watch = watching(['a.yaml'], cwd)
  await watch.runs(1)
  expect(watch.said()).toContain('schema/unknown-key')
  writeFileSync(join(cwd, 'other.txt'), 'x')
  writeFileSync(join(cwd, 'a.yaml'), `${head}slogna: y\n`)
  writeFileSync(join(cwd, 'a.yaml'), `${head}slogna: z\n`)
  await watch.runs(2)
  expect(watch.said()).toContain('slogna')
  // As editors save: a new file in place of the old one.
  writeFileSync(join(cwd, 'new'), `${head}struktur: y\n`)
  renameSync(join(cwd, 'new'), join(cwd, 'a.yaml'))
  await watch.runs(3)
  expect(watch.said()).toContain('struktur')
  expect(await watch.stop()).toBe(130)
})

test('what a file extends is watched, reports are not, and a file that is gone ends nothing', async () => {
  const cwd = folderWith({ 'base.yaml': 'slogan: 好\n', 'a.yaml': `${head}extends: base.yaml\n` })
  const watch = watching(['a.yaml', '-f', 'json=r.json', '-f', 'pretty'], cwd)
  await watch.runs(1)
  await wait(300)
  writeFileSync(join(cwd, 'base.yaml'), 'slogna: 好\n')
  await watch.runs(2)
  expect(watch.said()).toContain('base.yaml:1:1')
  renameSync(join(cwd, 'a.yaml'), join(cwd, 'b.yaml'))
  await watch.runs(3)
  expect(watch.told()).toContain('找不到“a.yaml”')
  renameSync(join(cwd, 'b.yaml'), join(cwd, 'a.yaml'))
  await watch.runs(4)
  expect(await watch.stop()).toBe(130)
})

test('a folder: new files are seen', async () => {
  const cwd = folderWith({ 'community.yaml': head })
  const watch = watching(['.'], cwd)
  await watch.runs(1)
  writeFileSync(join(cwd, 'b.community.yaml'), `${head}nmae: y\n`)
  await watch.runs(2)
  expect(watch.said()).toContain('（2 个文件）')
  expect(await watch.stop()).toBe(130)
})

test('templates of one’s own are read again: changed, new, and gone', async () => {
  const cwd = folderWith({ 'a.yaml': head, 'mine/welcome/group.hbs': '好' })
  const watch = watching(['a.yaml', '--templates', 'mine', '--only', 'template'], cwd)
  await watch.runs(1)
  expect(watch.said()).toContain('没有发现问题')
  writeFileSync(join(cwd, 'mine/welcome/group.hbs'), '{{nmae}}')
  await watch.runs(2)
  expect(watch.said()).toContain('mine/welcome/group.hbs:1:3')
  writeFileSync(join(cwd, 'mine/welcome/direct.hbs'), '{{mony 3}}')
  await watch.runs(3)
  expect(watch.said()).toContain('mine/welcome/direct.hbs:1:3')
  rmSync(join(cwd, 'mine/welcome/direct.hbs'))
  rmSync(join(cwd, 'mine/welcome/group.hbs'))
  await watch.runs(4)
  expect(watch.told()).toContain('没有 .hbs 模板')
  expect(await watch.stop()).toBe(130)
})

test('a wrong word and standard input are refused', async () => {
  expect((await runCli(['check', 'nothing.yaml', '--watch'], { cwd: folderWith() })).code).toBe(2)
  expect((await runCli(['check', '-', '--watch'], { cwd: folderWith(), stdin: head })).code).toBe(2)
})

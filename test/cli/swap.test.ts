/** Every step of a write fails once, is done by half, or is the last one that is done at all: files are whole, and all or none are new. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { swapIn } from '../../src/cli/swap.ts'
import { ownName, sweep } from '../../src/cli/own-names.ts'
import { folderWith } from './run-cli.ts'

type Fault = 'error' | 'half' | 'kill'
const state = vi.hoisted(() => ({ fault: undefined as Fault | undefined, at: Infinity, done: 0, codes: 'EIO' }))

/** Whether this step is to fail; steps are counted from 0. */
const failing = vi.hoisted(() => () => {
  const step = state.done++
  return state.fault !== undefined && (state.fault === 'kill' ? step >= state.at : step === state.at)
})

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const broken = () => Promise.reject(Object.assign(new Error(state.codes), { code: state.codes, syscall: 'write' }))
  const faulty =
    <A extends readonly unknown[], R>(run: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      failing() ? (broken() as Promise<R>) : run(...args)
  const handleOf = (handle: FileHandle) => ({
    writeFile: async (content: Uint8Array) => {
      if (!failing()) return handle.writeFile(content)
      if (state.fault !== 'error') await handle.writeFile(content.subarray(0, content.length >> 1))
      return broken()
    },
    sync: faulty(() => handle.sync()),
    chmod: faulty((mode: number) => handle.chmod(mode)),
    // A process that is gone has closed everything.
    close: () => handle.close(),
  })
  return {
    ...real,
    open: faulty(async (path: string, flags: string) => handleOf(await real.open(path, flags))),
    rename: faulty(real.rename),
    link: faulty(real.link),
    copyFile: faulty(real.copyFile),
    mkdir: faulty(real.mkdir),
    rm: faulty(real.rm),
    rmdir: faulty(real.rmdir),
  }
})

const OLD = { 'a.md': '旧的一'.repeat(50), 'b.md': '旧的二'.repeat(50), 'mine.md': '手写' }
const NEW = {
  'a.md': '新的一'.repeat(60),
  'sub/deep/c.md': '新的三'.repeat(60),
  'sub/deep/d.md': '新的四'.repeat(60),
  'sub/e.md': '新的五'.repeat(60),
  'b.md': '新的二'.repeat(60),
}

const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (readdirSync(folder, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]
      }),
  )
const withoutOwn = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !/(?:^|\/)\.shequn-/.test(name)))

const swap = (folder: string): Promise<void> =>
  swapIn(
    Object.entries(NEW).map(([path, content]) => ({ target: join(folder, path), content: Buffer.from(content) })),
    { at: () => {}, stop: () => {} },
  )

beforeEach(() => Object.assign(state, { fault: undefined, at: Infinity, done: 0, codes: 'EIO' }))

/** Runs with the fault at every step in turn until none is left. @returns how many steps there were */
async function atEveryStep(
  fault: Fault,
  look: (before: object, after: Readonly<Record<string, string>>, failed: boolean) => void,
): Promise<number> {
  for (let at = 0; ; at++) {
    const folder = folderWith(OLD)
    Object.assign(state, { fault, at, done: 0 })
    const failed = await swap(folder).then(
      () => false,
      () => true,
    )
    const reached = state.done > at
    Object.assign(state, { fault: undefined, at: Infinity })
    if (!reached) return at
    look(OLD, contents(folder), failed)
    // Whatever happened, the next run gets through.
    await swap(folder)
    expect(withoutOwn(contents(folder))).toEqual({ ...OLD, ...NEW })
  }
}

describe.each(['error', 'half'] as const)('%s', (fault) => {
  test('all is new, or all is as it was', async () => {
    const steps = await atEveryStep(fault, (before, after, failed) => {
      expect(withoutOwn(after)).toEqual(failed ? before : { ...before, ...NEW })
    })
    expect(steps).toBeGreaterThan(15)
  })
})

test('kill: every file is whole, old or new, and nothing that was there is gone', async () => {
  const steps = await atEveryStep('kill', (_, after) => {
    const left = withoutOwn(after)
    for (const [name, text] of Object.entries(left))
      expect([OLD[name as keyof typeof OLD], NEW[name as keyof typeof NEW]], name).toContain(text)
    expect(Object.keys(left)).toEqual(expect.arrayContaining(Object.keys(OLD)))
  })
  expect(steps).toBeGreaterThan(15)
})

test('a name that is already there is not used, link or not', async () => {
  const [folder, outside] = [folderWith(OLD), folderWith({ 'secret.txt': '别动' })]
  // All names of a pid that could be guessed before, as links.
  for (const name of ['.a.md', '.b.md', '.c.md'])
    symlinkSync(join(outside, 'secret.txt'), join(folder, `${name}.${process.pid}.tmp`))
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'a.md.link'))
  await swap(folder)
  expect(contents(outside)).toEqual({ 'secret.txt': '别动' })
  expect(new Set(Array.from({ length: 1000 }, () => ownName('new'))).size).toBe(1000)
})

test('a link in the place of a file is replaced, not followed', async () => {
  const [folder, outside] = [folderWith(), folderWith({ 'secret.txt': '别动' })]
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'a.md'))
  symlinkSync(join(outside, 'nowhere'), join(folder, 'b.md'))
  await swap(folder)
  expect(contents(outside)).toEqual({ 'secret.txt': '别动' })
  expect(existsSync(join(outside, 'nowhere'))).toBe(false)
  expect(contents(folder)).toEqual(NEW)
})

test('what a killed run left is swept away; what a living one is at work on, and what is not ours, stays', async () => {
  const folder = folderWith()
  const dead = `.shequn-${2 ** 22 + 1}-0123456789abcdef.new`
  const living = `.shequn-${process.ppid}-0123456789abcdef.old`
  for (const name of [dead, living, '.shequn-notes.md', '.shequn-1-x.new']) writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, `.shequn-${2 ** 22 + 2}-0123456789abcdef.new`))
  await sweep(folder)
  expect(readdirSync(folder).sort()).toEqual(
    [living, '.shequn-notes.md', '.shequn-1-x.new', `.shequn-${2 ** 22 + 2}-0123456789abcdef.new`].sort(),
  )
})

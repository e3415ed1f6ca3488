import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/cli/failures.ts'
import { planFiles, writeFailure, writeFiles } from '../../src/cli/write-artifacts.ts'
import { folderWith } from './run-cli.ts'

const states = async (folder: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (
    await planFiles(
      folder,
      Object.entries(files).map(([path, content]) => ({ path, content })),
    )
  ).map((file) => `${file.state} ${file.path}`)

test('files are new, the same or to be replaced; looking writes nothing', async () => {
  const folder = folderWith({ 'same.md': '一', 'other.md': '二' })
  expect(await states(folder, { 'same.md': '一', 'other.md': '三', 'sub/new.md': '四' })).toEqual([
    '相同 same.md',
    '覆盖 other.md',
    '新建 sub/new.md',
  ])
  expect(readdirSync(folder).sort()).toEqual(['other.md', 'same.md'])
})

test('a replacement is refused before the first write, and made with force', async () => {
  const folder = folderWith({ 'b.md': '旧' })
  const artifacts = [
    { path: 'a.md', content: '新' },
    { path: 'b.md', content: '新' },
  ]
  await expect(planFiles(folder, artifacts).then((planned) => writeFiles(planned, false))).rejects.toThrow(
    '会覆盖 1 个已有文件：b.md',
  )
  expect(existsSync(join(folder, 'a.md'))).toBe(false)
  await writeFiles(await planFiles(folder, artifacts), true)
  expect([readFileSync(join(folder, 'a.md'), 'utf8'), readFileSync(join(folder, 'b.md'), 'utf8')]).toEqual(['新', '新'])
  expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md'])
})

test('what is there and is not ours stays', async () => {
  const folder = folderWith({ '手写笔记.md': '别动' })
  await writeFiles(await planFiles(folder, [{ path: 'a.md', content: 'x' }]), true)
  expect(readFileSync(join(folder, '手写笔记.md'), 'utf8')).toBe('别动')
})

test('bytes are written as they are', async () => {
  const folder = folderWith()
  const content = new Uint8Array([0xef, 0xbb, 0xbf, 0x0d, 0x0a])
  await writeFiles(await planFiles(join(folder, 'new'), [{ path: 'x.csv', content }]), false)
  expect(new Uint8Array(readFileSync(join(folder, 'new', 'x.csv')))).toEqual(content)
})

describe('paths may not leave the folder', () => {
  test.each(['../x.md', '/x.md', 'a/../../x.md', '..\\x.md', ''])('%j', async (path) => {
    await expect(planFiles(folderWith(), [{ path, content: '' }])).rejects.toBeInstanceOf(UserError)
  })
  test('nor through a link', async () => {
    const [folder, outside] = [folderWith(), folderWith()]
    symlinkSync(outside, join(folder, 'link'), 'junction')
    await expect(planFiles(folder, [{ path: 'link/x.md', content: '' }])).rejects.toThrow('链接')
  })
  test('two files of one name are a mistake of ours', async () => {
    await expect(
      planFiles(folderWith(), [
        { path: 'a.md', content: '' },
        { path: 'a.md', content: '' },
      ]),
    ).rejects.toThrow('two artifacts')
  })
})

test('a file in place of a folder and a folder in place of a file are named', async () => {
  const folder = folderWith({ file: 'x' })
  mkdirSync(join(folder, 'a.md'))
  await expect(planFiles(join(folder, 'file'), [])).rejects.toThrow('是一个文件')
  await expect(planFiles(folder, [{ path: 'a.md', content: '' }])).rejects.toThrow('是一个文件夹')
})

test.each([
  ['EBUSY', '关掉正在打开它的 Excel、WPS'],
  ['ENOSPC', '清出一些空间'],
  ['EROFS', '换一个能写的文件夹'],
])('%s is named with its cure', (code, cure) => {
  const failure = writeFailure(Object.assign(new Error(code), { code }), '日历.csv')
  expect(failure).toBeInstanceOf(UserError)
  expect((failure as UserError).message).toContain('日历.csv')
  expect((failure as UserError).cure).toContain(cure)
})

test.each([
  [true, '关掉正在打开它的 Excel、WPS'],
  [false, '权限'],
])('no permission, on Windows %s: %s', (windows, cure) => {
  for (const code of ['EPERM', 'EACCES'])
    expect((writeFailure(Object.assign(new Error(code), { code }), 'x', windows) as UserError).cure).toContain(cure)
})

test('an unknown failure stays what it is, and no temporary file is left', async () => {
  const odd = new Error('odd')
  expect(writeFailure(odd, 'x')).toBe(odd)
  const folder = folderWith()
  const planned = await planFiles(folder, [{ path: 'a/b.md', content: 'x' }])
  writeFileSync(join(folder, 'a'), 'a file where a folder is needed')
  await expect(writeFiles(planned, false)).rejects.toBeInstanceOf(UserError)
  expect(readdirSync(folder)).toEqual(['a'])
})

describe('all or nothing', () => {
  test('what fails on the way leaves neither files nor folders', async () => {
    const folder = folderWith({ taken: '一个文件' })
    const planned = await planFiles(folder, [
      { path: 'a/b/one.md', content: '一' },
      { path: 'a/c/two.md', content: '二' },
    ])
    const target = join(folder, 'taken', 'three.md')
    await expect(
      writeFiles([...planned, { path: 'taken/three.md', target, state: '新建', content: Buffer.from('三') }], false),
    ).rejects.toThrow('上一级是一个文件')
    expect(readdirSync(folder, { recursive: true })).toEqual(['taken'])
  })
  test('folders that were there, and what others put into new ones, stay', async () => {
    const folder = folderWith({ taken: '一个文件', 'old/keep.md': '旧' })
    const planned = await planFiles(folder, [{ path: 'old/new/one.md', content: '一' }])
    const target = join(folder, 'taken', 'two.md')
    await expect(
      writeFiles([...planned, { path: 'taken/two.md', target, state: '新建', content: Buffer.from('二') }], false),
    ).rejects.toThrow()
    expect((readdirSync(folder, { recursive: true }) as string[]).sort()).toEqual([
      'old',
      join('old', 'keep.md'),
      'taken',
    ])
  })
  test('Ctrl-C while files are written: nothing is left, and whoever listened before listens again', async () => {
    const folder = folderWith()
    let heard = 0
    const listener = () => {
      heard += 1
    }
    process.on('SIGINT', listener)
    try {
      const planned = await planFiles(
        join(folder, 'out'),
        Array.from({ length: 200 }, (_, i) => ({ path: `${i}.md`, content: 'x' })),
      )
      const writing = writeFiles(planned, false)
      process.emit('SIGINT')
      await expect(writing).rejects.toThrow('已停下，什么都没有写。')
      expect([readdirSync(folder), heard]).toEqual([[], 0])
      process.emit('SIGINT')
      expect(heard).toBe(1)
    } finally {
      process.off('SIGINT', listener)
    }
  })
})

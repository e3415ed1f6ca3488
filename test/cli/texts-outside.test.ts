/** Edited scripts are read in the project only, whatever the spec calls their folder. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textsBeside } from '../../src/cli/read-texts.ts'

const root = mkdtempSync(join(tmpdir(), 'texts-'))
const beside = join(root, 'project')
const outside = join(root, 'outside')
for (const folder of [join(beside, '话术'), outside]) mkdirSync(folder, { recursive: true })
symlinkSync(outside, join(beside, 'link'), 'junction')
writeFileSync(join(beside, '话术', 'a.md'), 'x')

test.each(['../outside', outside, 'link'])('%s is refused', async (folder) => {
  await expect(textsBeside(beside, folder)).rejects.toThrow('不在这个项目里')
})
test.each([undefined, '话术', './话术'])('%s is read', async (folder) => {
  expect((await textsBeside(beside, folder)).files.size).toBe(1)
})

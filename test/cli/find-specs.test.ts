import { describe, expect, test } from 'vitest'
import { readSpecs } from '../../src/cli/find-specs.ts'
import { UserError } from '../../src/cli/failures.ts'
import { collector, folderWith, testIo } from './run-cli.ts'

const files = {
  'community.yaml': 'a',
  'clubs/tea.community.yaml': 'b',
  'clubs/社群.yaml': 'c',
  'clubs/notes.yaml': 'd',
  'clubs/deep/community.yml': 'e',
  'node_modules/x/community.yaml': 'no',
  'empty/readme.md': '',
}
const found = async (words: readonly string[], stdin?: string): Promise<readonly string[]> =>
  (
    await readSpecs(
      words,
      testIo({ cwd: folderWith(files), ...(stdin === undefined ? {} : { stdin }) }, collector(), collector()),
    )
  ).map((file) => file.name)

describe('what is meant by the words', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['no word: the file here', [], ['community.yaml']],
    ['a file', ['clubs/notes.yaml'], ['clubs/notes.yaml']],
    ['a folder', ['clubs'], ['clubs/deep/community.yml', 'clubs/tea.community.yaml', 'clubs/社群.yaml']],
    ['a folder with a slash', ['clubs/'], ['clubs/deep/community.yml', 'clubs/tea.community.yaml', 'clubs/社群.yaml']],
    [
      'this folder, without node_modules',
      ['.'],
      ['clubs/deep/community.yml', 'clubs/tea.community.yaml', 'clubs/社群.yaml', 'community.yaml'],
    ],
    ['a pattern', ['clubs/*.yaml'], ['clubs/notes.yaml', 'clubs/tea.community.yaml', 'clubs/社群.yaml']],
    [
      'a pattern with the separators of Windows',
      ['clubs\\*.yaml'],
      ['clubs/notes.yaml', 'clubs/tea.community.yaml', 'clubs/社群.yaml'],
    ],
    ['the same file twice', ['community.yaml', './community.yaml'], ['./community.yaml']],
  ])('%s', async (_, words, names) => expect(await found(words)).toEqual(names))

  test('standard input', async () => expect(await found(['-'], 'x')).toEqual(['<stdin>']))
})

describe('what cannot be met is refused, never passed over', () => {
  test.each<[string, string, string]>([
    ['a missing file', 'nothing.yaml', '找不到“nothing.yaml”'],
    ['a missing file with a near name', 'comunity.yaml', '找不到“comunity.yaml”'],
    ['a folder without specs', 'empty', '没有社群文件'],
    ['a pattern without a match', 'clubs/*.json', '没有匹配到任何文件'],
    ['an empty word', '', '文件名是空的'],
  ])('%s', async (_, word, message) => {
    await expect(found([word])).rejects.toBeInstanceOf(UserError)
    await expect(found([word])).rejects.toThrow(message)
  })
  test('the near name is offered', async () =>
    expect(await found(['comunity.yaml']).catch((error: UserError) => error.cure)).toBe('是不是“community.yaml”？'))
  test('a folder without a community file and no word', async () => {
    await expect(readSpecs([], testIo({ cwd: folderWith() }, collector(), collector()))).rejects.toThrow(
      '当前文件夹里没有 community.yaml',
    )
  })
  test('standard input from a person', async () => {
    await expect(readSpecs(['-'], testIo({ tty: true }, collector(), collector()))).rejects.toThrow('没有内容传进来')
  })
})

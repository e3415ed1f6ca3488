import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/cli/check/apply-edits.ts'
import { loadSpec } from '../../src/load/load.ts'

const items = [
  ['# 从表里来', 'action: drop', 'task: a/b/c'],
  ['action: patch', 'task: a/b/d', 'text: |-', '  一行', '', '  又一行'],
]
const head = 'version: 1\nname: 群\n'

function appended(text: string): string | undefined {
  const { source } = loadSpec({ file: 'a.yaml', bytes: Buffer.from(text) })
  const edit = source.appendTo('overrides', items)
  return edit && applyEdits(text, [edit])?.text
}

describe('items are added where the list ends, and nothing else moves', () => {
  test.each<[string, string]>([
    ['no list yet', head],
    ['no line end at the end', head.trimEnd()],
    ['a list', `${head}overrides:\n  - action: drop\n    task: x/y/z\n`],
    ['a list without indentation', `${head}overrides:\n- action: drop\n  task: x/y/z\n`],
    [
      'with a comment behind it and more below',
      `${head}overrides:\n  # 上次的\n  - { action: drop, task: x/y/z } # 老板说的\n\n# 下面是配色\nslogan: 好\n`,
    ],
    [
      'a last item that ends in a block',
      `${head}overrides:\n  - action: patch\n    task: x/y/z\n    text: |\n      一\n      二\n\nslogan: 好\n`,
    ],
    ['an empty list', `${head}overrides: []\nslogan: 好\n`],
    ['a key and nothing', `${head}overrides:\nslogan: 好\n`],
    [
      'Windows line ends',
      `${head}overrides:\n  - action: drop\n    task: x/y/z\nslogan: 好\n`.replaceAll('\n', '\r\n'),
    ],
    ['Chinese keys', '版本: 1\n名称: 群\n调整:\n  - 动作: 去掉\n    任务: x/y/z\n'],
  ])('%s', (_, text) => {
    const after = appended(text)
    expect(after).toBeDefined()
    const [before, now] = [text, after!].map((one) => loadSpec({ file: 'a.yaml', bytes: Buffer.from(one) }).spec)
    const known = before?.overrides ?? []
    expect(now?.overrides?.slice(0, known.length)).toEqual(known)
    expect(now?.overrides?.slice(known.length)).toEqual([
      { action: 'drop', task: 'a/b/c' },
      { action: 'patch', task: 'a/b/d', text: '一行\n\n又一行' },
    ])
    expect({ ...now, overrides: [] }).toEqual({ ...before, overrides: [] })
    // Every line that was there is there still, in its order.
    const lines = after!.split(/\r?\n/)
    let at = 0
    for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '' && one !== 'overrides: []'))
      expect((at = lines.indexOf(line, at)), line).toBeGreaterThanOrEqual(0)
    expect(after!.includes('\r\n') && /(?<!\r)\n/.test(after!)).toBe(false)
  })
})

describe('where the text leaves a doubt nothing is done', () => {
  test.each<[string, string]>([
    ['a list in brackets', `${head}overrides: [{ action: drop, task: x/y/z }]\n`],
    [
      'an alias',
      `${head}overrides: &o\n  - action: drop\n    task: x/y/z\n`
        .replace('overrides: &o', 'x: &o')
        .concat('overrides: *o\n'),
    ],
    ['the whole in brackets', '{ version: 1, name: 群 }\n'],
    ['several documents', `${head}---\nname: 二\n`],
  ])('%s', (_, text) => expect(appended(text)).toBeUndefined())
})

import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { json } from '../../src/export/json/json.ts'
import { txt } from '../../src/export/txt/txt.ts'
import { exampleBundle, exampleNames } from '../support/example-bundle.ts'
import { bundle } from './bundle.ts'

const schemaOf = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object
const validate = new Ajv({ allErrors: true, strict: false }).addSchema(schemaOf('plan')).compile(schemaOf('bundle'))

describe.each(exampleNames)('%s', async (name) => {
  const whole = await exampleBundle(name)
  const [file] = json(whole)

  test('json is what its schema says, and holds all', () => {
    const read = JSON.parse(String(file?.content)) as { readonly scripts: unknown; readonly documents: unknown }
    expect(validate(read) ? [] : validate.errors).toEqual([])
    expect(read.scripts).toEqual(JSON.parse(JSON.stringify(whole.scripts)))
    expect(read.documents).toEqual(whole.documents)
  })

  test('txt is every message, each once, and nothing besides', () => {
    const files = txt(whole)
    expect(files.map(({ content }) => content)).toEqual(whole.scripts.flatMap(({ messages }) => messages))
    expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length)
    for (const { path } of files) expect(path).not.toMatch(/[\\:*?"<>|]|[ .]\/|[ .]$/)
  })
})

test('messages of one hour and name, and pieces of a long one, have files of their own', () => {
  const script = {
    id: 'a#1',
    template: 't',
    title: '晚安',
    channel: 'group',
    slots: [],
    date: '2026-12-01',
    time: '21:00',
  } as const
  const files = txt({
    ...bundle,
    scripts: [
      { ...script, messages: ['一', '二'] },
      { ...script, id: 'a#2', messages: ['三'] },
      { ...script, id: 'b#1', messages: ['四'] },
    ],
  })
  expect(files.map(({ path }) => path)).toEqual([
    '话术文本/2026-12-01 周二/21.00 晚安 1-2.txt',
    '话术文本/2026-12-01 周二/21.00 晚安 2-2.txt',
    '话术文本/2026-12-01 周二/21.00 晚安.txt',
    '话术文本/2026-12-01 周二/21.00 晚安 (2).txt',
  ])
})

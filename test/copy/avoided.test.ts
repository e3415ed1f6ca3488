/** A word that the community avoids, told where one can take it out: as `check --copy` tells it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { load, plan, write } from '../../src/index.ts'
import type { Archetype, Diagnostic, Spec } from '../../src/index.ts'

const text = `version: 1
name: 榨季茶油社
archetype: repurchase
launch: { start: 2026-12-01 }
voice: { avoid: [家人们, 宝子] }
rules:
  items:
    - text: 家人们别发广告
      why: 看不清正事
`
const HEAD = '---\ntitle: 群内欢迎\nkind: welcome\nchannel: group\n---\n'
const templates = new Map([['welcome/group', `${HEAD}宝子好，我是{{我}}。\n`]])

async function told(from: 'source' | 'nothing'): Promise<readonly Diagnostic[]> {
  const loaded = await load({ file: 'community.yaml', bytes: new TextEncoder().encode(text) })
  const spec = loaded.spec as Spec
  const made = await plan(spec, loaded.archetype as Archetype)
  const builtinTemplate = (id: string): string => readFileSync(`templates/${id}.hbs`, 'utf8')
  const { diagnostics } = await write(spec, made, {
    templates,
    templatesFolder: 'mine',
    builtinTemplate,
    ...(from === 'source' ? { loaded } : {}),
  })
  return diagnostics.filter(({ code }) => code === 'copy/avoided-word')
}

test('at the line of the file, and of one’s own template', async () => {
  const places = (await told('source')).map(
    ({ place }) => place && `${place.file}:${place.start.line}:${place.start.column}`,
  )
  expect(places.sort()).toEqual(['community.yaml:8:13', 'mine/welcome/group.hbs:6:1'])
})

test('without the file at hand by the names of the scripts, a word once', async () => {
  const found = await told('nothing')
  expect(found.map(({ path }) => path)).toEqual(['/voice/avoid', '/voice/avoid'])
  expect(found.map(({ message }) => message).join()).toContain('（welcome/group）')
})

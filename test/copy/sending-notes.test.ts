/** The pages tell whoever sends the scripts what to do with what is no word in them. */
import { describe, expect, test } from 'vitest'
import { builtin } from '../../src/knowledge/builtin.ts'
import { sendingNotes } from '../../src/copy/documents/sending-notes.ts'
import { writeDocuments } from '../../src/copy/write-documents.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { platforms } from '../support/knowledge.ts'
import type { Script, Spec } from '../../src/model.ts'
import { plan, spec } from './sample.ts'

const on = (platform: NonNullable<Spec['structure']>['platform']): Spec =>
  ({ ...spec, structure: { ...spec.structure, platform } }) as Spec
const script = (text: string, id = 'x#1'): Script => ({
  id,
  template: 'welcome/group',
  title: '欢迎',
  channel: 'group',
  messages: [text],
  slots: [],
})

describe('the reader’s name', () => {
  test.each(platforms.map((platform) => [platform.name, platform] as const))('%s', async (_, platform) => {
    const { scripts } = await writeScripts(on(platform.id as 'wechat'), plan)
    const { documents } = await writeDocuments(on(platform.id as 'wechat'), plan, scripts)
    for (const id of ['overview', 'handbook']) {
      const page = documents.find((document) => document.id === id)?.text ?? ''
      expect(page).toContain('## 怎么发')
      expect(page).toContain('查到不等于违法，没查到也不等于安全')
      if (platform.nickname === undefined) expect(page).toContain(`${platform.name}不会自动填对方的名字`)
      else expect(page).toContain(`入群欢迎里的 ${platform.nickname} 留着别动`)
    }
    const said = scripts.flatMap(({ messages }) => messages).join('\n')
    expect(said.includes('%NICKNAME%')).toBe(platform.nickname === '%NICKNAME%')
  })
})

test('only what the scripts give reason for is explained', () => {
  expect(sendingNotes(on('wecom'), [script('来了')], builtin).join('')).not.toMatch(/待填|%NICKNAME%|遇到事情时/)
  expect(sendingNotes(on('wecom'), [script('〔待填:链接〕')], builtin).join('')).toContain('填好、连括号一起删掉再发')
  expect(sendingNotes(on('wecom'), [script('先停一下', 'when/1')], builtin).join('')).toContain('遇到事情时')
})

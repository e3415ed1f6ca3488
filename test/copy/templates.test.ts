/** Our templates are held to what is asked of a user's. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileUserTemplates } from '../../src/copy/user-templates.ts'
import { lintTemplate } from '../../src/copy/template/lint.ts'
import { readTemplate } from '../../src/copy/template/source.ts'

const ours = readdirSync('templates', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => file.slice(0, -'.hbs'.length).replaceAll('\\', '/'))

test('no template of ours has facts of its own, or more than one can read', () => {
  const found = ours.flatMap((id) =>
    lintTemplate(id, readTemplate(id, readFileSync(`templates/${id}.hbs`, 'utf8'))).map(
      ({ code, line, message }) => `${id}.hbs:${line} ${code} ${message}`,
    ),
  )
  expect(ours.length).toBeGreaterThan(200)
  expect(found).toEqual([])
})

const lintOf = (text: string) => compileUserTemplates(new Map([['activity/preview', text]]), {}, new Map()).diagnostics

test.each([
  ['{{#标题}}{{题目}}{{/标题}}\n今晚 20:00 开始', 'template/literal', 2, 4, '20:00'],
  ['{{#标题}}{{题目}}{{/标题}}\n只要 19.9 元', 'template/literal', 2, 4, '19.9'],
  ['前十个{{题目}}当场答', 'template/literal', 1, 2, '十个'],
  ['{{人话 "还剩 3 个名额" "" ""}}', 'template/literal', 1, 10, '3 个'],
  ['{{题目}}\n下一期免费', 'template/promise', 2, 1, '下一期免'],
  ['{{人话 题目 "" ""}}', 'template/fact-in-phrase', 1, 3, '人话'],
  ['{{语气 "好" 题目 "好"}}', 'template/fact-in-phrase', 1, 3, '语气'],
  ['{{#if (eq (语气 题目 "" "") "好")}}甲{{/if}}', 'template/fact-in-phrase', 1, 12, '语气'],
  ['{{我}}在群里等你', 'template/self-named', 1, 1, '自己的名字'],
  ['---\nchannel: direct\n---\n大家，今晚见', 'template/crowd', 4, 1, '大家'],
  ['{{#if 题目}}\n{{#if 要点}}\n{{#unless 提问}}\n甲\n{{/unless}}\n{{/if}}\n{{/if}}', 'template/nested', 3, 1, '层'],
  [`甲\n${'乙\n'.repeat(40)}`, 'template/too-long', 1, 1, '41 行'],
])('%j is warned of: %s', (text, code, line, column, word) => {
  const found = lintOf(text)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ code, severity: 'warning', place: { start: { line, column } } })
  expect(found[0]?.message).toContain(word)
  expect(found[0]?.cure).toMatch(/。$/u)
})

test.each([
  '{{#标题}}{{题目}}{{/标题}}\n1. {{要点}}',
  '① {{待填 "名字和 3 分以上的"}}\n② {{待填 "几点"}}',
  '一个人一份，两边都行。{{#if 题目}}{{#if 要点}}{{题目}}{{/if}}{{/if}}',
  '---\nchannel: direct\n---\n你好，我是{{群名}}的{{我}}。',
  '没有奖品。{{人话 "慢慢来。" "" ""}}',
])('%j is not', (text) => {
  expect(lintOf(text.replace('{{要点}}', '{{连起来 要点}}'))).toEqual([])
})

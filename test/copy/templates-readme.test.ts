/** The page that tells operators how to write a template is held to what there is. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factNames } from '../../src/copy/facts/names.ts'
import { helperNames } from '../../src/copy/helpers/index.ts'
import { putSigns } from '../../src/copy/helpers/moment.ts'
import { purposeNames } from '../../src/copy/purposes.ts'
import { compileUserTemplates } from '../../src/copy/user-templates.ts'
import { tidy } from '../../src/copy/tidy.ts'
import { renderText } from './render-text.ts'

const path = 'templates/README.md'
const page = readFileSync(path, 'utf8').replace(/\r\n/g, '\n')
const FACTS = /(<!-- facts:[^\n]*-->\n)[\s\S]*?(<!-- \/facts -->)/

const forms = { line: '一行', lines: '几行', flag: '是否' } as const
const table = [
  '| 名字 | 几行 | 是什么 |',
  '|---|---|---|',
  ...Object.entries(factNames).map(([name, { form, about }]) => `| \`${name}\` | ${forms[form]} | ${about} |`),
].join('\n')

test('the table of facts is that of the program', () => {
  const wanted = page.replace(FACTS, (_, open: string, close: string) => `${open}${table}\n${close}`)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, wanted)
  else expect(page).toBe(wanted)
})

const rows = [...page.matchAll(/^\| `(.*\{\{.*)` \| (.+?) \| [^|]+ \|$/gmu)].map(
  ([, written = '', result = '']) => [written.replaceAll('\\|', '|'), result.replaceAll('\\\\', '\\')] as const,
)
const values = { 栏目: '开秤', 题目: '麒麟瓜', 地点: '店门口', 物料: ['价签', '电子秤'], 奖品: '', 回放: '' }

test.each(rows)('%s gives %s', (written, result) => {
  const text = renderText(written, values, { layout: 'plain', channel: 'group', tone: 'warm' })
  expect(
    tidy(putSigns(text, 'plain', 'none'))
      .replaceAll('\n', ' ')
      .trim(),
  ).toBe(result)
})

test('every helper has its row', () => {
  const shown = rows.map(([written]) => written).join(' ')
  expect(helperNames.filter((name) => !new RegExp(`(\\{\\{#?|\\()${name}[ }]`, 'u').test(shown))).toEqual([])
})

test('every shared line is named, and no other', () => {
  const named = /^内置的行：(.+)。$/mu
    .exec(page)?.[1]
    ?.split('、')
    .map((name) => name.replaceAll('`', ''))
  expect(named?.toSorted()).toEqual(
    readdirSync('templates/line')
      .map((file) => file.replace(/\.hbs$/, ''))
      .toSorted(),
  )
})

test('the example is a template that can be used, and names a purpose', () => {
  const example = /```hbs\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const lines = readdirSync('templates/line').map(
    (file) => [`line/${file.replace(/\.hbs$/, '')}`, readFileSync(`templates/line/${file}`, 'utf8')] as const,
  )
  const files = new Map([['activity/preview', example], ...lines])
  expect(compileUserTemplates(files, {}, new Map()).diagnostics).toEqual([])
  expect(purposeNames).toContain(/^purpose: (.+)$/mu.exec(example)?.[1])
})

/** No mistake in a template of one's own, in its head or its body, ends the program or is sent to members as a machine's word. */
import { expect, test } from 'vitest'
import { compileUserTemplates } from '../../src/copy/user-templates.ts'
import { readTemplate } from '../../src/copy/template/source.ts'

const compiled = (text: string) => compileUserTemplates(new Map([['welcome/group', text]]), {}, new Map())

test.each([
  ['an alias', '---\nkind: *a\n---\n正文'],
  ['a bomb of aliases', `---\na: &a [x,x]\nb: &b [*a,*a]\nneeds: [*b,*b]\n---\n正文`],
  ['an id that is a map', '---\nid: {toString: 1}\n---\n正文'],
  ['a kind that is a map', '---\nkind: {toString: 1}\n---\n正文'],
  ['a purpose that is a list', '---\npurpose: [[1]]\n---\n正文'],
  ['a channel that is a map', '---\nchannel: {toString: {}}\n---\n正文'],
  ['needs of maps', '---\nneeds: [{toString: 1}]\n---\n正文'],
  ['platforms of maps', '---\nplatforms: [{toString: 1}]\n---\n正文'],
  ['a head without an end', '---\ntitle: 欢迎\n正文'],
])('%s is told at its place', (_, text) => {
  const { problems } = readTemplate('welcome/group', text)
  expect(problems.length).toBeGreaterThan(0)
  for (const { code, line, message } of problems) {
    expect(code).toBe('template/front-matter')
    expect(line).toBeGreaterThanOrEqual(1)
    expect(message).not.toContain('[object')
  }
  expect(compiled(text).templates.size).toBe(0)
})

test('a line of three hyphens that opens nothing is text', () => {
  expect(readTemplate('welcome/group', '---\n大家好\n').problems).toEqual([])
})

test.each([
  '{{community.variables.x.[]}}',
  '{{community.variables.deep}}',
  '{{community.variables}}',
  '{{community.variables.own}}',
  '{{community.variables.own.a}}',
  '{{#each community.variables}}{{this}}{{/each}}',
  '{{community.variables.[a\nb]}}',
])('%j yields text or a finding, never a stack and never a map', (body) => {
  const { templates } = compiled(body)
  const result = templates.get('welcome/group')?.render({
    community: {
      variables: {
        x: { '': { a: 1 } },
        deep: { a: { b: 1 } },
        own: { toString: 1, a: { toString: 2 } },
        'a\nb': { c: 1 },
      },
    },
  })
  if (result?.ok) expect(result.text).not.toContain('[object')
  else expect(result?.error.what ?? '—').not.toBe('')
})

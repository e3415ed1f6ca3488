import { describe, expect, test } from 'vitest'
import { compileUserTemplates, MAX_TEMPLATE_BYTES } from '../../src/copy/user-templates.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { renderText } from './render-text.ts'
import { plan, spec } from './sample.ts'

const compile = (text: string) => compileUserTemplates(new Map([['activity/preview', text]]), {}, new Map()).diagnostics

describe('a mistake in a user’s template', () => {
  test.each([
    ['{{题木}}', 'template/unknown-variable', 1, 3, '题目'],
    ['一行\n  {{嘉宾名子}}', 'template/unknown-variable', 2, 5, '嘉宾名'],
    ['{{#if 嘉宾.name}}{{/if}}', 'template/unknown-variable', 1, 7, '没有别的内容'],
    ['{{#each 群规}}{{称呼}}{{/each}}', 'template/unknown-variable', 1, 15, '@root.称呼'],
    ['{{待田 "链接"}}', 'template/unknown-helper', 1, 3, '待填'],
    ['{{#标头}}{{/标头}}', 'template/unknown-helper', 1, 4, '标题'],
    ['{{log 题目}}', 'template/unknown-helper', 1, 3, '可以用的有'],
    ['{{lookup this "constructor"}}', 'template/unknown-helper', 1, 3, '可以用的有'],
    ['{{> secret}}', 'template/unknown-line', 1, 1, '（没有）'],
    ['{{#> layout}}{{/layout}}', 'template/not-allowed', 1, 1, '直接写'],
    ['{{#*inline "x"}}{{/inline}}', 'template/not-allowed', 1, 1, '直接写'],
    ['{{群规}}', 'template/not-text', 1, 1, 'join'],
    ['{{minutes}}', 'template/helper-arguments', 1, 1, 'this.minutes'],
    ['{{待填}}', 'template/helper-arguments', 1, 1, ''],
    ['{{if 题目}}', 'template/helper-form', 1, 1, '{{#if'],
    ['{{#each 题目}}{{/each}}', 'template/not-list', 1, 9, 'with'],
    ['甲\n{{#if 题目}}乙{{/each}}', 'template/syntax', 2, 4, '{{/if}}'],
    ['甲\n乙{{题目}', 'template/syntax', 2, 1, '{{name}}'],
    ['---\ntitle: 好\nneeds: [公曰]\n---\n好', 'template/front-matter', 3, 9, '公约'],
    ['---\ntitel: 好\n---\n好', 'template/front-matter', 2, 1, 'title'],
    ['---\ntitle: 好\nkind: notise\n---\n好', 'template/front-matter', 3, 1, 'notice'],
    ['---\ntitle: 好\npurpose: previw\n---\n好', 'template/front-matter', 3, 1, 'preview'],
    ['---\ntitle: 好\nneeds: {a: 1}\n---\n好', 'template/front-matter', 3, 1, 'needs: ['],
    ['---\ntitle: [好]\n---\n好', 'template/front-matter', 2, 1, 'title: '],
    ['---\nchannel: qun\n---\n好', 'template/front-matter', 2, 1, 'group'],
    ['---\ntitle: [\n---\n好', 'template/front-matter', 2, 1, '标题'],
    ['---\nid: activity/remind\n---\n好', 'template/front-matter', 2, 1, 'id: activity/preview'],
    ['---\ntitle: 好\nplatforms: [企业微讯]\n---\n好', 'template/front-matter', 3, 1, '企业微信'],
    ['甲\n{{#if 题目}}乙\n{{#标题}}丙{{/标题}}\n', 'template/syntax', 2, 1, '{{/if}}'],
    ['{{#if 题目}}甲{{#each 群规}}{{this}}{{/if}}', 'template/syntax', 1, 15, '{{/each}}'],
    ['---\ntitle: 好\n---\n{{题木}}', 'template/unknown-variable', 4, 3, '题目'],
  ])('%j → %s', (text, code, line, column, cure) => {
    const found = compile(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      code,
      severity: 'error',
      place: { file: 'activity/preview.hbs', start: { line, column } },
    })
    expect(found[0]?.cure ?? '').toContain(cure)
  })

  test('is reported and ours takes its place', async () => {
    const { scripts, diagnostics } = await writeScripts(spec, plan, {
      templates: new Map([['activity/preview', '{{题木}}']]),
    })
    expect(diagnostics.filter((d) => d.code === 'template/unknown-variable')).toHaveLength(1)
    expect(scripts.find((script) => script.template === 'activity/preview')?.messages[0]).toContain('麒麟瓜')
  })
})

describe('a hostile template is harmless', () => {
  test.each([
    '{{constructor.constructor}}',
    '{{__proto__}}',
    '{{#with 题目}}{{constructor}}{{/with}}',
    '{{#each 群规}}{{__defineGetter__}}{{/each}}',
    '{{@root.constructor}}',
    '{{@data}}',
    '{{this.constructor}}',
  ])('%s', (text) => {
    expect(compile(text).map((d) => d.code)).toEqual(['template/unknown-variable'])
  })

  test('free values are read, their prototypes are not', () => {
    const context = { 变量: { 微信号: 'guoguo', list: [1, 2] } }
    expect(renderText('{{变量.微信号}}', context)).toBe('guoguo')
    expect(() => renderText('{{变量.别的}}', context)).toThrow('missing 别的')
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(renderText(`[{{#if 变量.${name}}}yes{{/if}}]`, context)).toBe('[]')
    expect(renderText('{{#with 变量}}[{{#if constructor.constructor}}yes{{/if}}]{{/with}}', context)).toBe('[]')
  })

  test('a plain value where a map is expected', () => {
    expect(() => renderText('{{#each 变量.list}}{{名字}}{{/each}}', { 变量: { list: ['甲', 3] } })).toThrow(
      'missing 名字',
    )
  })

  test('depth ends', () => {
    const deep = '{{#if 题目}}'.repeat(3000) + '{{/if}}'.repeat(3000)
    expect(compile(deep).every((d) => d.code.startsWith('template/'))).toBe(true)
  })

  test('loops end', () => {
    const variables = { list: Array.from({ length: 100 }, () => '好') }
    const context = { 变量: variables }
    const nested = '{{#each @root.变量.list}}'.repeat(8) + 'x' + '{{/each}}'.repeat(8)
    expect(() => renderText(nested, context)).toThrow('too-much')
  })

  test('output ends', () => {
    const variables = { list: Array.from({ length: 100 }, () => 'x'.repeat(5000)) }
    const context = { 变量: variables }
    expect(() => renderText('{{#each 变量.list}}{{this}}{{/each}}', context)).toThrow('too-much')
    expect(() => renderText('{{join 变量.list}}', context)).toThrow('too-much')
  })

  test('a file that is too large is not even read', () => {
    expect(compile('x'.repeat(MAX_TEMPLATE_BYTES + 1)).map((d) => d.code)).toEqual(['template/too-large'])
  })
})

describe('a user’s folder', () => {
  test.each([
    ['wecom', '我的欢迎'],
    ['wechat', '欢迎'],
  ])('a template for 企业微信 on %s', async (platform, words) => {
    const { scripts } = await writeScripts(
      { ...spec, structure: { ...spec.structure, platform: platform as 'wecom' } },
      plan,
      {
        templates: new Map([
          ['welcome/group', '---\nid: welcome/group\nplatforms: [企业微信]\n---\n我的欢迎，{{群名}}。'],
        ]),
      },
    )
    const text = scripts.find((script) => script.template === 'welcome/group')?.messages[0] ?? ''
    expect(text.startsWith(words)).toBe(true)
  })

  test('an empty template leaves its script out, and says so', async () => {
    const { scripts, diagnostics } = await writeScripts(spec, plan, {
      templates: new Map([['welcome/group', '---\ntitle: 不要\n---\n']]),
    })
    expect(scripts.filter((script) => script.template === 'welcome/group')).toEqual([])
    expect(diagnostics.filter(({ code }) => code === 'template/empty')).toMatchObject([
      { severity: 'info', place: { file: 'welcome/group.hbs' } },
    ])
  })

  test('wins by name and may leave the front matter to ours', async () => {
    const { scripts } = await writeScripts(spec, plan, {
      templates: new Map([['activity/preview', '{{群名}}只说这一句']]),
    })
    expect(scripts.find((script) => script.template === 'activity/preview')?.messages).toEqual(['果果邻里群只说这一句'])
  })

  test('a file that nothing asks for is named', () => {
    const { diagnostics } = compileUserTemplates(
      new Map([['preview', '好']]),
      { 'activity/preview': { meta: { title: '', kind: '', needs: [] } } },
      new Map(),
    )
    expect(diagnostics).toMatchObject([
      { code: 'template/unknown-name', severity: 'warning', cure: '是不是想放在“activity/preview.hbs”？' },
    ])
  })
})

test('a folder is compiled once, whoever asks for it; every use has bounds of its own', () => {
  const files = new Map([
    ['welcome/group', '{{群名}}好'],
    ['welcome/direct', '{{#if}}'],
  ])
  const [first, again, other] = [
    compileUserTemplates(files, {}, new Map()),
    compileUserTemplates(files, {}, new Map()),
    compileUserTemplates(new Map(files), {}, new Map()),
  ]
  expect(again.diagnostics).toBe(first.diagnostics)
  expect(other.diagnostics).not.toBe(first.diagnostics)
  expect(other.diagnostics).toEqual(first.diagnostics)
  expect(again.templates.get('welcome/group')).not.toBe(first.templates.get('welcome/group'))
  expect(again.templates.get('welcome/group')?.render({ 群名: '小林' })).toEqual({ ok: true, text: '小林好' })
})

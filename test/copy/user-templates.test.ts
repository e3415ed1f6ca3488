import { describe, expect, test } from 'vitest'
import { compileUserTemplates, MAX_TEMPLATE_BYTES } from '../../src/copy/user-templates.ts'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { previewContext, renderText } from './render-text.ts'
import { plan, spec } from './sample.ts'

const compile = (text: string) => compileUserTemplates(new Map([['activity/preview', text]]), {}).diagnostics

describe('a mistake in a user’s template', () => {
  test.each([
    ['{{nmae}}', 'template/unknown-variable', 1, 3, 'name'],
    ['一行\n  {{activity.tilte}}', 'template/unknown-variable', 2, 5, 'title'],
    ['{{#if activity.guset.name}}{{/if}}', 'template/unknown-variable', 1, 7, 'guest'],
    ['{{#each community.rules.items}}{{txt}}{{/each}}', 'template/unknown-variable', 1, 34, 'text'],
    ['{{#each community.rules.items}}{{address}}{{/each}}', 'template/unknown-variable', 1, 34, '@root.address'],
    ['{{mony 3}}', 'template/unknown-helper', 1, 3, 'money'],
    ['{{#vari}}{{/vari}}', 'template/unknown-helper', 1, 4, 'vary'],
    ['{{log name}}', 'template/unknown-helper', 1, 3, '可以用的有'],
    ['{{lookup this "constructor"}}', 'template/unknown-helper', 1, 3, '可以用的有'],
    ['{{> secret}}', 'template/not-allowed', 1, 1, '直接写'],
    ['{{#> layout}}{{/layout}}', 'template/not-allowed', 1, 1, '直接写'],
    ['{{#*inline "x"}}{{/inline}}', 'template/not-allowed', 1, 1, '直接写'],
    ['{{community.culture.charter}}', 'template/not-text', 1, 1, 'join'],
    ['{{activity.guest}}', 'template/not-text', 1, 1, 'activity.guest.name'],
    ['{{minutes}}', 'template/helper-arguments', 1, 1, 'this.minutes'],
    ['{{slot}}', 'template/helper-arguments', 1, 1, ''],
    ['{{if name}}', 'template/helper-form', 1, 1, '{{#if'],
    ['{{#each name}}{{/each}}', 'template/not-list', 1, 9, 'with'],
    ['甲\n{{#if name}}乙{{/each}}', 'template/syntax', 2, 4, '{{/if}}'],
    ['甲\n乙{{name}', 'template/syntax', 2, 8, '{{name}}'],
    ['---\ntitle: 好\nneeds: [culture.charer]\n---\n好', 'template/front-matter', 3, 9, 'culture.charter'],
    ['---\ntitel: 好\n---\n好', 'template/front-matter', 2, 1, 'title'],
    ['---\ntitle: 好\nkind: notise\n---\n好', 'template/front-matter', 3, 1, 'notice'],
    ['---\ntitle: 好\nslots: {a: 1}\n---\n好', 'template/front-matter', 3, 1, 'slots: ['],
    ['---\ntitle: [好]\n---\n好', 'template/front-matter', 2, 1, 'title: '],
    ['---\nchannel: qun\n---\n好', 'template/front-matter', 2, 1, 'group'],
    ['---\ntitle: [\n---\n好', 'template/front-matter', 2, 1, '标题'],
    ['---\nid: activity/remind\n---\n好', 'template/front-matter', 2, 1, 'id: activity/preview'],
    ['---\ntitle: 好\nplatforms: [企业微讯]\n---\n好', 'template/front-matter', 3, 1, '企业微信'],
    ['甲\n{{#if name}}乙\n{{#vary}}丙{{or}}丁{{/vary}}\n', 'template/syntax', 2, 1, '{{/if}}'],
    ['{{#if name}}甲{{#each community.rules.items}}{{text}}{{/if}}', 'template/syntax', 1, 17, '{{/each}}'],
    ['---\ntitle: 好\n---\n{{nmae}}', 'template/unknown-variable', 4, 3, 'name'],
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
      templates: new Map([['activity/preview', '{{nmae}}']]),
    })
    expect(diagnostics.filter((d) => d.code === 'template/unknown-variable')).toHaveLength(1)
    expect(scripts.find((script) => script.template === 'activity/preview')?.messages[0]).toContain('麒麟瓜')
  })
})

describe('a hostile template is harmless', () => {
  test.each([
    '{{constructor.constructor}}',
    '{{__proto__}}',
    '{{community.__proto__.x}}',
    '{{#with name}}{{constructor}}{{/with}}',
    '{{#each community.rules.items}}{{__defineGetter__}}{{/each}}',
    '{{@root.constructor}}',
    '{{@data}}',
    '{{this.constructor}}',
  ])('%s', (text) => {
    expect(compile(text).map((d) => d.code)).toEqual(['template/unknown-variable'])
  })

  test('free values are read, their prototypes are not', () => {
    const context = {
      ...previewContext,
      community: { ...previewContext.community, variables: { 微信号: 'guoguo', list: [1, 2] } },
    }
    expect(renderText('{{community.variables.微信号}}', context)).toBe('guoguo')
    expect(() => renderText('{{community.variables.别的}}', context)).toThrow('missing 别的')
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(renderText(`[{{#if community.variables.${name}}}yes{{/if}}]`, context)).toBe('[]')
    expect(
      renderText('{{#with community.variables}}[{{#if constructor.constructor}}yes{{/if}}]{{/with}}', context),
    ).toBe('[]')
  })

  test('a plain value where a map is expected', () => {
    const context = { ...previewContext, community: { ...previewContext.community, variables: { list: ['甲', 3] } } }
    expect(() => renderText('{{#each community.variables.list}}{{名字}}{{/each}}', context)).toThrow('missing 名字')
  })

  test('depth ends', () => {
    const deep = '{{#if name}}'.repeat(3000) + '{{/if}}'.repeat(3000)
    expect(compile(deep).every((d) => d.code.startsWith('template/'))).toBe(true)
  })

  test('loops end', () => {
    const variables = { list: Array.from({ length: 100 }, () => '好') }
    const context = { ...previewContext, community: { ...previewContext.community, variables } }
    const nested =
      '{{#each community.variables.list}}'.replace('community', '@root.community').repeat(8) +
      'x' +
      '{{/each}}'.repeat(8)
    expect(() => renderText(nested, context)).toThrow('too-much')
  })

  test('output ends', () => {
    const variables = { list: Array.from({ length: 100 }, () => 'x'.repeat(5000)) }
    const context = { ...previewContext, community: { ...previewContext.community, variables } }
    expect(() => renderText('{{#each community.variables.list}}{{this}}{{/each}}', context)).toThrow('too-much')
    expect(() => renderText('{{join community.variables.list}}', context)).toThrow('too-much')
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
          ['welcome/group', '---\nid: welcome/group\nplatforms: [企业微信]\n---\n我的欢迎，{{name}}。'],
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
      templates: new Map([['activity/preview', '{{name}}只说这一句']]),
    })
    expect(scripts.find((script) => script.template === 'activity/preview')?.messages).toEqual(['果果邻里群只说这一句'])
  })

  test('a file that nothing asks for is named', () => {
    const { diagnostics } = compileUserTemplates(new Map([['preview', '好']]), {
      'activity/preview': { meta: { title: '', kind: '', needs: [], slots: [] } },
    })
    expect(diagnostics).toMatchObject([
      { code: 'template/unknown-name', severity: 'warning', cure: '是不是想放在“activity/preview.hbs”？' },
    ])
  })
})

test('a folder is compiled once, whoever asks for it; every use has bounds of its own', () => {
  const files = new Map([
    ['welcome/group', '{{name}}好'],
    ['welcome/direct', '{{#if}}'],
  ])
  const [first, again, other] = [
    compileUserTemplates(files, {}),
    compileUserTemplates(files, {}),
    compileUserTemplates(new Map(files), {}),
  ]
  expect(again.diagnostics).toBe(first.diagnostics)
  expect(other.diagnostics).not.toBe(first.diagnostics)
  expect(other.diagnostics).toEqual(first.diagnostics)
  expect(again.templates.get('welcome/group')).not.toBe(first.templates.get('welcome/group'))
  expect(again.templates.get('welcome/group')?.render({ name: '小林' })).toEqual({ ok: true, text: '小林好' })
})

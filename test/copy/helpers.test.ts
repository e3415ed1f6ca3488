import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { helperNames } from '../../src/copy/helpers/index.ts'
import { allowEmoji } from '../../src/copy/helpers/moment.ts'
import { previewContext, renderText } from './render-text.ts'

const readme = readFileSync('templates/README.md', 'utf8')

describe('templates/README.md', () => {
  const section = readme.slice(readme.indexOf('## 助手'), readme.indexOf('## 变量'))
  const rows = [...section.matchAll(/^\| `(.+?)` \| (.+?) \| [^|]+ \|$/gm)].map(
    ([, source = '', result = '']) => [source.replaceAll('\\|', '|'), result.replaceAll('\\\\', '\\')] as const,
  )

  test('has an example for every helper', () => {
    expect(rows.length).toBeGreaterThan(20)
    const used = rows.map(([source]) => source).join('')
    expect(helperNames.filter((name) => !new RegExp(`[#{(]${name}[ }]`).test(used))).toEqual([])
  })

  test.each(rows)('%s → %s', (source, result) => {
    expect(renderText(source).trim().replaceAll('\n', ' ')).toBe(result)
  })

  test('names every variable', () => {
    const table = readme.slice(readme.indexOf('## 变量'))
    expect(Object.keys(previewContext).filter((name) => !table.includes(`\`${name}\``))).toEqual([])
  })

  test('opens with a template that works', () => {
    const example = /```hbs\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    expect(renderText(example).trim()).toBe(
      [
        '明晚 18:00（周三），麒麟瓜开秤：挑瓜三看。',
        '瓜农老郑来讲，种了十一年瓜。',
        '听完做一件事：回家敲一敲你的瓜。',
        '群里接龙，今天 18:00 前。链接 〔待填:直播链接〕',
      ].join('\n'),
    )
  })
})

describe('helpers at their edges', () => {
  test.each([
    ['{{circled 1}}{{circled 20}}{{circled 21}}{{circled 50}}{{circled 51}}', '①⑳㉑㊿(51)'],
    [
      '{{money 12000}}/{{money 0.1}}/{{money activity.listPrice}}/{{money product.price}}',
      '12000 元/0.1 元/36 元/29.9 元',
    ],
    ['{{money offer.list_price}}{{money community.positioning.product.nothing}}', 'unknown'],
    ['{{minutes 45}} {{minutes 60}} {{minutes 75}} {{minutes 150}}', '45 分钟 1 小时 75 分钟 2.5 小时'],
    ['{{percent 0.125}} {{percent 1}}', '12.5% 100%'],
    ['{{punct "好。"}}{{punct "好，"}}{{punct "好？"}}{{punct "他说“好。”"}}{{punct ""}}', '好。好。好？他说“好。”'],
    ['{{bare "好。。"}}{{bare "好？！"}}{{bare "3.5"}}', '好好3.5'],
    ['{{nth community.culture.charter 0}}{{nth community.culture.charter 2}}', '先到先拿先到先拿'],
    ['[{{nth community.culture.values 0}}]', '[]'],
    [
      '{{#if community.voice.tone}}有{{else}}无{{/if}}{{#if community.growth}}有{{else}}无{{/if}}{{#if community.growth.fission.tiers}}有{{else}}无{{/if}}',
      '无无无',
    ],
    ['{{#if activity.guest.bio}}有{{/if}}{{#if campaign.theme}}有{{else}}无{{/if}}', '有无'],
    [
      '{{#each community.rules.items}}{{@index}}{{text}}{{#if @last}}。{{else}}；{{/if}}{{/each}}',
      '0广告放周五集市帖；1坏果拍照发群里。',
    ],
    ['{{#each community.rules.items as |rule i|}}{{i}}{{rule.text}}{{/each}}', '0广告放周五集市帖1坏果拍照发群里'],
    ['{{#if (eq today.number 1)}}头一天{{/if}}{{#if (gt subject.number 1)}}不是{{/if}}', '头一天'],
    ['甲\n{{#vary}}\n乙\n{{or}}\n乙\n{{/vary}}\n丙', '甲\n乙\n丙'],
    ['{{#trim}}  甲  {{/trim}}乙', '甲乙'],
    ['{{{name}}}&"', '果果邻里群&"'],
  ])('%s', (source, result) => {
    if (result === 'unknown') expect(() => renderText(source)).toThrow('template/unknown-variable')
    else expect(renderText(source)).toBe(result)
  })

  test('variants of neighbours differ and do not depend on anything but series and index', () => {
    const at = (index: number, seed = 'content.tip/publish'): string =>
      renderText('{{pick "a" "b" "c"}}{{#vary}}x{{or}}y{{/vary}}', {
        ...previewContext,
        seed,
        subject: { title: '', index, number: index + 1 },
      })
    const month = Array.from({ length: 30 }, (_, index) => at(index))
    month.slice(1).forEach((text, index) => {
      expect(text[0]).not.toBe(month[index]?.[0])
      expect(text[1]).not.toBe(month[index]?.[1])
    })
    expect(new Set(month).size).toBe(6)
    expect(at(3)).toBe(month[3])
    expect(new Set(['a/x', 'b/x', 'c/x', 'd/x'].map((seed) => at(0, seed))).size).toBeGreaterThan(1)
  })

  test('a month of variants and a month of topics of the same length do not keep step', () => {
    const at = (index: number): string =>
      renderText('{{#vary}}a{{or}}b{{or}}c{{/vary}}{{pick "x" "y" "z"}}', {
        ...previewContext,
        subject: { title: '', index, number: index + 1, turn: index, cycle: 3 },
      })
    const met = Array.from({ length: 9 }, (_, index) => `${index % 3}${at(index)}`)
    expect(new Set(met).size).toBe(9)
    met.slice(1).forEach((text, index) => expect(text[1]).not.toBe(met[index]?.[1]))
  })

  test.each([
    ['邻居们', [true, false, false]],
    ['', [false, false, false]],
  ])('members called %j are called in one message of three', (address, expected) => {
    const community = { ...previewContext.community, voice: { ...previewContext.community.voice, address } }
    const called = [0, 1, 2].map(
      (turn) =>
        renderText('{{hail}}好', {
          ...previewContext,
          community,
          subject: { title: '', index: turn, number: turn + 1, turn, cycle: 1 },
        }) !== '好',
    )
    expect(called.filter(Boolean)).toHaveLength(expected.filter(Boolean).length)
  })

  test.each([
    ['warm', '慢', 3],
    ['expert', '准', 3],
    ['fiery', '冲', 2],
  ])('a last word in tone %s, %j, in %i messages of six', (tone, word, times) => {
    const said = [0, 1, 2, 3, 4, 5].map((turn) =>
      renderText('{{aside "慢" "准" "冲"}}', {
        ...previewContext,
        tone,
        subject: { title: '', index: turn, number: turn + 1, turn, cycle: 1 },
      }),
    )
    expect(said.filter((text) => text === word)).toHaveLength(times)
    expect(said.filter((text) => text === '')).toHaveLength(6 - times)
  })

  test.each([
    ['warm', '慢'],
    ['expert', '准'],
    ['fiery', '冲'],
  ])('tone %s', (tone, word) => {
    expect(renderText('{{byTone "慢" "准" "冲"}}{{#eq tone "expert"}}。{{/eq}}', { ...previewContext, tone })).toBe(
      tone === 'expert' ? '准。' : word,
    )
  })

  test.each([
    ['none', ''],
    ['few', '🍵'],
    [undefined, '🍵'],
    ['free', '🍵🍉'],
  ])('emoji: %s', (policy, result) => {
    const marked = '\uFDD1🍵\uFDD2\uFDD1🍉\uFDD2'
    expect(allowEmoji(marked, policy)).toBe(result)
  })
})

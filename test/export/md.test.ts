import { describe, expect, test } from 'vitest'
import { md } from '../../src/export/md/md.ts'
import { cellText, fenced, lineText, table } from '../../src/markdown.ts'
import { rowsOf } from '../../src/sheet/rows.ts'
import { exampleBundle, exampleNames } from '../support/example-bundle.ts'
import { bundle } from './bundle.ts'

const files = new Map(md(bundle).map(({ path, content }) => [path, String(content)]))
const page = (path: string): string => files.get(path) ?? ''

describe('md', () => {
  test('pages', () => {
    expect([...files.keys()]).toEqual([
      '先看这里.md',
      '每日SOP日历.md',
      '日常维护表.md',
      '话术/第1周.md',
      '话术/新人与公告.md',
      '话术/遇到事情时.md',
      '内容日历.md',
      '物料清单.md',
      '总览.md',
      '社群档案.md',
      'SOP手册.md',
      '七步启动表.md',
      '群规.md',
      '欢迎流程.md',
      '活动策划书/melon.md',
      '海报文案.md',
      '复盘表.md',
      '交接单/老周.md',
      '危机预案.md',
      '痛点题库.md',
      '图/月历.svg',
    ])
    for (const path of files.keys())
      if (path !== '先看这里.md' && !path.startsWith('图/')) expect(page('先看这里.md')).toContain(`](<${path}>)`)
  })

  test('the first page is one that is read: the first days, their blanks, and where the rest is', async () => {
    for (const name of exampleNames) {
      const whole = await exampleBundle(name)
      const pages = new Map(md(whole).map(({ path, content }) => [path, String(content)]))
      const first = pages.get('先看这里.md') ?? ''
      expect(first.split('\n').length).toBeLessThan(90)
      const week = rowsOf(whole.plan, whole.scripts).filter((row) =>
        whole.plan.days.slice(0, 7).some(({ date }) => date === row.date),
      )
      for (const row of week) expect(first).toContain(cellText(row.title))
      const blanks = first.slice(first.indexOf('## 头几天发之前要填的'), first.indexOf('## 这个文件夹'))
      expect(blanks.split('\n').filter((line) => /^\| \d/.test(line))).toHaveLength(
        week.filter(({ slots }) => slots.length > 0).length,
      )
      for (const [, path = ''] of first.matchAll(/\]\(<([^#>]+)>\)/g)) expect([...pages.keys()]).toContain(path)
      expect(pages.get('总览.md')).toBe(whole.documents.find(({ id }) => id === 'overview')?.text)
    }
  })

  test('every link of the calendar leads to a script', () => {
    const links = [...page('每日SOP日历.md').matchAll(/\]\(<([^#>]+)#([^>]+)>\)/g)]
    expect(links.length).toBeGreaterThan(2)
    for (const [, path = '', anchor = ''] of links) expect(page(path)).toContain(`<a id="${anchor}"></a>`)
  })

  test('a day shows its number, D±n, date, weekday and kind together', () => {
    expect(page('每日SOP日历.md')).toContain('## 第2天 D+1 12月2日 周三 工作日·大雪')
    expect(page('每日SOP日历.md')).toContain(
      '|  | 12月1日<br>第1天<br>3 项 | 12月2日<br>第2天<br>大雪<br>麒麟瓜开秤<br>2 项 | 12月3日<br>第3天<br>休息 |',
    )
    expect(page('每日SOP日历.md')).toContain('- [ ] 10:00 巡群：回完昨晚的问题')
  })

  test('scripts before the launch have a page of their own', () => {
    const day = { ...bundle.plan.days[0]!, offset: -3 }
    const early = md({ ...bundle, plan: { ...bundle.plan, days: [day] } }).map(({ path }) => path)
    expect(early).toContain('话术/开群前.md')
  })

  test('tables survive what people type', () => {
    for (const content of files.values())
      for (const block of content.match(/(?:^\|.*\n)+/gm) ?? []) {
        const widths = block
          .trim()
          .split('\n')
          .map((row) => row.replace(/\\./g, '').split('|').length)
        expect(new Set(widths).size, block).toBe(1)
      }
  })

  test('a script is copied as it was written', () => {
    expect(page('话术/第1周.md')).toContain('````text\n@所有人 谢谢大家。\n```\n# 不是标题\n````')
  })

  test('a script for when it happens names who says it', () => {
    expect(page('话术/遇到事情时.md')).toMatch(/\n(?:私聊|群内) · 小林\n/)
    expect(page('话术/新人与公告.md')).toMatch(/\n(?:私聊|群内) · 小林\n/)
  })
})

describe('Markdown texts', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['a\nb', 'a<br>b'],
    ['\\|', '\\\\\\|'],
    ['`x`', '\\`x\\`'],
  ])('cell %j', (text, result) => expect(cellText(text)).toBe(result))
  test.each([
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['[a](b)', '\\[a\\](b)'],
    ['a\nb', 'a b'],
  ])('line %j', (text, result) => expect(lineText(text)).toBe(result))
  test('fence', () => expect(fenced('a ```` b')).toBe('`````text\na ```` b\n`````'))
  test('table', () =>
    expect(table(['甲', '乙'], [['a|b', '[x](y)']], ['乙'])).toBe('| 甲 | 乙 |\n|---|---|\n| a\\|b | [x](y) |'))
})

test('scripts stand in the order of sending', () => {
  const [first, ...rest] = bundle.scripts.filter((script) => script.date === '2026-12-01')
  const swapped = md({ ...bundle, scripts: [...rest, first!] }).find(({ path }) => path === '话术/第1周.md')
  const times = [...String(swapped?.content).matchAll(/^### (\d\d:\d\d)/gm)].map((match) => match[1])
  expect(times).toEqual(['17:30', '20:00'])
})

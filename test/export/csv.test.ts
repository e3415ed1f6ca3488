import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { guard, sheet } from '../../src/export/csv/sheet.ts'
import type { Spec } from '../../src/model.ts'
import { csv } from '../../src/export/csv/csv.ts'
import { rowsOf } from '../../src/sheet/rows.ts'
import { bundle } from './bundle.ts'

const files = new Map(csv(bundle).map(({ path, content }) => [path, String(content)]))
const read = (path: string): readonly Record<string, string>[] =>
  parse(files.get(path) ?? '', { bom: true, columns: true, record_delimiter: '\r\n' })

/** The library of the sample with other facts. */
const written = new Map<string, readonly Record<string, string>[]>()
const libraryOf = (part: Partial<Spec>): readonly Record<string, string>[] => written.get(JSON.stringify(part)) ?? []
beforeAll(async () => {
  for (const part of [
    { risks: [{ scenario: '有人发广告', owner: 'zhou', script: '我先撤了。' }] },
    { team: [], voice: {} },
  ] as const) {
    const spec: Spec = { ...bundle.spec, ...part }
    const { scripts } = await writeScripts(spec, bundle.plan)
    const sheet = csv({ ...bundle, spec, scripts }).find(({ path }) => path === '话术库.csv')
    written.set(
      JSON.stringify(part),
      parse(String(sheet?.content), { bom: true, columns: true, record_delimiter: '\r\n' }),
    )
  }
})

describe('csv', () => {
  test('five tables, with BOM and CRLF', () => {
    expect([...files.keys()]).toEqual(['每日SOP.csv', '日常维护表.csv', '话术库.csv', '内容日历.csv', '物料清单.csv'])
    for (const [path, content] of files) {
      expect(content.startsWith('\uFEFF'), path).toBe(true)
      expect(content.endsWith('\r\n'), path).toBe(true)
    }
  })

  test('long: a row a message, columns in the order of use', () => {
    const rows = read('每日SOP.csv')
    expect(rows).toHaveLength(rowsOf(bundle.plan, bundle.scripts).length)
    expect(Object.keys(rows[0] ?? {}).slice(0, 8)).toEqual([
      '状态',
      '日期',
      '星期',
      '时间',
      '事项',
      '渠道',
      '负责人',
      '话术',
    ])
    const preview = rows.find((row) => row['编号'] === 'activity.melon/once/preview#1')
    expect(preview).toMatchObject({
      第N天: '第1天',
      'D±n': 'D+0',
      日期: '2026-12-01',
      星期: '周二',
      工作日: '工作日',
      节日: '',
      时间: '20:00',
      阶段: '启动',
      事项: '预告：麒麟瓜开秤',
      渠道: '群内',
      负责人: '老周',
      '用时（分钟）': '15',
      状态: '',
    })
    expect(preview?.['话术']).toContain('麒麟瓜')
  })

  test('the texts of one evening are rows of their own, each at its hour; its work is counted once', () => {
    const { task } = rowsOf(bundle.plan, bundle.scripts).find(({ script }) => script !== undefined)!
    const evening = ['20:30', '20:35', '21:10'].map((time, index) => ({
      ...bundle.scripts.find((one) => one.task === task.id)!,
      id: `${task.id}#${index + 1}`,
      title: ['开场', '提问', '收尾'][index]!,
      time,
      messages: [`第${index + 1}条`],
    }))
    const [daily] = csv({ ...bundle, scripts: evening })
    const rows = (
      parse(String(daily?.content), { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
    ).filter((row) => row['编号']?.startsWith(`${task.id}#`))
    expect(rows.map((row) => [row['时间'], row['事项'], row['话术'], row['用时（分钟）']])).toEqual([
      ['20:30', `${task.title}：开场`, '第1条', String(task.minutes)],
      ['20:35', `${task.title}：提问`, '第2条', ''],
      ['21:10', `${task.title}：收尾`, '第3条', ''],
    ])
  })

  test('wide: a row a day, also for a day off', () => {
    const rows = read('日常维护表.csv')
    expect(rows.map((row) => row['日期'])).toEqual(bundle.plan.days.map(({ date }) => date))
    expect(rows[0]).toMatchObject({ 第N天: '第1天', 日子: '工作日', 中午: '' })
    expect(rows[0]?.['下午']).toContain('17:30')
    expect(rows[0]?.['晚上']).toBe('20:00 预告：麒麟瓜开秤（老周）')
    expect(rows[1]).toMatchObject({ 日子: '工作日·大雪' })
    expect(rows[2]).toMatchObject({ 日子: '休息：轻松日' })
    const told = rows.flatMap((row) =>
      ['早上', '中午', '下午', '晚上', '后台'].flatMap((part) => (row[part] ?? '').split('\n')),
    )
    expect(told.filter(Boolean)).toHaveLength(bundle.plan.days.flatMap((day) => day.tasks).length)
  })

  test('a season is named like a festival, a holiday says that nobody works', () => {
    const day = {
      ...bundle.plan.days[0]!,
      kind: 'holiday' as const,
      holiday: '国庆',
      festivals: ['国庆', '中秋'],
      seasons: ['双11'],
    }
    const [daily] = csv({ ...bundle, plan: { ...bundle.plan, days: [day] } })
    const [row] = parse(String(daily?.content), { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<
      string,
      string
    >[]
    expect(row).toMatchObject({ 工作日: '国庆放假', 节日: '国庆、中秋、双11' })
  })

  test('the library begins with what a person looks for', () => {
    const [head = ''] = (files.get('话术库.csv') ?? '').replace('\uFEFF', '').split('\r\n')
    expect(head.split(',')).toEqual(['日期', '时间', '渠道', '标题', '话术', '待填', '负责人', '分在', '模板', '编号'])
    const rows = read('话术库.csv')
    expect(new Set(rows.map((row) => row['编号'])).size).toBe(rows.length)
    expect(rows[0]).toMatchObject({ 日期: '2026-12-01', 渠道: '群内', 分在: '第1周' })
    expect(rows.find((row) => row['编号'] === 'welcome/1')).toMatchObject({ 日期: '', 分在: '新人与公告' })
  })

  test('somebody says each, dated or not: the task’s owner, the one the file names, else the lead', () => {
    const rows = read('话术库.csv')
    expect(rows.filter((row) => row['负责人'] === '').map((row) => row['编号'])).toEqual([])
    const owner = (id: string): string | undefined => rows.find((row) => row['编号'] === id)?.['负责人']
    expect(owner('activity.melon/once/preview#1')).toBe('老周')
    expect(owner('welcome/1')).toBe('小林')
    expect(owner('when/moderation/remind')).toBe('小林')
    const risks = [{ scenario: '有人发广告', owner: 'zhou', script: '我先撤了。' }]
    expect(libraryOf({ risks }).find((row) => row['编号'] === 'when/risk/1')).toMatchObject({ 负责人: '老周' })
    expect(libraryOf({ risks }).find((row) => row['编号'] === 'when/crisis/ads/direct')).toMatchObject({
      负责人: '老周',
    })
    expect(libraryOf({ team: [], voice: {} }).find((row) => row['编号'] === 'when/moderation/remind')).toMatchObject({
      负责人: '群主',
    })
  })

  test('texts of several lines and formulas stay texts', () => {
    const thanks = read('话术库.csv').find((row) => row['标题'] === '手写感谢')
    expect(thanks?.['话术']).toBe("'@所有人 谢谢大家。\n```\n# 不是标题")
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@所有人', "'@所有人"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['好=1', '好=1'],
    ['', ''],
    ['1-2', '1-2'],
  ])('%j is guarded as %j', (text, result) => {
    expect(guard(text)).toBe(result)
  })

  test('numbers and dates are never guarded', () => {
    const { content } = sheet(
      'x.csv',
      [
        { title: '数', kind: 'plain', value: (row: string) => row },
        { title: '文', kind: 'text', value: (row: string) => row },
      ],
      ['-1'],
    )
    expect(content).toBe("\uFEFF数,文\r\n-1,'-1\r\n")
  })

  test('whatever is typed is read back', () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', '\r\n', '=', '家', 'a', ' ', "'"),
      maxLength: 12,
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const { content } = sheet(
          'x.csv',
          [0, 1].map((index) => ({
            title: String(index),
            kind: 'plain' as const,
            value: (row: readonly string[]) => row[index] ?? '',
          })),
          rows,
        )
        expect(parse(String(content), { bom: true, record_delimiter: '\r\n' }).slice(1)).toEqual(rows)
      }),
    )
  })
})

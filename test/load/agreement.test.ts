import { describe, expect, test } from 'vitest'
import { isZone } from '../../src/cli/to-utc.ts'
import { loadSpec } from '../../src/load/load.ts'

const head = '版本: 1\n名称: 试验群\n类型: 产品型粉丝群\n'
const found = (text: string) =>
  loadSpec({ file: 'a.yaml', bytes: Buffer.from(head + text), isZone }).diagnostics.filter(
    ({ severity }) => severity !== 'info',
  )
const codes = (text: string): readonly string[] => found(text).map(({ code, place }) => `${code} ${place?.start.line}`)

describe('dates in order', () => {
  test('the end before the opening, with both dates and the likely year', () => {
    const [one, ...more] = found('七步: {开始: 2026-12-01}\n结构:\n  结束:\n    日期: 2026-01-31\n')
    expect(more).toEqual([])
    expect([one?.code, one?.place?.start.line]).toEqual(['schema/date-order', 7])
    expect(`${one?.message}${one?.cure}`).toMatch(/2026-01-31.*2026-12-01.*2027-01-31/)
  })
  test.each(['2026-12-01', '2027-01-31'])('%s is an end', (date) => {
    expect(codes(`七步: {开始: 2026-12-01}\n结构: {结束: {日期: ${date}}}\n`)).toEqual([])
  })
  test('silence that ends before it begins is put the right way round', () => {
    const [one] = found('日历:\n  停发:\n    - {从: 2026-10-08, 到: 2026-10-01}\n')
    expect(one?.code).toBe('schema/date-order')
    expect(one?.fix?.map(({ text }) => text)).toEqual(['2026-10-01', '2026-10-08'])
    expect(codes('日历: {停发: [{从: 2026-10-01, 到: 2026-10-01}, {从: 2026-10-03}]}\n')).toEqual([])
  })
  const cohort = (starts: string, more = ''): string => `批次:\n  - {标识: b, 名称: 第二期, 开始: ${starts}${more}}\n`
  const opens = '七步: {开始: 2026-12-01}\n'
  test.each([
    ['gone before it comes', cohort('2026-12-14', ', 结束: 2026-12-01')],
    ['the same, counted from the opening', opens + cohort('D+13', ', 结束: 2026-12-01')],
    ['comes when the community is gone', `${cohort('2027-02-01')}结构: {结束: {日期: 2027-01-31}}\n`],
  ])('a cohort %s', (_, text) => {
    expect(found(text).map(({ code, path }) => `${code} ${path?.split('/')[1]}`)).toEqual(['schema/date-order cohorts'])
  })
  test.each([
    cohort('2026-12-14', ', 结束: 2026-12-14'),
    cohort('D+13', ', 结束: 2026-12-01'),
    `${cohort('2027-01-31')}结构: {结束: {日期: 2027-01-31}}\n`,
    cohort('2026-12-14', ', 天数: 1'),
  ])('in order: %s', (text) => expect(codes(text)).toEqual([]))

  test.each(['9999-12-20', '0000-01-01', '1989-12-31', '2061-01-01'])('%s lies outside of the calendar', (date) => {
    expect(codes(`七步: {开始: ${date}}\n`)).toEqual(['schema/date 4'])
  })
})

test.each(['00:00-24:00', '00:00-23:59', '07:00-06:59', '07:00-06:30'])(
  'quiet hours of %s leave no time to speak',
  (hours) => expect(codes(`日历: {免打扰: "${hours}"}\n`)).toEqual(['schema/window 4']),
)
test.each(['22:00-24:00', '22:30-07:30', '00:00-07:00', '08:00-07:00'])('quiet hours of %s are kept', (hours) =>
  expect(codes(`日历: {免打扰: "${hours}"}\n`)).toEqual([]),
)

test.each(['Asia/Shanghai', 'UTC', 'America/New_York', 'Asia/Urumqi'])('%s is a zone', (zone) =>
  expect(codes(`日历: {时区: ${zone}}\n`)).toEqual([]),
)
test.each(['北京', 'Asia/Beijing', '+08:00', 'GMT+8', 'Mars/Olympus', '../etc'])('%s is no zone', (zone) =>
  expect(codes(`日历: {时区: "${zone}"}\n`)).toEqual(['schema/timezone 4']),
)

test('two added tasks of one id, two changes of one task', () => {
  const override = (text: string) => `  - {${text}}\n`
  expect(
    codes(
      '调整:\n' +
        override('动作: 新增, 标识: extra, 日期: 2026-12-03') +
        override('动作: 新增, 标识: ｅxtra, 日期: 2026-12-04') +
        override('动作: 固定, 任务: a/w01/b, 日期: 2026-12-03') +
        override('动作: 固定, 任务: ａ/w01/b, 日期: 2026-12-04') +
        override('动作: 去掉, 任务: a/w02/b'),
    ),
  ).toEqual(['schema/duplicate-id 6', 'schema/changed-twice 8'])
})

test.each(['团队', '活动'])('ids of %s that are one when folded', (list) => {
  const item = list === '团队' ? ', 名字: 甲' : ', 用: 打卡, 标题: 甲'
  expect(codes(`${list}:\n  - {标识: vote${item}}\n  - {标识: ｖote${item}}\n`)).toContain('schema/duplicate-id 6')
})

test('nobody stands in for himself', () => {
  expect(codes('团队:\n  - {标识: lan, 名字: 阿岚, 替补: 阿岚}\n')).toEqual(['ref/own-backup 5'])
})

test.each(['名称=', '团队.lan.名字=', '团队/lan/name=  '])('--set %s takes a needed value away, and says so', (set) => {
  const text = `${head}团队:\n  - {标识: lan, 名字: 阿岚}\n`
  const [path = '', value = ''] = set.split('=')
  const { diagnostics } = loadSpec({ file: 'a.yaml', bytes: Buffer.from(text), sets: [[path, value]] })
  expect(diagnostics.map(({ code }) => code)).toContain('schema/required')
})

test.each(['#阿马', '# 阿马'])('--set with %s is text', (value) => {
  const { spec, diagnostics } = loadSpec({ file: 'a.yaml', bytes: Buffer.from(head), sets: [['名称', value]] })
  expect([spec?.name, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([value, []])
})

/** Topics in a table beside the file: every cell reaches its field, and what is wrong is told by row and column. */
import { utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { load, type Diagnostic, type Loaded } from '../../src/index.ts'

const head = '版本: 1\n名称: 试验群\n类型: 产品型粉丝群\n启动: {开始: 2026-12-01}\n'
const pillar = (topics: string): string =>
  `${head}内容:\n  栏目:\n    - {标识: tip, 标题: 一课, 频率: 每天 12:00, 选题: ${topics}}\n`
const activity = (topics: string): string =>
  `${head}活动:\n  - {标识: talk, 用: ama, 标题: 周三, 时间: 每周三 20:00, 选题: ${topics}}\n`

type Files = Readonly<Record<string, string | Uint8Array>>
const read = (text: string, files: Files, more: object = {}): Promise<Loaded> =>
  load({
    file: 'group/community.yaml',
    bytes: Buffer.from(text),
    root: '.',
    readBase: (path) => {
      const found = files[path]
      return typeof found === 'string' ? Buffer.from(found) : found
    },
    ...more,
  })
const topicsOf = ({ spec }: Loaded) => spec?.content?.pillars?.[0]?.topics ?? spec?.activities?.[0]?.topics
const told = ({ diagnostics }: Loaded): readonly Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity !== 'info')
const where = (one: Diagnostic): string =>
  `${one.code} ${one.place?.file}:${one.place?.start.line}:${one.place?.start.column}`

const rows = [
  ['序号', '题目', '要点', '价格（元）', '数量', '物料', '截止', '日期', '备注'],
  ['1', '赣南脐橙', '皮薄', '29.9', '40', '价签、电子秤', '20:00', '2026-12-08', '给自己看'],
  ['', '', '', '', '', '', '', '', ''],
  ['2', '云南冬桃', '', '¥36', '', '', '', '12月9日', ''],
]
const wanted = [
  {
    title: '赣南脐橙',
    point: '皮薄',
    price: 29.9,
    stock: 40,
    materials: ['价签', '电子秤'],
    due: '20:00',
    date: '2026-12-08',
  },
  { title: '云南冬桃', price: 36, date: '2026-12-09' },
]
const csv = rows.map((row) => row.join(',')).join('\r\n')
const sheet = (cells: readonly (readonly unknown[])[], type: 'xlsx' | 'xls'): Uint8Array => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['先看说明']]), '说明')
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => [...row])), '课程')
  return new Uint8Array(write(book, { type: 'buffer', bookType: type }) as Buffer)
}

describe('every row is a topic', () => {
  test.each([
    ['topics.csv', `\ufeff${csv}`],
    ['表/选题.CSV', csv.replaceAll(',', '\t').replaceAll('、', '；')],
    ['topics.xlsx', sheet(rows, 'xlsx')],
    ['topics.xls', sheet(rows, 'xls')],
  ])('of %s', async (name, content) => {
    for (const text of [pillar(name), activity(name)]) {
      const loaded = await read(text, { [`group/${name}`]: content })
      expect([told(loaded), topicsOf(loaded)]).toEqual([[], wanted])
    }
  })

  test('the same as if it were written in the file', async () => {
    const inFile = await read(pillar('[{ 题目: 甲, 要点: 乙, 价格: 3 }]'), {})
    const inTable = await read(pillar('t.csv'), { 'group/t.csv': '题目,要点,价格\n甲,乙,3\n' })
    expect(inTable.spec).toEqual(inFile.spec)
  })

  test('numbers, clocks and days as a spreadsheet keeps them; English names of columns', async () => {
    const cells = [['一月选题'], ['title', 'price', 'due', 'date'], ['甲', 9.5, 20 / 24, 46364]]
    const loaded = await read(pillar('t.xlsx'), { 'group/t.xlsx': sheet(cells, 'xlsx') })
    expect([told(loaded), topicsOf(loaded)]).toEqual([
      [],
      [{ title: '甲', price: 9.5, due: '20:00', date: '2026-12-08' }],
    ])
  })

  test('a base names a table beside itself', async () => {
    const base = '内容:\n  栏目:\n    - {标识: tip, 标题: 一课, 频率: 每天 12:00, 选题: t.csv}\n'
    const loaded = await read(`${head}继承: ../base/b.yaml\n`, { 'base/b.yaml': base, 'base/t.csv': '题目\n甲\n' })
    expect([told(loaded), topicsOf(loaded)]).toEqual([[], [{ title: '甲' }]])
  })
})

describe('what cannot be read is told where its name stands', () => {
  test.each([
    ['outside of the project', '../../t.csv', '不在这个项目'],
    ['by a path of this computer', '/etc/t.csv', '不在这个项目'],
    ['from the net', 'https://a.b/t.csv', '不在这个项目'],
    ['not there', 't.csv', '找不到'],
    ['no table', 'broken.xlsx', '打不开'],
    ['without titles', 'untitled.csv', '没有叫“题目”的列'],
  ])('%s', async (_, name, words) => {
    const files = {
      'group/broken.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]),
      'group/untitled.csv': '甲,乙\n1,2\n',
    }
    const loaded = await read(pillar(`"${name}"`), { ...files, '../t.csv': '题目\n甲\n', '/etc/t.csv': '题目\n甲\n' })
    expect(told(loaded).map(where)).toEqual(['topics/table group/community.yaml:7:43'])
    expect(told(loaded)[0]?.message).toContain(words)
    expect(topicsOf(loaded)).toBeUndefined()
  })
})

describe('what is wrong in a table is told by row and column', () => {
  test.each([
    ['a price that is none', '题目,价格\n甲,9\n乙,面议\n', 'topics/cell group/t.csv:3:2', 'B3'],
    ['a part of a piece', '题目,数量\n甲,1.5\n', 'topics/cell group/t.csv:2:2', 'B2'],
    ['a day that does not exist', '题目,日期\n甲,2026-02-30\n', 'topics/cell group/t.csv:2:2', 'B2'],
    ['a row without a title', '题目,要点\n,丢了题目\n', 'topics/cell group/t.csv:2:1', 'A2'],
    ['a column that nobody knows', '题目,价钱,要点\n甲,1,乙\n', 'topics/column group/t.csv:1:2', 'B1'],
    ['a deadline in words', '题目,截止\n甲,尽快\n', 'schema/due group/t.csv:2:2', '尽快'],
  ])('%s', async (_, content, place, words) => {
    const loaded = await read(pillar('t.csv'), { 'group/t.csv': content })
    expect(told(loaded).map(where)).toEqual([place])
    expect(told(loaded)[0]?.message).toContain(words)
    expect(told(loaded).flatMap(({ fix = [] }) => fix)).toEqual([])
  })

  test('in a workbook with the name of its sheet', async () => {
    const loaded = await read(pillar('t.xlsx'), {
      'group/t.xlsx': sheet(
        [
          ['题目', '价格'],
          ['甲', '很贵'],
        ],
        'xlsx',
      ),
    })
    expect(told(loaded).map(({ message }) => message)[0]).toContain('课程!B2')
  })
})

test('a text that names no table is told as before', async () => {
  const loaded = await read(pillar('怎么看油'), {})
  expect(told(loaded).map(({ code }) => code)).toEqual(['schema/type'])
})

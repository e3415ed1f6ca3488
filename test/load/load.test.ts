import { describe, expect, test, vi } from 'vitest'
import { loadSpec, type LoadInput } from '../../src/load/load.ts'

vi.mock('../../src/knowledge/builtin.ts', () => import('./knowledge-stub.ts'))

const HEAD = '版本: 1\n名称: 读书会\n类型: 产品型粉丝群\n'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const load = (text: string, more: Partial<LoadInput> = {}) =>
  loadSpec({ file: 'groups/a.yaml', bytes: encode(text), ...more })
const withBases = (text: string, bases: Readonly<Record<string, string>>, more: Partial<LoadInput> = {}) =>
  load(text, { readBase: (path) => (bases[path] === undefined ? undefined : encode(bases[path])), ...more })
const codes = (loaded: ReturnType<typeof load>) => loaded.diagnostics.map(({ code }) => code)

describe('source: from the spec back to the file', () => {
  const { source } = load(
    `${HEAD}受众:\n  人群:\n    - 是谁: 新手妈妈\n活动:\n  - 标识: guest\n    use: 嘉宾分享\n团队: [{id: lin, name: 小林}]\n`,
  )
  const at = (pointer: string, what?: 'key' | 'value') => {
    const place = source.locate(pointer, what)
    return place && `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
  }
  test.each([
    ['/name', undefined, '2:5-2:8'],
    ['/name', 'key', '2:1-2:3'],
    ['/audience/segments/0/who', undefined, '6:11-6:15'],
    ['/audience/segments/0/who', 'key', '6:7-6:9'],
    ['/activities/guest', 'key', '8:5-8:7'],
    ['/activities/guest/use', undefined, '9:10-9:14'],
    ['/team/lin/name', undefined, '10:22-10:24'],
    // What is missing answers with the key of what holds it.
    ['/audience/segments/0/pains', undefined, '6:7-6:9'],
    ['/audience/core/share', undefined, '4:1-4:3'],
    ['/rules/items', undefined, '1:1-1:3'],
    ['', undefined, '1:1-1:3'],
  ] as const)('%s %s → %s', (pointer, what, place) => {
    expect(at(pointer, what)).toBe(place)
  })

  test.each([
    ['/audience/segments/0/who', '受众/人群/0/是谁'],
    ['/activities/guest/use', '活动/0/use'],
    ['/positioning/join_reason', '定位/加入理由'],
    ['/team/lin', '团队/0'],
    ['', ''],
  ])('%s is written %s', (pointer, written) => {
    expect(source.written(pointer)).toBe(written)
  })
})

describe('extends: base, child, set', () => {
  const base =
    '版本: 1\n名称: 总群\n类型: 交付训练营\n定位:\n  加入理由: 来自基础\n  差异: [甲, 乙]\n内容:\n  栏目:\n    - {标识: tip, 标题: 早安, 频率: 每天 8:30}\n    - {标识: ask, 标题: 提问, 频率: 每周三 20:00}\n变现:\n  在售: [{标识: oil, 名称: 油}, {标识: tea, 名称: 茶}]\n'
  const child =
    '名称: 一群\n类型: 产品型粉丝群\n继承: base.yaml\n定位:\n  差异: [丙]\n内容:\n  栏目:\n    - {标识: ask, 频率: 每周四 20:00}\n    - {标识: tip, 去掉: 是}\n变现:\n  在售: [{标识: tea, 去掉: 是}, {标识: cup, 名称: 杯}]\n'
  const loaded = withBases(child, { 'groups/base.yaml': base })

  test("nothing is wrong, and the child's archetype counts", () => {
    expect(loaded.diagnostics).toEqual([])
    expect(loaded.archetype?.id).toBe('product-fans')
  })
  test.each([
    ["a scalar is the child's", loaded.spec?.name, '一群'],
    ['maps merge deeply', loaded.spec?.positioning?.join_reason, '来自基础'],
    ['plain lists replace', loaded.spec?.positioning?.differentiators, ['丙']],
    [
      'lists by id merge, a removal reaches the planner where an archetype has items of its own',
      loaded.spec?.content?.pillars,
      [
        { id: 'tip', remove: true },
        { id: 'ask', title: '提问', cadence: '每周四 20:00' },
      ],
    ],
    [
      'and takes the item out elsewhere',
      loaded.spec?.monetization?.offers,
      [
        { id: 'oil', name: '油' },
        { id: 'cup', name: '杯' },
      ],
    ],
  ])('%s', (_, value, expected) => {
    expect(value).toEqual(expected)
  })
  test('every value remembers its file', () => {
    expect(loaded.source.locate('/positioning/join_reason')?.file).toBe('groups/base.yaml')
    expect(loaded.source.locate('/content/pillars/ask/cadence')?.file).toBe('groups/a.yaml')
    expect([...loaded.source.texts.keys()]).toEqual(['groups/a.yaml', 'groups/base.yaml'])
  })
  test('a mistake in a base is found in the base', () => {
    const { diagnostics } = withBases(child, { 'groups/base.yaml': base.replace('8:30', '八点半钟头') })
    expect(diagnostics).toEqual([])
    const wrong = withBases(child.replace('- {标识: tip, 去掉: 是}', ''), {
      'groups/base.yaml': base.replace('每天 8:30', '天天向上'),
    })
    expect(wrong.diagnostics.map(({ code, place }) => `${code} ${place?.file}:${place?.start.line}`)).toEqual([
      'schema/when groups/base.yaml:9',
    ])
  })
  test('a cycle is named once', () => {
    const loop = withBases(`${HEAD}继承: b.yaml\n`, {
      'groups/b.yaml': `${HEAD}继承: c.yaml\n`,
      'groups/c.yaml': `${HEAD}继承: b.yaml\n`,
    })
    expect(loop.diagnostics.map(({ message }) => message)).toEqual([
      '继承绕成了一圈：groups/b.yaml → groups/c.yaml → groups/b.yaml。',
    ])
  })
  test('a folder above is inside the project when the project says so', () => {
    expect(codes(withBases('名称: 一群\n继承: ../base.yaml\n', { 'base.yaml': base }))).toEqual(['extends/path'])
    expect(withBases('名称: 一群\n继承: ../base.yaml\n', { 'base.yaml': base }, { root: '.' }).diagnostics).toEqual([])
    expect(codes(withBases('名称: 一群\n继承: ../../base.yaml\n', { '../base.yaml': base }, { root: '.' }))).toEqual([
      'extends/path',
    ])
  })
})

describe('--set', () => {
  const set = (...sets: readonly (readonly [string, string])[]) =>
    load(`${HEAD}团队: [{标识: lin, 名字: 小林}]\n`, { sets })
  test.each([
    ['an English path', 'positioning.join_reason', '好油', (spec: Spec) => spec?.positioning?.join_reason, '好油'],
    ['a Chinese path', '定位/加入理由', '好油', (spec: Spec) => spec?.positioning?.join_reason, '好油'],
    ['text that YAML would read otherwise', '口号', '@所有人: 来 # 1', (spec: Spec) => spec?.slogan, '@所有人: 来 # 1'],
    ['a number', '结构.容量', '200人', (spec: Spec) => spec?.structure?.capacity, 200],
    ['an item by its id', '团队.lin.名字', '老林', (spec: Spec) => spec?.team?.[0]?.name, '老林'],
    ['an item by its index', '团队.0.名字', '老林', (spec: Spec) => spec?.team?.[0]?.name, '老林'],
    ['a list', '定位.差异', '[甲, 乙]', (spec: Spec) => spec?.positioning?.differentiators, ['甲', '乙']],
    ['a list without items', '团队', '[]', (spec: Spec) => spec?.team, []],
    ["the author's own values", '变量.城市', '杭州', (spec: Spec) => spec?.variables, { 城市: '杭州' }],
  ] as const)('%s', (_, path, value, read, expected) => {
    const { spec, diagnostics } = set([path, value])
    expect(diagnostics).toEqual([])
    expect(read(spec)).toEqual(expected)
  })
  test.each([
    ['定位.加入理油', 'x', '“定位.加入理油”里没有“加入理油”这个字段。 是不是“加入理由”？'],
    ['团队.9.名字', 'x', '“团队.9.名字”里没有“9”这一项。 写第几项（从 0 数起，现有 1 项）或它的标识。'],
    ['名称.字', 'x', '“名称.字”太长了：“字”前面已经是一个值。 去掉“字”及其后面的部分。'],
    ['', 'x', '“--set”没有写要改哪个字段。 写成 --set 定位.加入理由=…。'],
    [
      '结构.容量',
      '很多',
      '“容量”要写一个数字，“很多”读不成数字。 用阿拉伯数字，只写一个数，例如 3；“约”“左右”和范围都不要写。',
    ],
  ])('%s=%s is refused', (path, value, expected) => {
    const { diagnostics } = set(['口号', '好'], [path, value])
    expect(diagnostics.map(({ message, cure }) => `${message} ${cure}`)).toEqual([expected])
    expect(diagnostics[0]?.place?.file).toBe('--set')
    expect(diagnostics[0]?.place?.start.line).toBe(2)
  })
})
type Spec = ReturnType<typeof load>['spec']

describe('where there are errors, what is left keeps its type', () => {
  test.each([
    ['a wrong value is left out', `${HEAD}结构:\n  容量: 很多\n  平台: 微信\n`, { platform: 'wechat' }, 'structure'],
    [
      'a wrong item is left out',
      `${HEAD}日历:\n  发布时段: [早上, 8:00-9:00]\n`,
      { windows: ['08:00-09:00'] },
      'calendar',
    ],
    [
      'an unknown person is left out',
      `${HEAD}团队: [{标识: lin, 名字: 小林}]\n风险: [{场景: 刷屏, 负责人: 老王}]\n`,
      [{ scenario: '刷屏' }],
      'risks',
    ],
  ] as const)('%s', (_, text, expected, key) => {
    const { spec, diagnostics } = load(text)
    expect(diagnostics).toHaveLength(1)
    expect(spec?.[key]).toEqual(expected)
  })

  test('without a team any name will do', () => {
    expect(load(`${HEAD}风险: [{场景: 刷屏, 负责人: 老王}]\n`).spec?.risks?.[0]?.owner).toBe('老王')
  })
  test('an alias points at its use and names the anchor', () => {
    const { diagnostics } = load(`${HEAD}变量: &a {x: 1}\n口号: *a\n`)
    expect(
      diagnostics.map(({ code, place, related }) => [code, place?.start.line, related?.[0]?.place.start.line]),
    ).toEqual([['schema/type', 5, 4]])
  })
  test('keys that would reach into the prototype are keys like any other', () => {
    const { spec, diagnostics } = load(`${HEAD}变量: {__proto__: {polluted: 1}}\nconstructor: 1\n`)
    expect(codes({ diagnostics } as ReturnType<typeof load>)).toEqual(['schema/unknown-key'])
    expect(Object.hasOwn(spec?.variables as object, '__proto__')).toBe(true)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

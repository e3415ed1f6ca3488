/** Which death a community is heading for: files that are ill in one way, after accounts of groups that died of it. */
import { expect, test } from 'vitest'
import { check, diagnose, explanations, load } from '../../src/index.ts'
import { deaths } from '../../src/knowledge/deaths.ts'
import { sample } from '../../src/rules/sample.ts'

test('every sign is a finding that there is', async () => {
  const known = new Set((await explanations()).map(({ id }) => id))
  expect(deaths.flatMap(({ signs }) => Object.keys(signs)).filter((code) => !known.has(code))).toEqual([])
})

const causes = async (text: string): Promise<readonly string[]> => {
  const loaded = await load({ file: 'community.yaml', bytes: new TextEncoder().encode(text) })
  const { diagnostics, plan, ran } = await check(loaded, { plan: true })
  expect(ran.size, diagnostics.map(({ message }) => message).join(' ')).toBeGreaterThan(0)
  return (await diagnose(diagnostics, plan)).suspected.map(({ id }) => id)
}

const team = (people: number) =>
  Array.from({ length: people }, (_, i) => ({
    标识: `p${i}`,
    名字: `成员${i}`,
    职能: ['内容', '活动', '新媒体', '客服'],
    工时: { 每天: 2 },
    替补: `p${(i + 1) % people}`,
  }))

test.each([
  [
    'no-reason',
    '版本: 1\n名称: 一起进步群\n类型: custom\n七步: { 开始: 2026-12-01 }\n内容: { 栏目: [{ 标题: 早安, 频率: 每天 8:00 }] }\n',
  ],
  [
    'ad-group',
    sample({
      '定位.成员价值': ['每天都有优惠'],
      '内容.默认栏目': false,
      '内容.栏目': [
        { 标识: 'a', 标题: '上午特价', 类别: '产品', 频率: '每天 10:00' },
        { 标识: 'b', 标题: '下午特价', 类别: '产品', 频率: '每天 16:00' },
      ],
    }),
  ],
  [
    'solo',
    sample({
      团队: [{ 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 工时: { 每天: 8 } }],
      '内容.栏目': [{ 标识: 'a', 标题: '每天一讲', 类别: '知识', 频率: '每天 20:00', 来源: '团队' }],
    }),
  ],
  [
    'day-8',
    sample({
      类型: 'custom',
      团队: team(2),
      '内容.栏目': [{ 标识: 'a', 标题: '开张七天', 类别: '知识', 频率: '从 D+0 到 D+6 每天 20:00' }],
      活动: undefined,
    }),
  ],
  [
    'too-big',
    sample({
      团队: [
        { 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 工时: { 每天: 0.5 } },
        { 标识: 'wei', 名字: '阿伟', 工时: { 每天: 0.5 } },
      ],
      活动: [{ 标识: 'a', 用: '直播', 标题: '每晚直播', 时间: '每天 20:00', 时长: '2小时', 负责人: 'lan' }],
    }),
  ],
  ['no-rules', sample({ 群规: undefined, '结构.加入': undefined })],
])('%s', async (cause, text) => {
  expect(await causes(text)).toContain(cause)
})

test('a sound file is sent home', async () => {
  expect(await causes(sample({ 团队: team(3) }))).not.toContain('no-reason')
})

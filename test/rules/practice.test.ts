/** Rules of practice that decide by structure: the edges of each. */
import { describe, expect, test } from 'vitest'
import { firstRepeats } from '../../src/rules/activity/first-repeats.ts'
import { lateRecap } from '../../src/rules/activity/late-recap.ts'
import { leadTime } from '../../src/rules/activity/lead-time.ts'
import { depositRisk } from '../../src/rules/activity/deposit-risk.ts'
import { mixed } from '../../src/rules/audience/mixed.ts'
import { seedFirst } from '../../src/rules/growth/seed-first.ts'
import { campLength } from '../../src/rules/lifecycle/camp-length.ts'
import { exit } from '../../src/rules/lifecycle/exit.ts'
import { firstReply } from '../../src/rules/metrics/first-reply.ts'
import { notFor } from '../../src/rules/position/not-for.ts'
import { reminderToAll } from '../../src/rules/rhythm/reminder-to-all.ts'
import { sample } from '../../src/rules/sample.ts'
import { groupSize } from '../../src/rules/scale/group-size.ts'
import { noBackup } from '../../src/rules/team/no-backup.ts'
import type { Check } from '../../src/judge/types.ts'
import { first72h } from '../../src/rules/welcome/first-72h.ts'
import { hostFirst } from '../../src/rules/welcome/host-first.ts'
import { findings } from './judge.ts'

type Changes = Parameters<typeof sample>[0]
const levels = (check: Check, changes: Changes) => findings(sample(changes), [check]).map(({ severity }) => severity)

describe('lifecycle/exit', () => {
  test.each<[string, Changes, readonly string[]]>([
    ['a community without a term', {}, []],
    ['a camp that says nothing', { 类型: 'trial-camp' }, ['error']],
    ['a camp with a length and no end', { 类型: 'check-in', '结构.结束': { 天数: 14 } }, ['error']],
    ['a camp that turns into an alumni group', { 类型: 'check-in', '结构.结束': { 天数: 14, 动作: '校友群' } }, []],
    ['a yearly circle', { 类型: 'knowledge-circle' }, ['warning']],
    ['a date of one’s own', { '结构.结束': { 日期: '2027-03-01' } }, ['warning']],
    ['told on the last day', { 类型: 'training-camp', '结构.结束': { 天数: 21, 动作: '解散', 提前告知: 0 } }, ['info']],
    ['a sale of a day, told that day', { 类型: 'flash-sale', '结构.结束': { 天数: 1, 动作: '解散', 提前告知: 0 } }, []],
    ['no structure at all is told elsewhere', { 类型: 'training-camp', 结构: undefined }, []],
  ])('%s', (_, changes, expected) => expect(levels(exit, changes)).toEqual(expected))
})

describe('lifecycle/exit tells what to add, no more than that', () => {
  test.each<[Changes, string]>([
    [{ 类型: 'training-camp' }, '在“结构”下加一行“结束: {天数: 21, 动作: 解散, 提前告知: 2}”；'],
    [{ 类型: 'training-camp', '结构.结束': { 天数: 14 } }, '在“结束”里加上“动作: 解散”和“提前告知: 2”；'],
    [{ 类型: 'training-camp', '结构.结束': { 日期: '2027-03-01', 提前告知: 3 } }, '在“结束”里加上“动作: 解散”；'],
    [{ 类型: 'training-camp', '结构.结束': { 提前告知: 3 } }, '在“结束”里加上“天数: 21”，再加上“动作: 解散”；'],
  ])('%j', (changes, cure) => expect(findings(sample(changes), [exit])[0]?.cure).toContain(cure))
})

describe('lifecycle/camp-length', () => {
  test.each([
    [2, 1],
    [3, 0],
    [7, 0],
    [14, 0],
    [15, 1],
  ])('%d days → %d', (days, count) =>
    expect(levels(campLength, { 类型: 'trial-camp', '结构.结束': { 天数: days, 动作: '解散' } })).toHaveLength(count),
  )
  test('a camp that delivers a course may be long', () =>
    expect(levels(campLength, { 类型: 'training-camp', '结构.结束': { 天数: 28, 动作: '解散' } })).toEqual([]))
})

describe('growth/seed-first', () => {
  const from = (type: string, extra: Changes = {}) => ({ '增长.来源': [{ 渠道: '甲', 类别: type }], ...extra })
  const SEEDS = (target: number) => ({
    '受众.种子': { 目标人数: target, 来源: ['老客'], 条件: ['愿晒'], 门槛: '交一张' },
  })
  test.each<[string, Changes, readonly string[]]>([
    ['from outside without seeds', from('外部'), ['warning']],
    ['from one’s own shop', from('产品'), []],
    ['a community that runs already', from('外部', { 阶段: '活跃' }), []],
    ['with seeds', from('外部', SEEDS(30)), []],
    ['with four seeds', from('外部', SEEDS(4)), ['info']],
    [
      'a fission without seeds',
      { '增长.裂变': { 时间: 'D+10 12:00', 阶梯: [{ 邀请人数: 3, 奖励: '小样' }] } },
      ['warning'],
    ],
    [
      'a fission before the launch',
      { '增长.裂变': { 时间: 'D-3 12:00', 阶梯: [{ 邀请人数: 3, 奖励: '小样' }] }, ...SEEDS(30) },
      ['warning'],
    ],
    [
      'a fission on a date before the launch',
      { '增长.裂变': { 时间: '2026-11-20 12:00', 阶梯: [{ 邀请人数: 3, 奖励: '小样' }] }, ...SEEDS(30) },
      ['warning'],
    ],
    [
      'a fission later',
      { '增长.裂变': { 时间: 'D+10 12:00', 阶梯: [{ 邀请人数: 3, 奖励: '小样' }] }, ...SEEDS(30) },
      [],
    ],
  ])('%s', (_, changes, expected) => expect(levels(seedFirst, changes)).toEqual(expected))
})

describe('team/no-backup', () => {
  const lan = { 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 工时: 3 }
  const man = { 标识: 'man', 名字: '小满', 角色: ['客服'], 工时: 3 }
  test.each<[string, readonly object[], Changes, number]>([
    ['alone', [lan], {}, 0],
    ['two, the lead without', [lan, man], {}, 1],
    ['the lead has one', [{ ...lan, 替补: 'man' }, man], {}, 0],
    [
      'the only one for a function',
      [
        { ...lan, 替补: 'man' },
        { ...man, 职能: ['客服'] },
      ],
      {},
      1,
    ],
    [
      'two for the same function',
      [
        { ...lan, 替补: 'man', 职能: ['客服'] },
        { ...man, 职能: ['客服'] },
      ],
      {},
      0,
    ],
    [
      'all part-time and nobody: told elsewhere',
      [
        { ...lan, 用工: '兼职' },
        { ...man, 用工: '兼职' },
      ],
      {},
      0,
    ],
    ['premium and nobody: told elsewhere', [lan, man], { '结构.档次': '高端' }, 0],
    [
      'one finding for both',
      [
        { ...lan, 职能: ['内容'] },
        { ...man, 职能: ['客服'] },
      ],
      {},
      1,
    ],
  ])('%s', (_, team, extra, count) => expect(levels(noBackup, { 团队: team as never, ...extra })).toHaveLength(count))
})

test.each<[number, Changes, readonly string[]]>([
  [29, {}, ['info']],
  [30, {}, []],
  [29, { '结构.档次': '高端' }, []],
  [500, {}, []],
  [501, { '结构.平台': 'QQ' }, ['warning']],
  [501, {}, []],
  [2000, { '结构.平台': '知识星球' }, []],
  [800, { '结构.平台': 'QQ', '检查设置.阈值': { 'scale/group-size': 1000 } }, []],
])('scale/group-size: %d %o', (seats, extra, expected) =>
  expect(levels(groupSize, { '结构.容量': seats, ...extra })).toEqual(expected),
)

describe('welcome/first-72h', () => {
  const steps = (...moments: readonly string[]): Changes => ({
    '欢迎.步骤': moments.map((moment) => ({ 时间: moment, 目标: '问好' })),
  })
  test.each<[readonly string[], Changes, number]>([
    [['+0m', '+24h', '+72h'], {}, 0],
    [['+30m', '+2h', '+2天'], {}, 0],
    [['+0m', '+7d'], {}, 1],
    [['+1h', '+24h', '+72h'], {}, 1],
    [['+0m', '+24h', '+4天'], {}, 1],
    [['+0m'], { 类型: 'flash-sale', '结构.结束': { 天数: 1, 动作: '解散' } }, 0],
    [['+0m', '+24h'], { 类型: 'flash-sale', '结构.结束': { 天数: 3, 动作: '解散' } }, 0],
  ])('%o %o → %d', (moments, extra, count) =>
    expect(levels(first72h, { ...steps(...moments), ...extra })).toHaveLength(count),
  )
  test('a file that plans no welcome yet is left alone', () => expect(levels(first72h, {})).toEqual([]))
})

describe('welcome/host-first', () => {
  const asked = { '结构.加入': { 方式: '购买', 自我介绍: ['几口人'] } }
  test('looks at the one who leads', () => {
    const man = { 标识: 'man', 名字: '小满', 角色: ['客服'], 介绍: '做过三年客服', 工时: 3 }
    const lan = { 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 工时: 3 }
    expect(findings(sample({ ...asked, 团队: [man, lan] }), [hostFirst]).map(({ path }) => path)).toEqual(['/team/1'])
    expect(levels(hostFirst, { ...asked, 团队: [man, { ...lan, 介绍: '守着油坊七年' }] })).toEqual([])
  })
  test('nobody asked, nobody goes first', () => expect(levels(hostFirst, {})).toEqual([]))
})

describe('audience/mixed', () => {
  const one = (tags: readonly string[]) => ({ 是谁: `${tags.join('')}的人`, 标签: tags })
  const found = (lists: readonly (readonly string[])[], extra: Changes = {}) =>
    levels(mixed, { '受众.人群': lists.map(one), ...extra }).length
  test.each<[readonly (readonly string[])[], Changes, number]>([
    [[['开火']], {}, 0],
    [[['开火'], ['开火', '离家']], {}, 0],
    [[['开火'], ['开店']], {}, 1],
    [
      [
        ['甲', '乙'],
        ['乙', '丙'],
        ['丙', '甲'],
      ],
      {},
      0,
    ],
    [[['甲'], ['甲'], ['乙']], {}, 1],
    [[['开火'], ['开店']], { '结构.群': { 数量: 2 } }, 0],
    [[['开火'], []], {}, 0],
  ])('%o %o → %d', (lists, extra, count) => expect(found(lists, extra)).toBe(count))
})

test.each<[Changes, number]>([
  [{ '定位.不适合': undefined }, 1],
  [{ '定位.不适合': ['待定'] }, 1],
  [{ '定位.不适合': undefined, '变现.供应': [{ 名称: '油', 不适合谁: '一年开火不到十次的' }] }, 0],
  [{ 定位: undefined }, 0],
])('position/not-for: %o → %d', (changes, count) => expect(levels(notFor, changes)).toHaveLength(count))

describe('metrics/first-reply', () => {
  const answers = { 类型: 'tech-exchange' }
  test.each<[string, Changes, number]>([
    ['a group that lives from answers and says nothing', answers, 1],
    ['a promise', { ...answers, '定位.承诺': { 内容: '两小时内有人答' } }, 0],
    ['a metric of that name', { ...answers, 指标: [{ 标识: 'r', 名称: '首次答复时间', 公式: '中位数' }] }, 0],
    ['said in the FAQ', { ...answers, '欢迎.常见问题': [{ 问: '没人理怎么办', 答: '24 小时内值班的人一定回复' }] }, 0],
    ['another kind of group', {}, 0],
    ['two days', { '定位.成员价值': ['学会辨油', '48 小时内有人答'] }, 0],
    ['three days', { '定位.成员价值': ['学会辨油', '72 小时内有人答'] }, 1],
    [
      'three days, allowed',
      { '定位.成员价值': ['学会辨油', '72 小时内有人答'], '检查设置.阈值': { 'metrics/first-reply': 96 } },
      0,
    ],
  ])('%s', (_, changes, count) => expect(levels(firstReply, changes)).toHaveLength(count))
})

describe('activity/lead-time', () => {
  const at = (use: string, when: string, extra: object = {}) =>
    levels(leadTime, { 活动: [{ 标识: 'x', 用: use, 标题: '榨坊', 时间: when, 地点: '黄陂', ...extra }] }).length
  test.each([
    ['offline', 'D+1 14:00', 1],
    ['offline', 'D+10 14:00', 0],
    ['guest', 'D+3 20:00', 0],
    ['guest', 'D+18 20:00', 0],
    ['topic', 'D+1 20:00', 0],
    ['ama', 'D+1 20:00', 0],
  ] as const)('%s at %s → %d', (use, when, count) => expect(at(use, when)).toBe(count))
  test('a short lead of the archetype shows', () =>
    expect(
      levels(leadTime, { 类型: 'support', 活动: [{ 标识: 'x', 用: 'guest', 标题: '讲一个功能', 时间: 'D+1 15:00' }] }),
    ).toEqual(['warning']))
  test('the same series is told once', () => expect(at('offline', '每周六 14:00')).toBeLessThanOrEqual(1))
})

describe('activity/late-recap', () => {
  const talk = { 标识: 'talk', 用: 'guest', 标题: '榨油师傅来了', 时间: 'D+16 20:00' }
  const pinned = (date: string) =>
    levels(lateRecap, {
      活动: [talk],
      调整: [{ 任务: 'activity.talk/once/recap', 动作: '固定', 日期: date, 时间: '12:00' }],
    }).length
  test.each([
    ['2026-12-18', 0],
    ['2026-12-21', 1],
    ['2026-12-23', 1],
  ])('the event is on 12-17, the recap on %s → %d', (date, count) => expect(pinned(date)).toBe(count))
  test('dropped by hand', () =>
    expect(levels(lateRecap, { 活动: [talk], 调整: [{ 任务: 'activity.talk/once/recap', 动作: '去掉' }] })).toEqual([
      'info',
    ]))
})

describe('activity/first-repeats', () => {
  const bare = (activities: readonly object[], extra: Changes = {}) =>
    levels(firstRepeats, {
      '内容.默认栏目': false,
      '内容.栏目': [{ 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每天 12:00' }],
      活动: activities as never,
      ...extra,
    }).length
  test.each<[string, readonly object[], Changes, number]>([
    ['once and no more', [{ 标识: 'q', 用: 'quiz', 时间: 'D+3 20:00' }], {}, 1],
    ['every week', [{ 标识: 'q', 用: 'quiz', 时间: '每周三 20:00' }], {}, 0],
    [
      'a second one later',
      [
        { 标识: 'q', 用: 'quiz', 时间: 'D+3 20:00' },
        { 标识: 'r', 用: 'quiz', 时间: 'D+17 20:00' },
      ],
      {},
      0,
    ],
    [
      'a ceremony does not count',
      [
        { 标识: 'o', 用: 'opening', 时间: 'D+0 20:00' },
        { 标识: 'q', 用: 'quiz', 时间: '每周三 20:00' },
      ],
      {},
      0,
    ],
    [
      'a column that members join',
      [{ 标识: 'q', 用: 'quiz', 时间: 'D+3 20:00' }],
      { '内容.栏目': [{ 标识: 'ask', 标题: '下班聊一题', 类别: '互动', 频率: '每周四 17:30' }] },
      0,
    ],
    [
      'gone within a fortnight',
      [{ 标识: 'q', 用: 'quiz', 时间: 'D+3 20:00' }],
      { '结构.结束': { 天数: 7, 动作: '解散' } },
      0,
    ],
    ['no activity at all', [], {}, 0],
  ])('%s', (_, activities, extra, count) => expect(bare(activities, extra)).toBe(count))
})

test.each<[Changes, number]>([
  [{ 活动: [{ 标识: 'c', 用: 'deposit-challenge', 标题: '二十一天挑战', 时间: 'D+2 20:00' }] }, 1],
  [
    { 活动: [{ 标识: 'c', 用: 'deposit-challenge', 标题: '二十一天挑战', 主题: '不收钱，只立约', 时间: 'D+2 20:00' }] },
    0,
  ],
  [
    {
      活动: [
        {
          标识: 'c',
          用: 'deposit-challenge',
          标题: '二十一天挑战',
          报名: '小程序交押金，当天原路退',
          时间: 'D+2 20:00',
        },
      ],
    },
    0,
  ],
])('activity/deposit-risk: %o → %d', (changes, count) => expect(levels(depositRisk, changes)).toHaveLength(count))

test.each([
  ['群内', 1],
  ['私聊', 0],
  ['群公告', 1],
])('rhythm/reminder-to-all: a reminder of check-ins sent by %s → %d', (channel, count) =>
  expect(
    levels(reminderToAll, { '内容.栏目': [{ 标识: 'n', 标题: '打卡提醒', 频率: '每天 20:00', 渠道: channel }] }),
  ).toHaveLength(count),
)
test('rhythm/reminder-to-all: a call to everybody by hand', () => {
  const call = (text: string) =>
    levels(reminderToAll, {
      调整: [{ 动作: '新增', 标识: 'c', 标题: '催一催', 日期: '2026-12-05', 时间: '20:00', 话术: text }],
    })
  expect(call('@所有人 还没交作业的今晚交')).toEqual(['info'])
  expect(call('@所有人 今晚八点开锅')).toEqual([])
  expect(call('还没交作业的今晚交')).toEqual([])
})

/** Rules that ask for something only where it belongs: guests where somebody is a guest, risk where money is put in, prizes where they are told. */
import { describe, expect, test } from 'vitest'
import { guestPipeline } from '../../src/rules/activity/guest-pipeline.ts'
import { stakesMisaligned } from '../../src/rules/activity/stakes-misaligned.ts'
import { topicVote } from '../../src/rules/content/topic-vote.ts'
import { seedFirst } from '../../src/rules/growth/seed-first.ts'
import { step2Seeds } from '../../src/rules/launch/step2-seeds.ts'
import { prizeTerms } from '../../src/rules/law/prize-terms.ts'
import { riskNotice } from '../../src/rules/law/risk-notice.ts'
import { exit } from '../../src/rules/lifecycle/exit.ts'
import { explain } from '../../src/judge/explain.ts'
import { platformLimit } from '../../src/rules/scale/platform-limit.ts'
import { sample } from '../../src/rules/sample.ts'
import { partTimeBackup } from '../../src/rules/team/part-time-backup.ts'
import { findings } from './judge.ts'

describe('who has no guest is asked for none', () => {
  const gains = { 组织方: '知道大家缺什么', 成员: '自己的先被看到' }
  const activity = (use: string, more = {}) =>
    sample({
      活动: [
        {
          标识: 'a',
          用: use,
          标题: '本周一起看',
          时间: '每周四 20:00',
          三方利益: gains,
          带走: '当晚改一遍',
          承接: '冷榨山茶油',
          ...more,
        },
      ],
    })
  const rules = [stakesMisaligned, guestPipeline, topicVote]
  test.each(['poll', 'opening', 'homework', 'mini-course', 'quiz', 'topic', 'checkin'])('%s', (use) =>
    expect(findings(activity(use), rules)).toEqual([]),
  )
  test('a guest of its own kind', () =>
    expect(findings(activity('guest'), rules).map(({ code }) => code)).toEqual([
      'activity/guest-pipeline',
      'activity/stakes-misaligned',
      'content/topic-vote',
    ]))
  test('a guest by name', () =>
    expect(
      findings(activity('topic', { 嘉宾: [{ 名字: '老周', 介绍: '榨油师傅' }] }), [stakesMisaligned])[0]?.message,
    ).toContain('嘉宾'))
  test('whoever writes gains writes those of the members too', () => {
    const [found] = findings(activity('poll', { 三方利益: { 组织方: '知道大家缺什么' } }), [stakesMisaligned])
    expect(found?.message).toContain('成员')
    expect(found?.cure).not.toContain('嘉宾')
  })
})

describe('law/risk-notice goes by what is offered', () => {
  const found = (value: string) => findings(sample({ 行业: '金融', '定位.成员价值': [value] }), [riskNotice])
  test.each([
    '每周一份基金持仓表',
    '学会看股票的年报',
    '一起做资产配置',
    '每月一次理财课',
    '看懂一份私募合同',
    '学外汇的入门词',
    '打新日历',
    '黄金投资入门表',
    '一份收益测算表',
    '债券怎么看期限',
    '众筹开一家店',
  ])('%s', (value) => expect(found(value)).toHaveLength(1))
  test.each([
    '每月做一次家庭预算',
    '知道钱花在哪三项',
    '一张能抄的记账表',
    '两个人对一本账',
    '不推荐任何理财产品，只记账',
    '年付的费用按月摊',
    '学会和房东谈租金',
    '不聊股票，不聊基金',
    '报税的表有人帮看',
    '工资单看得懂',
    '信用卡账单对得清',
  ])('nothing is put in: %s', (value) => expect(found(value)).toEqual([]))
  test('the sample sentence states no fact', () => expect(found('每月一次理财课')[0]?.cure).not.toMatch(/\d/))
})

describe('law/prize-terms says what is missing, and no more', () => {
  const draw = (changes: object) =>
    findings(sample({ 活动: [{ 标识: 'd', 用: 'topic', 标题: '周末抽一次', 时间: 'D+9 20:00', ...changes }] }), [
      prizeTerms,
    ]).map(({ message, cure }) => `${message} ${cure}`)
  test.each<[string, readonly string[], readonly string[]]>([
    ['抽两位，各送新油一瓶，次日到店领取', ['没有写奖品的单价', '奖品: '], ['种类、份数', '兑奖办法']],
    ['抽两位，各送 128 元的新油一瓶，次日到店领取', [], []],
    ['抽五名，送小样 3 份', ['单价', '兑奖办法'], ['（种类、份数、单价）']],
    ['晚上抽奖，有惊喜', ['奖品（种类、份数、单价）', '兑奖办法'], []],
    ['抽一位，奖新油一瓶，价值 128 元', ['兑奖办法'], ['奖品: ', '单价']],
  ])('%s', (theme, said, unsaid) => {
    const [text = '', ...more] = draw({ 主题: theme })
    expect(more).toEqual([])
    for (const words of said) expect(text).toContain(words)
    for (const words of unsaid) expect(text.split('。')[0]).not.toContain(words)
    expect(text === '').toBe(said.length === 0)
  })
  test('the scripts of a draw read the field', () =>
    expect(draw({ 用: 'lottery', 主题: '抽三位，各送 40 元的豆子一包' })[0]).toContain('没有写进“奖品”'))
})

describe('seeds: one of two rules speaks', () => {
  const codes = (changes: Parameters<typeof sample>[0]) =>
    findings(sample(changes), [step2Seeds, seedFirst]).map(({ code }) => code)
  const quiet = {
    来源: [
      { 渠道: '收银台', 类别: '产品', 预期人数: 60 },
      { 渠道: '老客介绍', 类别: '转介绍', 预期人数: 20 },
    ],
  }
  test('quietly', () => expect(codes({ 增长: quiet })).toEqual(['launch/step2-seeds']))
  test('loudly', () =>
    expect(codes({ 增长: { 来源: [...quiet.来源, { 渠道: '地推', 类别: '外部', 预期人数: 90 }] } })).toEqual([
      'growth/seed-first',
    ]))
  test('long since begun', () => expect(codes({ 增长: quiet, 阶段: '成长' })).toEqual([]))
  test('nothing said of where they come from', () => expect(codes({})).toEqual([]))
})

test('who pays for half a year hears of the end in good time', () => {
  expect(findings(sample({ 类型: 'premium-circle', '结构.结束': { 天数: 182 } }), [exit])[0]?.cure).toContain(
    '提前告知: 14',
  )
  expect(findings(sample({ 类型: 'training-camp' }), [exit])[0]?.cure).toContain('提前告知: 2')
})

test('the limit is in the message, its ground in the explanation', () => {
  const [found] = findings(platformLimit.bad, [platformLimit])
  expect(found?.message).not.toContain('（')
  expect(explain('scale/platform-limit').found?.source).toMatch(/钉钉群 \d+ 人（.+核对）/)
})

test('a backup is somebody who is there', () => {
  const cure = findings(
    sample({
      团队: [
        { 标识: 'gu', 名字: '老顾', 用工: '兼职', 工时: 2 },
        { 标识: 'jing', 名字: '阿静', 用工: '志愿', 工时: 2 },
      ],
    }),
    [partTimeBackup],
  )[0]?.cure
  expect(cure).toContain('替补: jing')
})

import { describe, expect, test } from 'vitest'
import { checks } from '../../src/rules/index.ts'
import { sample } from '../../src/rules/sample.ts'
import type { Data } from '../../src/rules/print-yaml.ts'
import { findings } from './judge.ts'

/** One missing thing is one finding. */
const table: readonly (readonly [what: string, changes: Readonly<Record<string, Data | undefined>>, code: string])[] = [
  ['no member value', { '定位.成员价值': undefined }, 'value/member-first'],
  ['a member value still to be written', { '定位.成员价值': ['待定'] }, 'value/member-first'],
  ['no reason to join', { '定位.加入理由': undefined }, 'position/one-liner'],
  ['nobody it is not for', { '定位.不适合': undefined }, 'position/not-for'],
  ['a reason to join still to be written', { '定位.加入理由': '待定' }, 'position/one-liner'],
  ['a camp that does not say how it ends', { 类型: 'training-camp' }, 'lifecycle/exit'],
  [
    'more seats than the platform has',
    { '结构.容量': 2000, '检查设置.阈值': { 'scale/capacity-vs-activity': 3000, 'fatal/no-segmentation': 3000 } },
    'scale/platform-limit',
  ],
  ['a metric without a formula', { 指标: ['30 天复购率'] }, 'metrics/no-formula'],
  ['a ban without reason or consequence', { '群规.1': '不发卖货信息' }, 'rules/ladder-complete'],
  ['no bond', { '定位.纽带': undefined }, 'elements/bond'],
  ['no structure', { 结构: undefined }, 'elements/structure'],
  ['no platform', { '结构.平台': undefined }, 'elements/structure'],
  ['no admission', { '结构.加入': undefined }, 'admission/open-door'],
  ['no output', { '内容.默认栏目': false }, 'elements/output'],
  ['no team', { 团队: undefined }, 'elements/operation'],
  ['no goal', { '文化.目标': undefined }, 'elements/common-goal'],
  ['no culture', { 文化: undefined }, 'elements/common-goal'],
  ['no charter', { '文化.公约': undefined }, 'culture/incomplete'],
  ['no rules', { 群规: undefined }, 'rules/missing'],
  [
    'an audience of everyone',
    { '受众.人群.0': { 标识: 'all', 是谁: '年轻白领女性', 标签: ['白领'] } },
    'audience/too-broad',
  ],
  ['no audience', { 受众: undefined }, 'audience/too-broad'],
  ['no carrier', { '定位.产品': undefined }, 'launch/step1-carrier'],
]

describe('one missing thing is one finding', () => {
  test.each(table)('%s', (_, changes, code) => {
    const early = checks.filter((check) => check.needs === 'spec')
    expect(findings(sample(changes), early).map((found) => found.code)).toEqual([code])
  })
})

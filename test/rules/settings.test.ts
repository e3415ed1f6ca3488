import { describe, expect, test } from 'vitest'
import { checks } from '../../src/rules/index.ts'
import { explain, excerpt, explanations } from '../../src/judge/explain.ts'
import { sample } from '../../src/rules/sample.ts'
import { findArchetype } from '../support/knowledge.ts'
import { findings, runChecks, specOf, viewOf } from './judge.ts'

const NO_TAGS = { '受众.人群.0.标签': undefined, '受众.人群.0.收入': '不限' }
const codes = (text: string) => findings(text).map((found) => `${found.code} ${found.severity}`)

describe('the author’s settings', () => {
  test.each([
    ['提示', ['audience/tags info']],
    ['错误', ['audience/tags error']],
    ['关闭', []],
    ['off', []],
    [false, []],
    ['warning', ['audience/tags warning']],
  ])('level %s', (level, expected) =>
    expect(codes(sample({ ...NO_TAGS, '检查设置.规则级别': { 'audience/tags': level } }))).toEqual(expected),
  )

  test('a case that is milder than its rule stays mild when the rule is made stricter', () => {
    expect(
      codes(sample({ '定位.成员价值': ['每天领红包'], '检查设置.规则级别': { 'value/member-first': '错误' } })),
    ).toEqual(['value/member-first warning'])
  })

  test('a threshold is obeyed, also as a percentage', () => {
    const batch = { 阶段: '成长', 增长: { 来源: [{ 渠道: '门店', 预期人数: 80 }], 每批人数: 5 } }
    expect(codes(sample(batch))).toEqual(['welcome/batch-too-large warning'])
    expect(codes(sample({ ...batch, '检查设置.阈值': { 'welcome/batch-too-large': 5 } }))).toEqual([])
    expect(
      codes(sample({ '内容.配比': { 产品: '40%' }, '检查设置.阈值': { 'content/product-ratio': '40%' } })),
    ).toEqual([])
  })

  test.each([
    [{ 规则: 'audience/tags', 原因: '下周补' }],
    [{ 规则: 'audience/tags', 位置: 'audience/segments', 原因: '下周补' }],
    [{ 规则: 'audience/tags', 位置: '/audience/segments/0', 原因: '下周补' }],
  ])('suppressed by %o', (entry) => expect(codes(sample({ ...NO_TAGS, '检查设置.忽略': [entry] }))).toEqual([]))

  test('a suppression elsewhere does not cover, and is reported as unused', () => {
    expect(
      codes(
        sample({
          ...NO_TAGS,
          '检查设置.忽略': [{ 规则: 'audience/tags', 位置: 'audience/segments/1', 原因: '下周补' }],
        }),
      ),
    ).toEqual(['audience/tags warning', 'check/unused-suppression info'])
  })

  test.each([
    ['规则级别', { 'value/member-frist': '提示' }, 'check/unknown-rule', 'value/member-first'],
    ['阈值', { 'batch-too-large': 5 }, 'check/unknown-rule', 'welcome/batch-too-large'],
    ['规则级别', { 'audience/tags': '忽略' }, 'check/unknown-level', '关闭'],
    ['阈值', { 'audience/too-broad': '三项' }, 'check/bad-threshold', '30%'],
  ])('%s %o → %s', (section, value, code, cure) => {
    const found = findings(sample({ [`检查设置.${section}`]: value }))
    expect(found.map((finding) => finding.code)).toEqual([code])
    expect(found[0]?.cure).toContain(cure)
  })

  test('an archetype’s exemption silences its rule', () => {
    const spec = specOf(sample(NO_TAGS))
    const archetype = findArchetype('product-fans')
    if (!archetype) throw new Error('no archetype')
    const view = {
      ...viewOf(spec),
      archetype: { ...archetype, exemptions: [{ rule: 'audience/tags', reason: '试验' }] },
    }
    expect(runChecks(checks, view)).toEqual([])
    expect(runChecks(checks, viewOf(spec)).map((found) => found.code)).toEqual(['audience/tags'])
  })
})

describe('explain', () => {
  test('every rule and code is explained', () => {
    for (const item of explanations())
      for (const text of [item.title, item.why, item.source, item.bad, item.good]) expect(text, item.id).not.toBe('')
    expect(explain(' elements/bond ').found?.severity).toBe('error')
    expect(explain('syntax/tab').found?.title).toContain('空格')
  })
  test.each([
    ['value/member-frist', 'value/member-first'],
    ['bond', 'elements/bond'],
    ['elements/member-first', 'value/member-first'],
    ['schema/unknow-key', 'schema/unknown-key'],
    ['完全没有', undefined],
  ])('%s is probably %s', (id, near) => {
    expect(explain(id)).toEqual({ found: undefined, near })
  })
  test('the excerpt of an example is only what differs', () => {
    const found = explain('elements/bond').found
    expect(excerpt(found?.good ?? '', found?.bad ?? '')).toMatch(/^定位:\n/)
    expect(excerpt(found?.good ?? '', found?.bad ?? '')).not.toContain('团队')
  })
})

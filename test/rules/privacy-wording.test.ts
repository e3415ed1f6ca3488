/** What asks for personal data, and what puts a child on show: phrasings on either side. */
import { describe, expect, test } from 'vitest'
import { dataKinds, wordsOf } from '../../src/rules/privacy/data-words.ts'
import { exposes } from '../../src/rules/privacy/exposes.ts'
import { undeclared } from '../../src/rules/privacy/undeclared.ts'
import { sample } from '../../src/rules/sample.ts'
import { findings } from './judge.ts'

const asks = (name: string, text: string, pets = false): boolean =>
  dataKinds.some((kind) => kind.name === name && wordsOf(kind, pets).test(text))

describe('a number is asked for', () => {
  test.each([
    '留一个手机号',
    '接龙写姓名+电话',
    '称呼-电话',
    '电话',
    '填一下家长电话',
    '报一下手机',
    '留个电话，方便发货',
    '登记您的联系方式',
    '请备注电话号码',
    '电话多少',
    '写上常用电话',
    '电话、地址',
    '紧急联系人',
  ])('%s', (text) => expect(asks('手机号', text)).toBe(true))
  test.each([
    '约二十分钟电话聊聊最近的难处',
    '打电话问收到没有',
    '语音电话一刻钟',
    '电话回访一次',
    '填一个方便接电话的时间',
    '群主电话沟通',
    '打个电话',
    '手机拍三张图',
    '用手机横着拍',
    '写手机里最喜欢的一张图',
    '电话会议半小时',
    '先电话聊再拉群',
    '急事打公司电话',
    '一通电话说清楚',
  ])('nobody asks: %s', (text) => expect(asks('手机号', text)).toBe(false))
})

describe('a child is asked about', () => {
  test.each([
    '宝宝月龄-称呼',
    '孩子年级-称呼',
    '孩子名字',
    '宝宝的生日',
    '学生姓名+班级',
    '孩子几岁',
    '小朋友多大',
    '女儿几年级',
    '孩子的学校',
    '娃年龄',
  ])('%s', (text) => expect(asks('孩子的信息', text)).toBe(true))
  test.each([
    '毛孩子名字-几岁',
    '猫宝宝的名字',
    '狗宝宝年龄',
    '鼠宝宝的生日',
    '兔宝宝几岁',
    '宠物宝宝的名字',
    '孩子今天吃了什么',
    '宝宝睡得好不好',
    '孩子最爱的一本书',
    '带孩子一起来',
  ])('nobody asks: %s', (text) => expect(asks('孩子的信息', text)).toBe(false))
  test.each([
    ['宝宝的名字-几岁', false],
    ['大宝几岁', false],
    ['孩子几岁', true],
  ])('among pets, %s → %s', (text, asked) => expect(asks('孩子的信息', text, true)).toBe(asked))
})

describe('privacy/undeclared', () => {
  const found = (changes: Parameters<typeof sample>[0]) => findings(sample(changes), [undeclared])
  test('by the trade of the community', () => {
    expect(found({ '结构.加入.入群问题': ['宝宝的名字'], 行业: '宠物' })).toEqual([])
    expect(found({ '结构.加入.入群问题': ['宝宝的名字'], 行业: '母婴' })).toHaveLength(1)
  })
  test('the cure is a form for that kind of data, and states nothing ready-made', () => {
    const cure = found({ '结构.加入.入群问题': ['孩子年级'] })[0]?.cure ?? ''
    expect(cure).toContain('保存多久: 用完就删')
    expect(cure).toContain('监护人')
    expect(cure).not.toMatch(/发货|30 天/)
  })
  test('declared in other words', () =>
    expect(
      found({
        '结构.加入.入群问题': ['孩子几岁'],
        合规: { 收集信息: [{ 字段: '宝宝月龄', 用途: '分群，家长同意', 保存多久: '退群删除' }] },
      }),
    ).toEqual([]))
})

describe('privacy/minors', () => {
  test.each<[string, string, string]>([
    ['把孩子吃饭的正脸照发群里评选', '', ''],
    ['孩子的照片和名字，发到群里', '', ''],
    ['宝宝正脸照片，上传参赛', '', ''],
    ['晒孩子正脸', '', ''],
    ['学生成绩单发到群里', '', ''],
    ['孩子的名字发朋友圈', '', ''],
    ['小朋友视频，贴到公众号', '', ''],
    ['宝宝照片，晒一张', '', ''],
    ['孩子照片投票', '', ''],
    ['学生姓名，公示三天', '', ''],
  ])('shows a child: %s', (word, before, after) => expect(exposes(word, before, after)).toBe(true))
  test.each<[string, string, string]>([
    ['孩子名字加家长，发个小红包', '毛', ''],
    ['孩子名字发朋友圈', '毛', ''],
    ['宝宝照片发群里', '猫', ''],
    ['孩子名字加家长，发个大红包', '', ''],
    ['孩子的名字记下来，这几天我发得少', '', ''],
    ['宝宝照片收好，发几张优惠券', '', ''],
    ['孩子名字加家长，晚上看图，群里', '', ''],
    ['学生姓名记好，发了通知', '', ''],
    ['宝宝照片不用拍，发个链接', '', ''],
    ['孩子名字加妈妈，送一份资料', '', ''],
  ])('shows none: %s', (word, before, after) => expect(exposes(word, before, after)).toBe(false))
})

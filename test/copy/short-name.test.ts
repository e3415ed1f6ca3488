/** What an event is called in the middle of a sentence. */
import { describe, expect, test } from 'vitest'
import { onItsDay, shortName } from '../../src/copy/facts/short-name.ts'

describe('a title in a sentence', () => {
  test.each([
    ['麒麟瓜开秤', '麒麟瓜开秤'],
    ['第一次见面会：周总结与答疑', '第一次见面会'],
    ['第一次见面会: 周总结与答疑', '第一次见面会'],
    ['预告：挑瓜课', '挑瓜课'],
    ['第3期：看油温', '看油温'],
    ['第3课：看油温', '第3课'],
    ['开榨日——看一锅油怎么出来', '开榨日'],
    ['夜话｜选品', '夜话'],
    ['晚上20:00开秤', '“晚上20:00开秤”'],
    ['结营仪式与第二次见面会', '“结营仪式与第二次见面会”'],
    ['今天吃什么？', '“今天吃什么？”'],
    ['《小王子》共读与交流的一个晚上', '“《小王子》共读与交流的一个晚上”'],
    ['《小王子》', '《小王子》'],
    ['下周想吃什么', '“下周想吃什么”'],
    ['怎么喝更好', '“怎么喝更好”'],
    ['报一报你的技术栈', '“报一报你的技术栈”'],
    ['我们的开榨日', '我们的开榨日'],
    ['自我介绍专场', '自我介绍专场'],
  ])('%s → %s', (title, said) => expect(shortName(title)).toBe(said))
})

describe('a colon that parts nothing', () => {
  test.each([
    ['番茄夜话（线上：腾讯会议）', '“番茄夜话（线上：腾讯会议）”'],
    ['12:30：开会', '开会'],
  ])('%s → %s', (title, said) => expect(shortName(title)).toBe(said))
  test('an address is no title and its half is none', () =>
    expect(shortName('https://a.com/x')).toContain('https://a.com/x'))
})

/** 2026-12-03 is a Thursday, 2026-12-05 a Saturday. */
describe('a weekday in a title that is not the day of the event', () => {
  test.each([
    ['周三夜话', '夜话'],
    ['每周三晚上小课', '小课'],
    ['星期三的读书会', '读书会'],
    ['周一、三打卡', '打卡'],
    ['周末集市', '集市'],
    ['周日家庭日', '家庭日'],
    ['周三：选品课', '选品课'],
    ['周三直播', '直播'],
    ['周三开秤', '开秤'],
    ['周三见面会', '见面会'],
    ['周三到货', '到货'],
    ['周三三明治课', '三明治课'],
    ['周日日式料理', '日式料理'],
    ['周五五花肉', '五花肉'],
    ['周六六一儿童节', '六一儿童节'],
    ['周一三五早读', '早读'],
    ['周六日集市', '集市'],
  ])('%s → %s on a Thursday', (title, said) => expect(onItsDay(title, '2026-12-03')).toBe(said))

  test.each([
    '周四夜话',
    '周一、四打卡',
    '一周一次',
    '每周一课',
    '每周三次',
    '一周日常',
    '本周日程',
    '本周一物',
    '周一到周五晨读',
    '一周精华',
    '周三',
    '周五就知道去哪',
    '周三前报名',
    '下周三见',
    '老友周日会',
  ])('%s stays', (title) => expect(onItsDay(title, '2026-12-03')).toBe(title))

  test('a weekend holds Saturday, and without a date the title is believed', () => {
    expect(onItsDay('周末集市', '2026-12-05')).toBe('周末集市')
    expect(onItsDay('周三夜话', undefined)).toBe('周三夜话')
    expect(shortName('周三夜话：选品', '2026-12-03')).toBe('夜话')
  })
})

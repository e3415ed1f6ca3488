/** What two right halves make together: the name of a group before our own word for it, blanks beside marks, quotes in quotes. */
import { describe, expect, test } from 'vitest'
import { tidy } from '../../src/copy/tidy.ts'

describe('a name that ends in 群 before our own word for it', () => {
  test.each([
    ['在老客群群里说一声', '在老客群里说一声'],
    ['今晚老客群里里见', '今晚老客群里见'],
    ['欢迎来老客群群。先看这条', '欢迎来老客群。先看这条'],
  ])('%s → %s', (text, said) => expect(tidy(text)).toBe(said))

  test.each(['一群群人往外走', '一群群，往外走', '老客群群主在', '群里里外外都找过', '先看群里面那条', '老客群群公告'])(
    '%s stays',
    (text) => expect(tidy(text)).toBe(text),
  )
})

test('blanks beside full-width marks, full stops behind other marks and quotes in quotes', () => {
  expect(tidy('今晚 ，见！。\n\n\n\n「甲「乙」丙」 ')).toBe('今晚，见！\n\n「甲『乙』丙」')
})

test('a name that brings its own quotation marks is quoted once, and a day is said once', () => {
  expect(tidy('““今天吃什么？””有结果了')).toBe('“今天吃什么？”有结果了')
  expect(tidy('「“结营仪式与第二次见面会”」开始')).toBe('「结营仪式与第二次见面会」开始')
  expect(tidy('周三的周三夜话等着收，周三的周四预告')).toBe('周三夜话等着收，周三的周四预告')
  expect(tidy('他说“先看‘瓜脐’再拍”')).toBe('他说“先看‘瓜脐’再拍”')
})

test('a title that has 《》 gets no other marks', () => {
  expect(tidy('「《慢页面排查笔记》」开个头，“《乡土中国》”也行')).toBe('《慢页面排查笔记》开个头，《乡土中国》也行')
  expect(tidy('「读《乡土中国》」、“《上》《下》”')).toBe('「读《乡土中国》」、“《上》《下》”')
})

test.each([' ', '\t', '\u3000'])('a long run of %j costs no more than its length', (blank) => {
  const started = performance.now()
  tidy(`一${blank.repeat(50_000)}二`)
  // Quadratic it took two to five seconds.
  expect(performance.now() - started).toBeLessThan(800)
})

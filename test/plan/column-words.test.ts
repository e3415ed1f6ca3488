import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { templateByTitle } from '../../src/knowledge/column-words.ts'

describe('a column is told by its title', () => {
  test.each([
    ['早起打卡', 'content/check-in-task'],
    ['今日打卡榜', 'content/check-in-ranking'],
    ['未打卡提醒', 'content/check-in-reminder'],
    ['五点半到货', 'content/arrival'],
    ['明日预售接龙', 'content/preorder'],
    ['一周精华', 'content/digest'],
    ['晒锅日', 'content/showcase'],
    ['值班答疑', 'content/office-hours'],
    ['早安开场', 'content/morning'],
    ['每周常见问题', 'content/faq'],
    ['FAQ 一则', 'content/faq'],
  ])('%s → %s', (title, template) => {
    expect(templateByTitle(title)).toBe(template)
    expect(existsSync(`templates/${template}.hbs`)).toBe(true)
  })
  test.each(['下班聊一题', '一招一式', '油坊日记', ''])('“%s” does not tell', (title) =>
    expect(templateByTitle(title)).toBeUndefined(),
  )
})

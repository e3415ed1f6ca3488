import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const education = wordCheck('law/education', {
  severity: 'error',
  title: '不承诺考试和升学',
  why: '保过、提分、包就业，广告法逐条点了名；而且孩子的分数不是你能保的。',
  source:
    '《广告法》（2021 年修正）第二十四条。判据：保过、包过、押题、命题老师、学不会退费一类；提分、名师一类只在教育与阅读行业查，为警告。“红包过期”“保过程完整”“不保过”不算。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '跟着学，考试保过' }],
  }),
  good: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '跟着学，每周批改两次作业' }],
  }),
})

import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const bannedGoods = wordCheck('law/banned-goods', {
  severity: 'warning',
  title: '不推销烟草和处方药',
  why: '电子烟、香烟、处方药在网上一概不能推销，朋友之间转一单也是。',
  source:
    '《互联网广告管理办法》（2023-05-01 施行）第六条；《广告法》（2021 年修正）第十五、二十二、三十七条。判据：这几样东西与到货、接龙、代购、包邮连用；禁止它们的话不算。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '电子烟新口味到货，接龙' }],
  }),
  good: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '新榨的油到货，接龙' }],
  }),
})

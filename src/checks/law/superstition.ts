import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const superstition = wordCheck('law/superstition', {
  severity: 'warning',
  title: '不卖运气',
  why: '转运、旺夫、辟邪不是卖点，是迷信。',
  source: '《广告法》（2021 年修正）第九条第（八）项。判据：转运、改运、旺夫、辟邪、开光一类；“招财猫”“转运站”不算。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '油坊开光手串，转运招财' }],
  }),
  good: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '油坊木楔子挂件，榆木手工' }],
  }),
})

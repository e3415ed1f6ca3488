import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const state = wordCheck('law/state', {
  severity: 'warning',
  title: '不借国家机关和“特供”的名义',
  why: '“特供、专供、国宴”是被点名清理的骗术，没有一个真的会卖到群里。',
  source:
    '《广告法》（2021 年修正）第九条第（一）、（二）项；《商标法》（2019 年修正）第十四条（驰名商标）。判据：特供、机关专供、领导人推荐、国宴同款一类；对外为错误，群内为警告；防骗的话不算。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '人民大会堂特供山茶油' }],
  }),
  good: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '坳上村 46 户的山茶油' }],
  }),
})

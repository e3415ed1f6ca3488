import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const finance = wordCheck('law/finance', {
  severity: 'error',
  title: '不承诺保本和收益',
  why: '说保本的人要么不懂，要么要骗。群里出现一次，被骗的人会记得是在谁的群里。',
  source:
    '《广告法》（2021 年修正）第二十五条。判据：保本、稳赚、零风险、收益翻倍、必涨一类；回本期限、年化、带单在金融与商务行业查，为警告。“保本经营”“成本回本”和防骗的话不算。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '入股油坊，稳赚不赔' }],
  }),
  good: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '油坊开放日，看一看账本' }],
  }),
})

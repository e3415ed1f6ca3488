import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const review = wordCheck('law/review', {
  severity: 'error',
  title: '不买好评，不刷单',
  why: '好评返现换来的是一堆没有人信的五星，外加反不正当竞争法的罚单。',
  source:
    '《反不正当竞争法》（2025-10-15 施行）第九条、第二十五条；《微信个人账号使用规范》11.4。判据：好评加返、送、领，刷单，删差评换退款；“请写真话”“不刷单”不算。小号与水军另见 compliance/sock-puppet。',
  bad: sample({ 活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '好评返现 3 元' }] }),
  good: sample({
    活动: [
      { 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '好的坏的都写，写什么都不影响售后' },
    ],
  }),
})

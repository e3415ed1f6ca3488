import { sample } from '../sample.ts'
import { wordCheck } from '../law/word-check.ts'

export const forcedShare = wordCheck('platform/forced-share', {
  severity: 'warning',
  title: '不逼人转发',
  why: '“不转不是中国人”转出去的是厌烦。',
  source:
    '《微信外部链接内容管理规范》（2019-10-28 施行；例句见公开转载）。判据：不转就如何、必转、转疯了、转发后一生平安一类；“不转也没事”不算。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '山茶油的真相，必转给家人看' }],
  }),
  good: sample({
    活动: [
      {
        标识: 'oil',
        用: 'topic',
        标题: '今晚聊油',
        时间: '每周三 20:00',
        主题: '山茶油怎么存，有用就转给邻居，不转也没事',
      },
    ],
  }),
})

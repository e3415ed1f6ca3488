import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const urgency = wordCheck('law/urgency', {
  severity: 'warning',
  title: '催促要有时间和数量',
  why: '“最后三个”说了三天，以后真有截止也没有人信。写到分钟、写总数和剩余，才是提醒。',
  source:
    '《规范促销行为暂行规定》（2020-12-01 施行）；《反不正当竞争法》（2025-10-15 施行）第九条。判据：限时、倒计时、最后几个、手慢无、马上涨价一类，同一句里没有日期或钟点。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '限时特价，手慢无' }],
  }),
  good: sample({
    活动: [
      {
        标识: 'oil',
        用: 'topic',
        标题: '今晚聊油',
        时间: '每周三 20:00',
        主题: '12月9日 20:00 到 22:00，40 瓶，卖完就停',
      },
    ],
  }),
})

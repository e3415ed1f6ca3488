import { sample } from '../sample.ts'
import { wordCheck } from '../law/word-check.ts'

export const inducedShare = wordCheck('platform/induced-share', {
  severity: 'warning',
  title: '不用好处换转发',
  why: '转发换来的人是冲着红包来的，领完就走；链接被封的那天，真想来的人也进不来。',
  source:
    '《微信外部链接内容管理规范》（2019-10-28 施行；二手转载，未见原页）。判据：转发、分享、集赞、助力、砍价、打卡到朋友圈，同一句里有送、领、返、抽奖；“随意转发”“不用集赞”不算。老带新各得优惠不在此列。',
  bad: sample({
    活动: [
      { 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '转发海报到朋友圈，截图领一瓶油' },
    ],
  }),
  good: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '到店报暗号，领一份 50ml 小样' }],
  }),
})

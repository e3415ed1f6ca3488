import { sample } from '../sample.ts'
import { wordCheck } from '../law/word-check.ts'

export const automation = wordCheck('platform/automation', {
  severity: 'warning',
  title: '不用外挂、群控、多开',
  why: '外挂会让一个养了三年的号在一个下午没掉，群也跟着没了。',
  source:
    '微信 2024-03-26 公告（外挂、群控、多开）；二手转载。判据：群控、外挂、微信多开、软件自动加人；“外挂硬盘”“禁止外挂”不算。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '用群控软件一次发两百个群' }],
  }),
  good: sample({
    活动: [
      {
        标识: 'oil',
        用: 'topic',
        标题: '今晚聊油',
        时间: '每周三 20:00',
        主题: '一个群一个群地发，每个群开头写一句不同的话',
      },
    ],
  }),
})

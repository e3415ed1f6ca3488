import { sample } from '../sample.ts'
import { wordCheck } from '../law/word-check.ts'

export const publicList = wordCheck('privacy/public-list', {
  severity: 'warning',
  title: '不在群里公开收电话、地址、证件',
  why: '一张带手机号的接龙，第二天就在卖名单的人手里。六千人的名单从微信群里流出去，拘留过人。',
  source:
    '《个人信息保护法》（2021-11-01 施行）第六、十七条。判据：接龙格式或“发群里”与手机号、电话、地址、身份证、银行卡连用；“私聊发我”“填表单”不算。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '接龙格式：姓名+手机号+地址' }],
  }),
  good: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '接龙格式：称呼+楼栋+份数' }],
  }),
})

import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const endorsement = wordCheck('law/endorsement', {
  severity: 'warning',
  title: '不用医生、专家、受益者担保',
  why: '“医生都在用”没有医生签过字。真请了谁，就写他的名字和他做过的事。',
  source:
    '《广告法》（2021 年修正）第十六、十八、二十四、二十五、三十八条。判据：医生、专家、教授、明星加推荐、担保、同款一类；“听医生的”“请医生来讲课”不算。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '营养师推荐，妈妈放心' }],
  }),
  good: sample({
    活动: [
      { 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '覃师傅榨了 31 年油，周三来答问' },
    ],
  }),
})

import { wordCheck } from '../law/word-check.ts'
import { sample } from '../sample.ts'

export const distributionLevels = wordCheck('platform/distribution-levels', {
  severity: 'warning',
  title: '分销不逐层计酬',
  why: '从“下线的下线”拿钱，平台会封，再往前一步是传销。只留一级，而且按卖出的货算，不按拉到的人算。',
  source:
    '《禁止传销条例》（2005-11-01 施行）第七条（法律网站转载的原文）；微信关于多级分销的规则没有查到原文，不作依据。判据：给成员看的字里有三级以上的分销、返佣，或按下线、按人头计酬；禁止它们的话不算。',
  bad: sample({ '激励.奖励.利益': ['三级分销，层层返利'] }),
  good: sample({ '激励.奖励.利益': ['朋友下单后你们各得一张 5 元券'] }),
})

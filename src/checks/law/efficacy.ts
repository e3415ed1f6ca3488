import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const efficacy = wordCheck('law/efficacy', {
  severity: 'warning',
  title: '不说要注册证才能说的功效',
  why: '增强免疫力、抗衰老、美白祛斑，是有证的保健食品和特殊化妆品才能说的话，而且只能照证上的原文说。',
  source:
    '《食品安全法》（2025 年修正）第七十三、七十五条；《广告法》（2021 年修正）第十七、十八条；《化妆品监督管理条例》（2021-01-01 施行）第四十三条。判据：按行业打开的词表（食品类、护肤类、通用），没写行业按通用查。',
  bad: sample({
    行业: '食品',
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '增强免疫力，抗衰老' }],
  }),
  good: sample({
    行业: '食品',
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '冬天吃得香，颜色金黄' }],
  }),
})

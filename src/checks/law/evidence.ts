import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const evidence = wordCheck('law/evidence', {
  severity: 'warning',
  title: '数据和证明要有出处',
  why: '“九成用户都说好”是谁问的、问了几个人？说不出来，就是编的。',
  source:
    '《广告法》（2021 年修正）第十一条。判据：百分比加人群、某某证明、专利、纯天然、零添加一类，同一句里没有来源、样本或时间；对外为警告，群内为提示。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '实验证明吸收率提高三倍' }],
  }),
  good: sample({
    活动: [
      {
        标识: 'oil',
        用: 'topic',
        标题: '今晚聊油',
        时间: '每周三 20:00',
        主题: '省质检院 2026 年 10 月检测，报告编号见瓶身',
      },
    ],
  }),
})

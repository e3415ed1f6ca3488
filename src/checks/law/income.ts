import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const income = wordCheck('law/income', {
  severity: 'error',
  title: '不承诺收入',
  why: '“月入过万”没有一个人能替另一个人保证，信了的人会把学费赔进去。',
  source:
    '《广告法》（2021 年修正）第二十五、二十八条；《反不正当竞争法》（2025-10-15 施行）第九条。判据：月入、日入加数字，躺赚、财务自由一类；提醒防骗的不算。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '做我们的代理，轻松月入过万' }],
  }),
  good: sample({
    活动: [
      {
        标识: 'oil',
        用: 'topic',
        标题: '今晚聊油',
        时间: '每周三 20:00',
        主题: '做我们的代理，上一期 20 人里 6 人出了第一单',
      },
    ],
  }),
})

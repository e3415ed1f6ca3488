import { sample } from '../sample.ts'
import { wordCheck } from './word-check.ts'

export const guarantee = wordCheck('law/guarantee', {
  severity: 'error',
  title: '不对效果打包票',
  why: '“七天瘦十斤”“无效退款”里的保证，做得到的人不到一成，做不到的人会来找你。',
  source:
    '《广告法》（2021 年修正）第十六、十八、二十八条；《反不正当竞争法》（2025-10-15 施行）第九条。判据：期限加减重数字、百分百有效、无副作用、包瘦一类的说法；“立竿见影、三天见效”为警告。',
  bad: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '跟着吃，30 天瘦 10 斤' }],
  }),
  good: sample({
    活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '跟着做，30 天学会十道菜' }],
  }),
})

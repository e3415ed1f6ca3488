import { sample } from '../sample.ts'
import { wordCheck } from '../law/word-check.ts'

export const minors = wordCheck('privacy/minors', {
  severity: 'warning',
  title: '不公开未成年人的照片和信息',
  why: '孩子的脸、名字和学校凑在一起，就能找到他。发出去就收不回来。',
  source: '《个人信息保护法》（2021-11-01 施行）第二十八、三十一条；《未成年人保护法》（2024 年修正）第七十二条。判据：孩子、宝宝、学生的照片、正脸、成绩单与发、晒、公众号、海报连用；打码、经家长同意、不露脸的不算。',
  bad: sample({ 活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '把孩子吃饭的正脸照发群里评选' }] }),
  good: sample({ 活动: [{ 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '发一张孩子画的油茶花，不露脸不露名' }] }),
})

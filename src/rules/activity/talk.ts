/** A guest talk that has everything; the samples of this folder take one thing away. */
export const TALK = {
  标识: 'talk',
  用: 'guest',
  标题: '榨坊夜谈',
  时间: 'D+10 20:00',
  嘉宾: [{ 名字: '老周', 介绍: '榨了 30 年山茶油', 题目: '怎么看一滴油' }],
  三方利益: { 组织方: '首批预订', 嘉宾: '榨坊被记住', 成员: '当场学会辨油' },
  带走: '回家拍一张油瓶标签',
  承接: '冷榨山茶油',
} as const

import { findActivity } from '../../knowledge/look-up.ts'
import { defaultActivities, intervalDays, isSharing, nameOf, writtenActivities } from '../output.ts'
import { freeHour, onWeekday } from '../free-hour.ts'
import { sample } from '../sample.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const OFTEN = 14
const VOTE = /投票|票选|poll|vote/iu
const GUEST = (name: string) => ({ 名字: name, 介绍: '榨坊师傅' })
const TALK = {
  标识: 'talk',
  用: 'guest',
  标题: '榨坊夜谈',
  时间: '每周三 20:00',
  嘉宾: ['老周', '阿梅', '小林', '刘姐'].map(GUEST),
  三方利益: { 组织方: '首批预订', 嘉宾: '榨坊被记住', 成员: '当场学会辨油' },
  带走: '拍一张油瓶标签',
  承接: '冷榨山茶油',
}

export const topicVote = {
  id: 'content/topic-vote',
  severity: 'info',
  needs: 'spec',
  title: '分享的题目让成员投一次票',
  why: '主题按画像把控，不由嘉宾随意定；官方给几个选项让成员投票，来的人就是投过的人。',
  source: `M31。判据：有每 ${OFTEN} 天以内一次的分享活动，而写下的与类型自带的活动里没有投票。`,
  bad: sample({ '内容.默认栏目': false, 活动: [TALK] }),
  good: sample({
    '内容.默认栏目': false,
    活动: [TALK, { 标识: 'vote', 用: 'poll', 标题: '下周听什么', 时间: '每周日 19:00' }],
  }),
  run: (view) => {
    const series = writtenActivities(view).find(
      ({ item }) =>
        isSharing(item) && (intervalDays(item.when) ?? Infinity) <= view.threshold('content/topic-vote', OFTEN),
    )
    const voted =
      writtenActivities(view).some(({ item }) => VOTE.test(item.use + nameOf(item) + (item.kind?.name ?? ''))) ||
      defaultActivities(view).some((item) => VOTE.test(item.use + (findActivity(view.knowledge, item.use)?.name ?? '')))
    return series === undefined || voted
      ? []
      : [
          {
            path: series.path,
            message: `“${nameOf(series.item)}”的题目没有让成员选过。`,
            cure: say`在${field('activities')}里加一次投票，例如${write('/activities/-', { id: 'vote', use: 'poll', title: '下周听什么', when: `每周日 ${freeHour(view.plan, onWeekday(7))}` })}。`,
          },
        ]
  },
} as const satisfies Check

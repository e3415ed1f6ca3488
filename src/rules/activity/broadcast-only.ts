import { affirmed } from '../clauses.ts'
import { nameOf, writtenActivities } from '../output.ts'
import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import { key, say } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const ONE_WAY =
  /全程(?:禁言|静音)|全员(?:禁言|静音)|只听(?:不说|不讲)?|单向(?:分享|输出|宣讲|播放)|纯(?:宣讲|讲座|直播|播放)|从头讲到尾|(?:不|没有|不设|取消)(?:安排|开放|接受|设|留)?(?:互动|提问|问答|讨论)(?:环节|时间)?/gu
const TALKS = /互动|提问|问答|讨论|案例|分组|连麦|举手|接龙|投票/u
/** Is this activity text a broadcast? Exported for the table of phrasings. */
export function broadcasts(text: string): boolean {
  const hits = [...text.matchAll(ONE_WAY)]
  if (hits.length === 0) return false
  const rest = hits.reduce((left, hit) => left.replace(hit[0], ''), text)
  const denied = hits.every((hit) =>
    /^(?:不|没|取消)/u.test(hit[0])
      ? /(?:不能|别|不要|避免|绝不|禁止)$/u.test(text.slice(0, hit.index))
      : affirmed(text, new RegExp(hit[0], 'gu')) === undefined,
  )
  return !denied && !TALKS.test(rest)
}

export const broadcastOnly = {
  id: 'activity/broadcast-only',
  severity: 'warning',
  needs: 'spec',
  title: '活动有成员互动的环节',
  why: '重在成员之间的交流，不在场面。互动三式：小组讨论、问答、案例分享；一样都没有，办的是广播。',
  source:
    'M15。判据（查措辞）：活动的标题、主题、报名、带走、预案里说了全程禁言、只听不说、不设提问一类话，同一项里又没有讨论、问答、案例、接龙等环节；否定句不算。活动库自带的互动另算。',
  bad: sample({
    活动: [
      { 标识: 'show', 用: 'live', 标题: '新油发布', 主题: '主播全程讲解，全员禁言，不设提问', 时间: 'D+10 20:00' },
    ],
  }),
  good: sample({
    活动: [{ 标识: 'show', 用: 'live', 标题: '新油发布', 主题: '讲解 20 分钟，留 30 分钟问答', 时间: 'D+10 20:00' }],
  }),
  run: (view) =>
    writtenActivities(view).flatMap(({ item, path }) => {
      const { title, theme, signup, takeaway, fallback } = item
      const text = textsOf({ title, theme, signup, takeaway, fallback })
        .map((placed) => placed.text)
        .join('。')
      return broadcasts(text)
        ? [
            {
              path: theme === undefined ? path : `${path}/theme`,
              message: `“${nameOf(item)}”没有成员说话的环节。`,
              cure: say`留出一段互动写进${key('activities.theme')}，例如“讲解 20 分钟，留 30 分钟问答”；也可以分小组讨论、请成员讲案例。`,
            },
          ]
        : []
    }),
} as const satisfies Check

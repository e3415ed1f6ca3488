import { blank } from '../blank.ts'
import { hasStakes, nameOf, writtenActivities, type Known } from '../output.ts'
import { sample } from '../sample.ts'
import { TALK } from './talk.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const WEEK = 7

export const noNext = {
  id: 'activity/no-next',
  severity: 'warning',
  needs: 'plan',
  title: '最后一场分享之后有承接',
  why: '听过没有改变，几次就疲。最后一场之后没有下一件事，热度当晚就散。',
  source: `M03。判据：最后一场分享没有写“承接”“带走”，其后 ${WEEK} 天仍在计划期内，却再没有任何活动或战役。`,
  bad: sample({ '内容.默认栏目': false, 活动: [{ ...TALK, 带走: undefined, 承接: undefined }] }),
  good: sample({ '内容.默认栏目': false, 活动: [TALK] }),
  run: (view) => {
    const { plan, threshold } = view
    const sharing = writtenActivities(view).filter(({ item }) => hasStakes(item))
    const tasks = plan.days.flatMap((day) => day.tasks.map((task) => ({ task, offset: day.offset })))
    const events = tasks.filter(
      ({ task }) =>
        task.live ||
        (task.subject.type === 'activity' && task.kind === 'activity' && task.side === 'member-facing') ||
        task.subject.type === 'campaign',
    )
    const mine = sharing.map((entry) => ({
      ...entry,
      last: Math.max(...events.filter(({ task }) => isOf(task.subject.id, entry.item)).map(({ offset }) => offset)),
    }))
    const last = mine.filter((entry) => Number.isFinite(entry.last)).sort((a, b) => b.last - a.last)[0]
    if (last === undefined || !blank(last.item.links_to) || !blank(last.item.takeaway)) return []
    const end = plan.horizon.days - 1
    const later = events.some(({ task, offset }) => offset > last.last && !isOf(task.subject.id, last.item))
    if (later || end - last.last < threshold('activity/no-next', WEEK)) return []
    return [
      {
        path: last.path,
        message: `“${nameOf(last.item)}”是最后一场（第${last.last + 1}天），之后 ${end - last.last} 天没有任何承接。`,
        cure: say`写${write(`${last.path}/takeaway`, '当晚照着做一次，拍一张交上来')}，在${key('activities.links_to')}里写接到在卖的哪一样，或在${field('activities')}里接一场收作业、一场对答。`,
      },
    ]
  },
} as const satisfies Check

const isOf = (subject: string, { id, use, kind }: Known): boolean => subject === (id ?? kind?.id ?? use)

import { blank } from '../blank.ts'
import { hasStakes, nameOf, writtenActivities } from '../output.ts'
import { sample } from '../sample.ts'
import { TALK } from './talk.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const noTakeaway = {
  id: 'activity/no-takeaway',
  severity: 'info',
  needs: 'spec',
  title: '分享带一件听完就做的事',
  why: '每场要带“听完做一件事”与成果回收，否则听过没有改变，几次就疲。',
  source: 'M03。判据：分享活动没有写“带走”。',
  bad: sample({ 活动: [{ ...TALK, 带走: undefined }] }),
  good: sample({ 活动: [TALK] }),
  run: (view) =>
    writtenActivities(view)
      .filter(({ item }) => hasStakes(item) && blank(item.takeaway))
      .map(({ item, path }) => ({
        path,
        message: `“${nameOf(item)}”没有写听完做什么。`,
        cure: say`写${key('activities.takeaway')}，一件当天能做完、能交回来的事，例如${write(`${path}/takeaway`, '当晚照着做一次，拍一张发到群里')}。`,
      })),
} as const satisfies Check

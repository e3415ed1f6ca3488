import { blank, listed } from '../blank.ts'
import { hasStakes, isSharing, nameOf, writtenActivities } from '../output.ts'
import { sample } from '../sample.ts'
import { TALK } from './talk.ts'
import type { Spec } from '../../model.ts'
import { key, say, write, type Text } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const stakesMisaligned = {
  id: 'activity/stakes-misaligned',
  severity: 'warning',
  needs: 'spec',
  title: '分享活动三方各有所得，并接到主业务',
  why: '分享能持续，是因为组织方、嘉宾、成员各有所得且与主业务相接。有一方白干，或接不上业务，一停群就死寂。',
  source:
    'M03。判据：分享活动（写了嘉宾，或活动库里的嘉宾分享）的组织方、嘉宾、成员三栏有空，或没有写“承接”；没有嘉宾而写了三方利益的活动，只看组织方、成员和“承接”。',
  bad: sample({ 活动: [{ ...TALK, 三方利益: undefined, 承接: undefined }] }),
  good: sample({ 活动: [TALK] }),
  run: (view) =>
    writtenActivities(view)
      .filter(({ item }) => hasStakes(item))
      .flatMap(({ item, path }) => {
        const { stakes } = item
        const lacks = [
          blank(stakes?.host) ? '组织方' : '',
          isSharing(item) && blank(stakes?.guest) ? '嘉宾' : '',
          blank(stakes?.member) ? '成员' : '',
        ].filter(Boolean)
        if (lacks.length === 0 && !blank(item.links_to)) return []
        const reasons = [
          ...(lacks.length ? [`没有写${listed(lacks)}得到什么`] : []),
          ...(blank(item.links_to) ? ['没有写接到哪项业务'] : []),
        ]
        return [
          {
            path,
            message: `“${nameOf(item)}”${reasons.join('，也')}。`,
            cure: say`写${write(`${path}/stakes`, { host: '下一期的首批报名', ...(isSharing(item) ? { guest: '手艺被记住' } : {}), member: '当场学会一个做法' })}，${linked(view.spec, item, path)}。`,
          },
        ]
      }),
} as const satisfies Check

/** To what is on sale, where the file says what that is. */
function linked({ monetization, positioning }: Spec, { links_to }: { readonly links_to?: string }, path: string): Text {
  const offer = monetization?.offers?.[0]?.name ?? positioning?.product?.name
  return blank(links_to) && offer !== undefined
    ? say`再写${write(`${path}/links_to`, offer)}，接到在卖的哪一样`
    : say`在${key('activities.links_to')}里写接到在卖的哪一样`
}

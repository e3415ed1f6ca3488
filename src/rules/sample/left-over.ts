import { sampleWords } from '../../knowledge/sample-words.generated.ts'
import type { Check } from '../../judge/types.ts'
import type { Spec } from '../../model.ts'
import { sample } from '../sample.ts'

/** A word of ours that stands in the file. */
interface Left {
  readonly path: string
  readonly said: string
  readonly word: string
  readonly cure: string
}

/** Everything of the archetype's sample that the file still says, place by place. */
function leftOf(spec: Spec): { readonly left: readonly Left[]; readonly untouched: boolean } {
  const ours = sampleWords.find(({ archetype }) => archetype === spec.archetype)
  if (!ours) return { left: [], untouched: false }
  const places = placesOf(spec)
  const left = places.filter(({ path, word }) =>
    path.startsWith('/team')
      ? ours.people.some(
          ({ id, name }) => name === word && spec.team?.some((one) => one.id === id && one.name === word),
        )
      : [ours.name, ...ours.who, ours.reason, ...ours.goods].includes(word),
  )
  return { left, untouched: left.length === places.length }
}

function placesOf({ name, positioning, audience, team, monetization }: Spec): readonly Left[] {
  const at = (path: string, said: string, word: string | undefined, cure: string): readonly Left[] =>
    word === undefined ? [] : [{ path, said, word, cure }]
  return [
    ...at('/name', '群名', name, '写你自己的群名'),
    ...(audience?.segments ?? []).flatMap(({ who }, i) =>
      at(`/audience/segments/${i}/who`, '人群', who, '写你自己的成员是谁，写到能想起一张脸'),
    ),
    ...at('/positioning/join_reason', '加入理由', positioning?.join_reason, '写成员为什么要进你的群'),
    ...at('/positioning/product/name', '产品', positioning?.product?.name, '写你自己的产品；还没有就把“产品”整段去掉'),
    ...(team ?? []).flatMap((member, i) =>
      at(`/team/${i}/name`, '团队里', member.name, '写真的在群里的人；还没定就去掉这一条'),
    ),
    ...(monetization?.offers ?? []).flatMap((offer, i) =>
      at(`/monetization/offers/${i}/name`, '在卖的', offer.name, '写你真的在卖的，价格和库存一起改；不卖就去掉这一条'),
    ),
  ]
}

export const leftOver = {
  id: 'sample/left-over',
  severity: 'warning',
  needs: 'spec',
  title: '样本里的人和货换成了自己的',
  why: '样本里的店名、人名、货名是编的。改了一半就用，话术会替你卖别人的东西、叫别人的名字，成员一看就知道是抄来的。',
  source:
    'M02。判据：和这个类型的样本一字不差的“名称”“受众.人群.是谁”“定位.加入理由”“定位.产品.名称”“变现.供应.名称”，以及标识和名字都一样的“团队”；这些全都没改的是样本本身，不说。',
  bad: sample({ '定位.产品.名称': '慢火中浅烘咖啡豆' }),
  good: sample(),
  run: ({ spec }) => {
    const { left, untouched } = leftOf(spec)
    return untouched
      ? []
      : left.map(({ path, said, word, cure }) => ({
          path,
          message: `${said}“${word}”和样本里的一字不差。`,
          cure: `${cure}。真的就是它，在这一行上面写“# 社群-忽略 sample/left-over：原因”。`,
        }))
  },
} as const satisfies Check

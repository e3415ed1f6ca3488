import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { parseWhen } from '../../when/parse.ts'
import type { Spec } from '../../model.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

/** The first circle is five to ten people. */
const FEW = 5
const PUBLIC = { 来源: [{ 渠道: '公众号投放', 类别: '外部', 预期人数: 200 }] }

/** The fission round is dated before the launch. */
function beforeLaunch(spec: Spec): boolean {
  const text = spec.growth?.fission?.when
  const read = text === undefined ? undefined : parseWhen(text)
  if (!read?.ok || read.when.kind !== 'once') return false
  const { anchor, offset } = read.when
  return (
    (anchor.type === 'launch' && offset < 0) ||
    (anchor.type === 'date' && spec.launch?.start !== undefined && anchor.date < spec.launch.start)
  )
}

export const seedFirst = {
  id: 'growth/seed-first',
  severity: 'warning',
  needs: 'spec',
  title: '先请种子，再对外招募',
  why: '对外一喊，来的人看见的是一间空屋子，看一眼就走，再请不回来。先有几个人真的在说话，后来的人才有话可接。',
  source: `${restingOn('feverbeeStart')}另据 M14。判据：还没开群或刚起步，来源里有外部渠道，或写了裂变，而没有写种子；或裂变排在开群之前。种子不足 ${FEW} 位的只作提示。`,
  bad: sample({ 增长: PUBLIC }),
  good: sample({
    增长: PUBLIC,
    '受众.种子': { 目标人数: 30, 来源: ['复购三次以上的老客'], 条件: ['愿意晒菜'], 门槛: '先交一张自己做的菜' },
  }),
  run: ({ spec, threshold }) => {
    const { growth, audience, stage } = spec
    const young = stage === undefined || stage === 'preheat' || stage === 'start'
    const loud = growth?.fission !== undefined || (growth?.sources ?? []).some(({ type }) => type === 'external')
    if (!young || !loud) return []
    if (audience?.seeds === undefined)
      return [
        {
          path: '/growth',
          message: `要对外招募${growth?.fission === undefined ? '' : '、裂变'}，没有写先请进来的种子。`,
          cure: say`在${field('audience')}下写${write('/audience/seeds', { target: 30, sources: ['来过三次以上的老客'], criteria: ['愿意说真话'], threshold: '先交一份自己的例子' })}，人到齐、话说起来，再对外招募。`,
        },
      ]
    if (beforeLaunch(spec))
      return [
        {
          path: '/growth/fission/when',
          message: `裂变排在“${growth?.fission?.when ?? ''}”，群还没开，被请来的人没有地方去。`,
          cure: say`排到种子聊起来以后，例如${write('/growth/fission/when', 'D+14 12:00')}。`,
        },
      ]
    const few = threshold('growth/seed-first', FEW)
    return (audience.seeds.target ?? few) >= few
      ? []
      : [
          {
            path: '/audience/seeds/target',
            severity: 'info',
            message: `种子只有 ${audience.seeds.target ?? 0} 位，少于 ${few} 位，撑不起一场对话。`,
            cure: say`先请 ${few} 到 10 位，例如${write('/audience/seeds/target', 10)}。`,
          },
        ]
  },
} as const satisfies Check

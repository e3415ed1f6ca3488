import { filled } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const EARN = { 挣: [{ 动作: '晒一道菜', 分值: 2 }] }
const THREE = { 利益: ['小瓶装'], 荣誉: ['本周铁锅王'], 情感: ['阿岚手写信'] }

export const noGrowthPath = {
  id: 'fatal/no-growth-path',
  severity: 'warning',
  needs: 'spec',
  title: '成员有成长的路',
  why: '没有用户成长体系是必死的一种：做得多的人和不做的人一样，做得多的先走。',
  source: 'M11。判据：写了积分或榜单，而没有等级、没有可兑换的东西、也没有核心成员的权益。没写激励的不查。',
  bad: sample({ 激励: { 积分: EARN, 奖励: THREE } }),
  good: sample({ 激励: { 积分: EARN, 奖励: THREE, 等级: [{ 名称: '掌勺', 门槛: 20, 权益: ['新油先试'] }] } }),
  run: ({ spec }) => {
    const { points, levels, leaderboard } = spec.incentives ?? {}
    if (points === undefined && leaderboard === undefined) return []
    if ((levels?.length ?? 0) > 0 || (points?.spend?.length ?? 0) > 0 || filled(spec.audience?.core?.perks).length > 0)
      return []
    return [
      {
        path: '/incentives',
        message: points ? '有积分，没有等级，也换不了东西：攒了没有用。' : '有榜单，没有等级：上榜之后没有下一步。',
        cure: say`在${field('incentives')}下写${key('incentives.levels')}，例如${write('/incentives/levels/-', { name: '老手', min: 20, perks: ['先试新内容'] })}。`,
      },
    ]
  },
} as const satisfies Check

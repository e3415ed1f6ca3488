import { blank, filled, listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const oneSided = {
  id: 'incentives/one-sided',
  severity: 'warning',
  needs: 'spec',
  title: '利益、荣誉、情感三类激励都有',
  why: '只给利益，人为利益来，利益停了就走；只给荣誉，做事的人心里发空。三类要配着用。',
  source: 'M18。判据：写了激励而三类缺一。积分可兑换算利益，等级、榜单算荣誉。没写激励的不查。',
  bad: sample({ 激励: { 奖励: { 利益: ['小瓶装'] } } }),
  good: sample({ 激励: { 奖励: { 利益: ['小瓶装'], 荣誉: ['本周铁锅王'], 情感: ['阿岚手写信'] } } }),
  run: ({ spec }) => {
    const own = spec.incentives
    if (own === undefined) return []
    const lacks = [
      filled(own.rewards?.material).length > 0 || (own.points?.spend?.length ?? 0) > 0 ? '' : '利益',
      filled(own.rewards?.honor).length > 0 || (own.levels?.length ?? 0) > 0 || !blank(own.leaderboard) ? '' : '荣誉',
      filled(own.rewards?.emotional).length > 0 ? '' : '情感',
    ].filter(Boolean)
    return lacks.length === 0
      ? []
      : [
          {
            path: '/incentives/rewards',
            message: `激励缺${listed(lacks)}这一类。`,
            cure: say`在${field('incentives')}的${key('incentives.rewards')}下写全三类，例如${write('/incentives/rewards', { material: ['小礼物一份'], honor: ['本周之星'], emotional: ['群主手写信'] })}。`,
          },
        ]
  },
} as const satisfies Check

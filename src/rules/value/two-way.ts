import { blank, filled } from '../blank.ts'
import { restingOn } from '../basis.ts'
import { forbids } from '../prohibition.ts'
import { sample } from '../sample.ts'
import { field, orWrite, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const ONLY_BANS = { 群规: ['禁止发广告', '不许刷屏'] }

export const twoWay = {
  id: 'value/two-way',
  severity: 'warning',
  needs: 'spec',
  title: '说得到什么，也说请他做什么',
  why: '只说能得到什么，人来了就坐着等；只说不许做什么，人来了就不敢动。得到与付出都说清，才有来有往。',
  source: `${restingOn('canvas')}判据（查措辞）：群规全是禁令，而公约、共同任务、“第一步”、积分的“挣”里没有一样请成员做的事。得到什么见 value/member-first。`,
  bad: sample({ ...ONLY_BANS, '文化.公约': undefined, '文化.目标': undefined }),
  good: sample({
    ...ONLY_BANS,
    欢迎: { 第一步: '回一句家里几口人吃饭' },
    '文化.公约': undefined,
    '文化.目标': undefined,
  }),
  run: ({ spec }) => {
    const { rules, culture, welcome, incentives } = spec
    const texts = filled(rules?.items?.map(({ text }) => text))
    const asked =
      filled(culture?.charter).length > 0 ||
      !blank(culture?.shared_task) ||
      !blank(welcome?.first_task) ||
      (incentives?.points?.earn?.length ?? 0) > 0
    return texts.length === 0 || asked || !texts.every(forbids)
      ? []
      : [
          {
            path: '/rules',
            message: `群规 ${texts.length} 条全是不许做的，没有一处写请成员做什么。`,
            cure: say`先写一条请他做的，例如群规${write('/rules/items/-', '提问带上试过的办法')}，或在${field('welcome')}下写${orWrite('/welcome/first_task', '回一句最想解决的事')}。`,
          },
        ]
  },
} as const satisfies Check

import { spokenTexts } from '../../compliance/spoken-texts.ts'
import { affirmed } from '../clauses.ts'
import { sample } from '../sample.ts'
import type { Check } from '../types.ts'

const LEVELS = /[三四五六多][级层](?:分销|返利|返佣|代理|奖励|提成|佣金)|(?:下线|下级)(?:的)?(?:下线|下级)|团队计酬|层层返(?:利|佣)|拉人头/gu

export const distributionLevels = {
  id: 'platform/distribution-levels',
  severity: 'info',
  needs: 'spec',
  title: '分销不超过两级',
  why: '从“下线的下线”拿钱，平台会封，再往前一步是传销。两级以内，而且按卖出的货算，不按拉到的人算。',
  source: '微信平台关于多级分销的规则、禁止传销条例；未核实原文，只作提示。判据：给成员看的字里有三级以上的分销、返佣，或按下线的下线计酬；禁止它们的话不算。',
  bad: sample({ '激励.奖励.利益': ['三级分销，层层返利'] }),
  good: sample({ '激励.奖励.利益': ['朋友下单后你们各得一张 5 元券'] }),
  run: ({ spec }) => spokenTexts(spec).flatMap(({ path, text }) => {
    const [hit] = affirmed(text, LEVELS)
    return hit === undefined ? [] : [{
      path,
      message: `“${hit.word}”超过两级，或按拉到的人计酬。`,
      cure: '改成一级，按成交算，例如“朋友下单后你们各得一张 5 元券”。',
      span: { start: hit.index, end: hit.index + hit.word.length },
    }]
  }),
} as const satisfies Check

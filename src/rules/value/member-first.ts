import { blank, filled } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

/** Money and dealing, and the words that only carry them. */
const DEAL =
  /优惠券?|折扣|满减|代金券|红包|返现|返利|返券|返点|佣金|省钱|便宜|低价|特价|秒杀|团购|拼团|内购|福利价?|购买|下单|成交|赚钱|抽奖|抢购|(?:老客|会员|专属|批发|出厂|进货|拿货|成本|清仓|员工|活动|早鸟|续费|团|底)价|立减|直减|减免|清仓|清货|尾货|尾单|捡漏|羊毛|价差|差价|保价|老带新|(?:买|满)[^，。；]{1,5}?(?:送|赠|减|返)[^，。；]{0,4}|价格?|好物|爆款|包邮|赠品|免单|打折|\d+(?:\.\d+)?\s*[元块折%]?|[零一二两三四五六七八九十百千万半]+\s*[元块折]|[满减券折元块¥]/gu
const CARRIER =
  /会员|成员|群友|老客|新客|专属|专享|独家|独享|全场|群内|第一时间|每天|每周|每月|每日|月月|天天|年年|周周|不定期|定期|享受|享有|领取|最低|全网|超值|限时|更多|大量|各种|可以|能够|得到|拿到|抢到|买到|优先|轮到|先挑|你挑|门市|门店|店里|外面|别处|续费|一截|不少|很多|直接|额外|还能|再|比|先|你|更|最|抢|领|拿|享|有|的|和|与|及|等|到|在|都|还|,|，|、|。|!|！|\s/gu
/** Characters left when deals and their carriers are taken out. */
const substance = (text: string): number => [...text.replace(DEAL, '').replace(CARRIER, '')].length
const ENOUGH = 3

export const memberFirst = {
  id: 'value/member-first',
  severity: 'error',
  needs: 'spec',
  title: '写了成员得到什么，而且不只是优惠',
  why: '建群先答成员得到什么，再说自己的目标。只有销售目标的群走不远：社群天生带社交与乐趣，不会因为业务目标而改变。',
  source: `M01。判据：成员价值一条都没有为错误；每一条去掉金额、折扣、返利、满减满送一类成交词及其修饰后都不足 ${ENOUGH} 个字，降为警告。`,
  bad: sample({ '定位.成员价值': undefined }),
  good: sample(),
  run: ({ spec, threshold }) => {
    const values = filled(spec.positioning?.member_value)
    if (values.length === 0) {
      const goal = spec.positioning?.owner_goal
      return [
        {
          path: '/positioning/member_value',
          message: blank(goal)
            ? '没有写成员价值：别人为什么要待在这个群里。'
            : `只写了群主目标（“${goal}”），没有写成员价值。`,
          cure: say`在${field('positioning')}下写${key('positioning.member_value')}，从成员的结果说起，例如${write('/positioning/member_value/-', '学会三步挑对适合自己的那一款')}。`,
        },
      ]
    }
    const enough = threshold('value/member-first', ENOUGH)
    if (values.some((text) => substance(text) >= enough)) return []
    return [
      {
        path: '/positioning/member_value',
        severity: 'warning',
        message: `成员价值全是优惠和成交：“${values.join('”“')}”。`,
        cure: say`至少加一条不靠价格的结果：会了什么、少了什么麻烦、认识了谁，例如${write('/positioning/member_value/-', '每周多会一样当天用得上的做法')}。`,
      },
    ]
  },
} as const satisfies Check

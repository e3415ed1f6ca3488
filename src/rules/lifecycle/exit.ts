import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'

/** Up to here an archetype's length is that of a camp; beyond, a term of service that renews. */
const CAMP_DAYS = 90
/** A camp says it two days ahead, a term of a quarter or more two weeks: who paid for half a year has more to settle. An editorial figure. */
const NOTICE = { camp: 2, term: 14 } as const
const ACTIONS = '解散、迁移、续费、转校友群'

export const exit = {
  id: 'lifecycle/exit',
  severity: 'error',
  needs: 'spec',
  title: '训练营、打卡这类有期限的群，写明怎么散',
  why: '营期到了没人说话，人留在一个没人管的群里，广告进来，前面攒的好感全赔进去。散得清楚，下一期才招得到人。',
  source: `${restingOn('canvas', 'dissolveNotice')}判据：类型自带不超过 ${CAMP_DAYS} 天的期限（训练营、打卡、共读、快闪一类），而“结构.结束”没有写“动作”；期限更长的服务期、自己写了结束日的，降为警告；提前告知写 0 天的降为提示（公开资料至少提前 1 天）。`,
  bad: sample({ 类型: 'training-camp' }),
  good: sample({ 类型: 'training-camp', '结构.结束': { 天数: 21, 动作: '转校友群', 提前告知: 3 } }),
  run: ({ spec, archetype, threshold }): readonly Finding[] => {
    const end = spec.structure?.end
    const life = archetype?.lifespan
    const dated = end?.date !== undefined || end?.service_days !== undefined
    if (spec.structure === undefined || (life === undefined && !dated)) return []
    const notice = (end?.service_days ?? life ?? 0) >= CAMP_DAYS ? NOTICE.term : NOTICE.camp
    const path = end === undefined ? '/structure' : '/structure/end'
    if (end?.action === undefined)
      return [
        {
          path,
          ...(life !== undefined && life <= threshold('lifecycle/exit', CAMP_DAYS)
            ? {}
            : { severity: 'warning' as const }),
          message: dated
            ? '写了什么时候结束，没有写结束时怎么办。'
            : `${archetype?.name ?? '这类群'}到期就结束（默认 ${life ?? 0} 天），没有写结束时怎么办。`,
          cure:
            end === undefined
              ? say`在${field('structure')}下加一行${write('/structure/end', { service_days: life ?? 21, action: 'dissolve', notice_days: notice })}；动作可以写：${ACTIONS}。`
              : say`在${key('structure.end')}里${dated ? '' : say`加上${write('/structure/end/service_days', life ?? 21)}，再`}加上${write('/structure/end/action', 'dissolve')}${end.notice_days === undefined ? say`和${write('/structure/end/notice_days', notice)}` : ''}；动作可以写：${ACTIONS}。`,
        },
      ]
    return end.notice_days === 0 && (end.service_days ?? life ?? 0) > 1
      ? [
          {
            path: '/structure/end/notice_days',
            severity: 'info',
            message: '结束当天才告知，成员来不及存资料、问去处。',
            cure: say`至少提前 1 天说，例如${write('/structure/end/notice_days', notice)}。`,
          },
        ]
      : []
  },
} as const satisfies Check

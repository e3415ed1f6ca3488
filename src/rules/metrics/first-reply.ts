import { amountOf, NUMERAL_SIGNS } from '../../numerals.ts'
import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import { field, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const HOURS = 48
const UNIT: Readonly<Record<string, number>> = {
  分钟: 1 / 60,
  小时: 1,
  个小时: 1,
  天: 24,
  日: 24,
  个工作日: 24,
  工作日: 24,
  周: 168,
  个星期: 168,
  星期: 168,
  个礼拜: 168,
  礼拜: 168,
}
/** Runs are bounded: what is longer is no time, and would be read anew from each of its signs. */
const AMOUNT = `(\\d{1,12}(?:\\.\\d{1,12})?|半|[${NUMERAL_SIGNS}]{1,12})\\s{0,12}(分钟|小时|个小时|天|日|个工作日|工作日|周|个星期|星期|个礼拜|礼拜)`
const REPLY = '(?:答复|回复|回应|响应|回答|解答|应答|有人(?:回|答|应|认领|接|管)|有回音|答|认领|给出|批注|批改|点评)'
/** A time within which, before the reply or behind it. What comes 每天 is no first reply, and 「21 天里」 tells how long it goes on. */
const WITHIN = '(?:之内|以内|内)'
const PATTERNS = [
  new RegExp(`${AMOUNT}${WITHIN}(?:(?!每[天日次周晚]|学会|学到|掌握|读完|看完|做完)[^。；;]){0,24}?${REPLY}`, 'u'),
  new RegExp(
    `${REPLY}[^。；;，,]{0,10}?(?:不超过|不超出|不晚于|最多|最慢|最迟|最晚|一般|通常)[^。；;，,]{0,4}?${AMOUNT}`,
    'u',
  ),
  new RegExp(`${REPLY}[^。；;，,]{0,10}?${AMOUNT}${WITHIN}`, 'u'),
]
const AT_ONCE =
  /(?:当天|当日|当晚|当场|随时|马上|立刻|秒)[^。；;，,]{0,8}(?:答|回|认领|响应|有人|处理)|(?:有人|回应|答复|回复|响应|认领)[^。；;，,]{0,6}(?:当天|当日|当晚|随时)/u
/** A decision, money or goods, not a first reply. */
const OTHER = /申诉|复核|退款|退费|退货|退清|到账|发货|送达|面谈|审核|开票/u

/** Hours within which a first reply is promised; undefined when the text promises none. Exported for the table of phrasings. */
export function replyHours(text: string): number | undefined {
  const plain = text.normalize('NFKC')
  if (OTHER.test(plain)) return undefined
  for (const pattern of PATTERNS) {
    const [, amount = '', unit = ''] = pattern.exec(plain) ?? []
    const count = amountOf(amount)
    if (count !== undefined) return count * (UNIT[unit] ?? 24)
  }
  return AT_ONCE.test(plain) ? 24 : undefined
}

/** A metric that is a time to the first answer, not a share of answers: its target is that time. */
const REPLY_TIME = /(?:首次|第一次|首条|第一条|首|平均|最快|最慢|最迟)?(?:答复|回复|回应|响应|应答|答问|解答|回音)/u
const SHARE = /率|比例|占比|条数|次数|人数|满意/u
const TARGET = new RegExp(`${AMOUNT}\\s{0,12}(?:之内|以内|内|以下|为限)?`, 'u')
const REQUEST = /提问|发问|有问|问了|问题|求助|求救|报错|咨询|疑问/u

/** Hours that the target of a metric allows; undefined where the metric is no time to an answer. Exported for the table of phrasings. */
export function targetHours(name: string, target: string | undefined): number | undefined {
  const plain = (target ?? '').normalize('NFKC')
  if (!REPLY_TIME.test(name) || SHARE.test(name) || OTHER.test(name) || /[%％]/u.test(plain)) return undefined
  const [, amount = '', unit = ''] = TARGET.exec(plain) ?? []
  const count = amountOf(amount)
  return count === undefined ? undefined : count * (UNIT[unit] ?? 24)
}

export const firstReply = {
  id: 'metrics/first-reply',
  severity: 'warning',
  needs: 'spec',
  title: '第一次答复有时限，不超过两天',
  why: '第一次提问两天没人理，人就不会再问第二次。说定多久有人答，并且做得到，比答得漂亮要紧。',
  source: `${restingOn('opensource')}判据（查措辞）：承诺、成员价值、加入理由、差异、指标，以及说到提问、求助的群规条款里写的答复时限超过 ${HOURS} 小时（申诉、退款、发货一类除外），量答复时间的指标看它的“目标”；或类型以答疑为主（自带首次答复一项指标），而定位、指标、欢迎、群规、团队考核里没有一处写多久有人答。`,
  bad: sample({ '定位.承诺': { 内容: '群里提问 5 天内有人答' } }),
  good: sample({ '定位.承诺': { 内容: '群里提问 2 小时内有人答' } }),
  run: ({ spec, archetype, threshold }) => {
    const limit = threshold('metrics/first-reply', HOURS)
    const { positioning, metrics } = spec
    const promised = textsOf({
      positioning: {
        promise: positioning?.promise,
        member_value: positioning?.member_value,
        join_reason: positioning?.join_reason,
        differentiators: positioning?.differentiators,
      },
      metrics,
    }).map((placed) => ({ ...placed, hours: replyHours(placed.text) }))
    const asked = (spec.rules?.items ?? []).flatMap(({ text }, i) =>
      REQUEST.test(text) ? [{ path: `/rules/items/${i}/text`, text, hours: replyHours(text) }] : [],
    )
    const targets = (metrics ?? []).map(({ name, target }, i) => ({
      path: `/metrics/${i}/target`,
      text: `${name}：${target ?? ''}`,
      hours: targetHours(name, target),
    }))
    const slow = [...promised, ...targets, ...asked].find(({ hours }) => hours !== undefined && hours > limit)
    if (slow)
      return [
        {
          path: slow.path,
          message: `“${slow.text}”：第一次答复超过 ${limit} 小时，问的人等不到就不再来。`,
          cure: `改到 ${limit} 小时以内，先有人应一声、说清几时给结果，例如“当天有人认领，两天内给结果”。`,
        },
      ]
    const answers = archetype?.subject.answers === true
    const told = textsOf([
      positioning,
      metrics,
      spec.welcome,
      spec.rules,
      (spec.team ?? []).map(({ kpi }) => kpi),
    ]).some(({ text }) => replyHours(text) !== undefined || text.includes('首次答复') || text.includes('首次回应'))
    return !answers || told || positioning === undefined
      ? []
      : [
          {
            path: '/positioning',
            at: 'key',
            message: `${archetype?.name ?? '这类群'}靠答疑活着，文件里没有一处写多久有人答。`,
            cure: say`在${field('positioning')}下写${write('/positioning/promise', { what: '工作日提问 2 小时内有人答', metric: 'reply', target: '95%' })}，并在${field('metrics')}里写这一项；最迟不超过 48 小时。`,
          },
        ]
  },
} as const satisfies Check

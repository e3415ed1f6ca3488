import { findActivity } from '../../knowledge/look-up.ts'
import { blank, listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { joined, key, say, write } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'

const COUNTED =
  /[\d一二两三四五六七八九十百]+\s*(?:份|个|名|位|瓶|盒|件|张|套|本|箱|斤|元|次|杯|袋|罐|只|条|枚|把|台|支|对|双|口|辆|束|桶|块|间|晚|组|听|枝|包|幅|根|颗|粒|棵|株|篮|提|捆|匹|架|部|积分|分)/u
const REDEEM = /兑奖|领取|领奖|领走|到店|自提|寄|邮|私聊|发放|发给|带走|补齐|自动到账/u
/** A prize told outside of its field: something is given away, and how many. */
const GIVEN = /[送得奖赢][^。！？；]{0,12}/u
const PRICED =
  /\d\s*(?:\.\d+)?\s*(?:元|块|¥)|[一二两三四五六七八九十百千]\s*(?:元|块钱)|[¥￥]\s*\d|价值|单价|市价|售价/u
const DRAW = /抽奖|抽取|抽\s*[\d一二两三四五六七八九十]+\s*[位名人个份]|摇号|幸运(?:奖|儿|用户|成员)/u

export const prizeTerms = {
  id: 'law/prize-terms',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '抽奖把奖品、条件、兑奖写全',
  why: '规则写在开奖之后，谁中都像内定。有奖销售要在开始前公布奖品种类、份数、条件、开奖与兑奖办法，开始后不得变更。',
  source:
    '《反不正当竞争法》（2025-10-15 施行）第十一条第（一）、（二）项；《规范促销行为暂行规定》（2020-12-01 施行）。判据：活动是抽奖，缺奖品或没有份数（奖品写在主题、报名里的，只说缺的那一样）；别的活动写到抽奖（自带的抽奖话术管不到），另缺兑奖办法。',
  bad: sample({ 活动: [{ 标识: 'draw', 用: 'lottery', 标题: '抽一瓶新油', 时间: 'D+12 20:00', 奖品: '新油小样' }] }),
  good: sample({
    活动: [
      {
        标识: 'draw',
        用: 'lottery',
        标题: '抽一瓶新油',
        时间: 'D+12 20:00',
        奖品: '新油 500ml，3 瓶，每瓶 128 元',
        报名: '开奖前晒一道菜，每人一个号',
      },
    ],
  }),
  run: ({ spec, knowledge }) =>
    (spec.activities ?? []).flatMap((activity, i): readonly Finding[] => {
      const texts = [
        activity.title,
        activity.theme,
        activity.prize,
        activity.signup,
        activity.takeaway,
        activity.fallback,
      ]
        .filter((text) => !blank(text))
        .join('。')
      const lottery = findActivity(knowledge, activity.use)?.draws === true
      if (!lottery && (!DRAW.test(texts) || /不抽奖|没有抽奖|不搞抽奖/u.test(texts))) return []
      const told = blank(activity.prize) ? texts.normalize('NFKC') : ''
      const given = told !== '' && COUNTED.test(GIVEN.exec(told)?.[0] ?? '') ? told : undefined
      const prize = blank(activity.prize)
        ? given === undefined
          ? '奖品（种类、份数、单价）'
          : PRICED.test(given)
            ? ''
            : '奖品的单价'
        : COUNTED.test((activity.prize ?? '').normalize('NFKC'))
          ? ''
          : '奖品的份数'
      const lacks = [prize, lottery || REDEEM.test(texts) ? '' : '兑奖办法'].filter(Boolean)
      // The scripts of a draw read the field; what stands elsewhere does not reach them.
      const astray = lottery && given !== undefined
      const what = [
        ...(lacks.length ? [`没有写${listed(lacks)}`] : []),
        ...(astray ? ['奖品写在别处，没有写进“奖品”'] : []),
      ]
      if (what.length === 0) return []
      const where = [
        ...(prize === '' && !astray ? [] : [write(`/activities/${i}/prize`, '礼盒 3 份，每份 128 元')]),
        ...(lacks.includes('兑奖办法')
          ? [write(`/activities/${i}/signup`, '开奖前晒一次成果，每人一个号；中奖后七天内私聊群主领取')]
          : []),
      ]
      return [
        {
          path: blank(activity.prize) ? `/activities/${i}` : `/activities/${i}/prize`,
          message: `“${activity.title ?? activity.theme ?? activity.use}”是抽奖，${what.join('，')}。`,
          cure:
            given === undefined
              ? say`写${joined(where, '和')}。`
              : say`已经写了的不用重写；种类、份数、单价一起放进${key('activities.prize')}，写${joined(where, '和')}。`,
        },
      ]
    }),
} as const satisfies Check

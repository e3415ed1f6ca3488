import type { Spec } from '../../model.ts'
import { blank, filled, listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'

type Segment = NonNullable<NonNullable<Spec['audience']>['segments']>[number]
/** Words that name half a city. */
const BROAD =
  /所有|全部|任何|大众|普通|年轻|中年|老年|白领|职场|上班族|女性|男性|女生|男生|女|男|宝妈|妈妈|大学生|学生|家长|人群|用户|客户|顾客|消费者|粉丝|爱好者|群体|人士|朋友|想要?|喜欢|需要|的|和|人|们|[\s\p{P}]/gu
const WANTED = 3

export const tooBroad = {
  id: 'audience/too-broad',
  severity: 'warning',
  needs: 'spec',
  title: '画像具体到能想起一张脸',
  why: '“年轻白领女性”太宽：不知道她在哪里、被什么难住，就不知道说什么，也找不到人。',
  source: `M13。判据：是谁、痛点、在哪里缺一；或年龄、城市、职业、收入、想要、标签中写了的不足 ${WANTED} 项（“不限”也算写了）；或“是谁”去掉“年轻、白领、女性、用户”一类大词后什么也不剩。`,
  bad: sample({ '受众.人群.0': { 标识: 'all', 是谁: '年轻白领女性' } }),
  good: sample(),
  run: ({ spec, threshold }) => {
    const segments = spec.audience?.segments ?? []
    const wanted = threshold('audience/too-broad', WANTED)
    if (segments.length > 0) return segments.flatMap((segment, i) => judge(segment, `/audience/segments/${i}`, wanted))
    return [
      {
        path: '/audience/segments',
        message: '没有写给哪些人。',
        cure: say`在${field('audience')}的${key('audience.segments')}下写一类人：是谁、痛点、在哪里，再加城市、想要、标签中的三项。`,
      },
    ]
  },
} as const satisfies Check

function judge(segment: Segment, path: string, wanted: number): readonly Finding[] {
  const name = segment.who ?? segment.id ?? '这类人'
  const lacks = [
    blank(segment.who) ? '是谁' : '',
    filled(segment.pains).length ? '' : '痛点',
    filled(segment.where).length ? '' : '在哪里',
  ].filter(Boolean)
  const written =
    [segment.age, segment.city, segment.occupation, segment.income].filter((text) => !blank(text)).length +
    [segment.wants, segment.tags].filter((list) => filled(list).length > 0).length
  const broad = !blank(segment.who) && (segment.who ?? '').replace(BROAD, '') === ''
  if (lacks.length === 0 && written >= wanted && !broad) return []
  const reasons = [
    ...(broad ? ['说的是半个城市的人'] : []),
    ...(lacks.length ? [`没有写${listed(lacks)}`] : []),
    ...(written < wanted
      ? [`年龄、城市、职业、收入、想要、标签只写了 ${written} 项（至少 ${wanted} 项，可写“不限”）`]
      : []),
  ]
  return [
    {
      path,
      message: `“${name}”太宽：${reasons.join('；')}。`,
      cure: say`补到能想起一张脸，例如${write(path, { who: '做了两年、想独立接单的设计师', pains: ['报价总被砍'], where: ['线下沙龙签到名单'], city: '武汉', wants: ['三个月接到第一单'], tags: ['做了两年'] })}。`,
    },
  ]
}

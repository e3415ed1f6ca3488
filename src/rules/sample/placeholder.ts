import type { Spec } from '../../model.ts'
import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { key, say, write, type Text } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

/** Words of a form that nobody filled in: as a whole, or X and 某某 in place of a name. */
const WHOLE =
  /^(?:示例|样例|样本|范例|例子|测试|未命名|占位|群名|名称|名字|姓名|昵称|产品|产品名|产品名称|商品名|社群名|社群名称|目标用户|目标人群|用户画像|someone|name|example|sample|placeholder|your[ _-]?(?:name|group|product)|foo|bar)(?:\d{0,2}|[一二三甲乙丙])$/iu
const YOURS =
  /^(?:请?(?:在(?:此|这里))?(?:填写?|填入|输入|写上)(?:(?:你|您)的)?(?:群名|名称|名字|产品|内容|这里|此处)?$|(?:你|您|我)们?的(?:群|社群|群名|群名称|名字|名称|姓名|称呼|产品|产品名|产品名称|品牌|店名|公司|用户|成员|客户)(?:名|名字|名称)?$)/u
const LETTERS =
  /(?<![a-z])x{2,}(?=$|群|社群|店|产品|品牌|公司|读书会|训练营|营$|圈$|老师|先生|女士|小姐|同学|的人|用户|人群)|[×✕＊*]{2,}|某某|〇〇|○○|待[定填补]|^[[【<《{(（](?:.*(?:名|填|写).*)[\]】>》})）]$/iu

/** Filled in with a word that only keeps the place. */
export const keepsPlace = (text: string): boolean => {
  const plain = text.normalize('NFKC').trim()
  return blank(text) || WHOLE.test(plain) || YOURS.test(plain) || LETTERS.test(plain)
}

interface Place {
  readonly path: string
  readonly text: string
  readonly said: string
  readonly cure: Text
}

function places({ name, positioning, audience, team }: Spec): readonly Place[] {
  const product = positioning?.product?.name
  return [
    {
      path: '/name',
      text: name,
      said: '群的“名称”',
      cure: say`写成员看得见的群名，例如${write('/name', '周三拆解会')}。`,
    },
    ...(product === undefined
      ? []
      : [
          {
            path: '/positioning/product/name',
            text: product,
            said: '产品的“名称”',
            cure: say`写成员叫得出的名字，例如${write('/positioning/product/name', '21 天入门营')}；还没有产品，就把${key('positioning.product')}整段去掉。`,
          },
        ]),
    // Nothing at all is told by audience/too-broad.
    ...(audience?.segments ?? []).flatMap(({ who }, i) =>
      who === undefined || blank(who)
        ? []
        : [
            {
              path: `/audience/segments/${i}/who`,
              text: who,
              said: '人群的“是谁”',
              cure: say`写到能想起一张脸，例如${write(`/audience/segments/${i}/who`, '做了两年、想独立接单的设计师')}。`,
            },
          ],
    ),
    ...(team ?? []).map((member, i) => ({
      path: `/team/${i}/name`,
      text: member.name,
      said: '团队里的“名字”',
      cure: say`写群里大家怎么叫他，例如${write(`/team/${i}/name`, '小林')}；人还没定，先把这一条去掉。`,
    })),
  ]
}

export const placeholder = {
  id: 'sample/placeholder',
  severity: 'warning',
  needs: 'spec',
  title: '要紧的名字都写了真的',
  why: '群名、产品名、人名会原样写进每一条公告和欢迎语。占位的词留着，群发出去的就是“欢迎来到待定”。',
  source:
    'M02。判据：“名称”“受众.人群.是谁”“定位.产品.名称”“团队.名字”写的是待定、待填、TODO、XXX、某某、示例、“你的群名”一类占位的词。人群空着的见 audience/too-broad。',
  bad: sample({ 名称: '待定' }),
  good: sample(),
  run: ({ spec }) =>
    places(spec).flatMap(({ path, text, said, cure }) =>
      typeof text === 'string' && keepsPlace(text)
        ? [
            {
              path,
              message:
                text.trim() === '' ? `${said}空着。` : `${said}写的是“${text.trim()}”，是占位的词，话术会照着它说。`,
              cure,
            },
          ]
        : [],
    ),
} as const satisfies Check

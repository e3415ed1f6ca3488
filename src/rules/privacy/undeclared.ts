import type { Spec } from '../../model.ts'
import { listed } from '../blank.ts'
import { affirmed } from '../clauses.ts'
import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import type { PlacedText } from '../texts.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'
import { industriesOf } from '../../compliance/industries.ts'
import { dataKinds, wordsOf } from './data-words.ts'

/** Where a community asks for data. */
const asks = (spec: Spec): readonly PlacedText[] => [
  ...textsOf(spec.structure?.admission?.questions ?? [], '/structure/admission/questions'),
  ...textsOf(spec.structure?.admission?.intro_template ?? [], '/structure/admission/intro_template'),
  ...(spec.activities ?? []).flatMap(({ signup }, i) => textsOf(signup, `/activities/${i}/signup`)),
  ...(spec.welcome?.steps ?? []).flatMap(({ goal }, i) => textsOf(goal, `/welcome/steps/${i}/goal`)),
  ...textsOf(spec.welcome?.first_task, '/welcome/first_task'),
  ...textsOf(spec.rules?.nickname_format, '/rules/nickname_format'),
]

/** Told to leave it out. */
const COVERED = /遮住|遮掉|打码|马赛克|隐去|抹掉|删掉|(?:不用|不必|不要|别|无需)(?:填|写|报|留|发)/u

export const undeclared = {
  id: 'privacy/undeclared',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '收集的个人信息写明用途和保存多久',
  why: '要了手机号却说不出拿来做什么、什么时候删，成员会留假的，留真的那些迟早漏出去。',
  source:
    '《个人信息保护法》（2021-11-01 施行）第六条、第十七条：处理前告知目的、方式、种类、保存期限。判据（查措辞）：入群问题、自我介绍、报名、欢迎、昵称里要了手机号、地址、证件、健康、孩子的姓名年级月龄一类（打电话聊、毛孩子和猫狗宝宝不算），而“合规.收集信息”没有这一项；不要求填的、否定的不算。',
  bad: sample({ '结构.加入.入群问题': ['留一个手机号，方便发货'] }),
  good: sample({
    '结构.加入.入群问题': ['留一个手机号，方便发货'],
    合规: { 收集信息: [{ 字段: '手机号', 用途: '发货联系', 保存多久: '发货后 30 天删除' }] },
  }),
  run: ({ spec }) => {
    const declared = (spec.compliance?.data_collected ?? [])
      .map(({ field, purpose }) => `${field} ${purpose}`)
      .join(' ')
    const pets = industriesOf(spec).includes('pet')
    const found = asks(spec)
      .filter(({ text }) => !COVERED.test(text))
      .flatMap(({ path, text }) => {
        const kinds = dataKinds.filter(
          (kind) =>
            affirmed(text, new RegExp(wordsOf(kind, pets).source, 'gu')) !== undefined &&
            !(kind.declared ?? kind.asked).test(declared),
        )
        return kinds.length === 0 ? [] : [{ path, kinds }]
      })
    const [first] = found
    if (first === undefined) return []
    const kinds = [...new Set(found.flatMap((one) => one.kinds))]
    const names = kinds.map(({ name }) => name)
    return [
      {
        path: first.path,
        message: `这里要成员填${listed(names)}，“合规.收集信息”里没有写用途和保存多久${found.length > 1 ? `（另有 ${found.length - 1} 处同样）` : ''}。`,
        cure: say`用不着就别要；要的话照实填，例如${write('/compliance', { data_collected: [{ field: names[0] ?? '', purpose: kinds[0]?.purpose ?? '', retention: '用完就删' }] })}，用途写${kinds[0]?.tell ?? ''}，保存多久写到什么时候删。`,
      },
    ]
  },
} as const satisfies Check

/** Which of the questions in the file a member still asks: who has come in knows what the group is for, and has paid. */
import type { Spec } from '../../model.ts'

type Faq = NonNullable<NonNullable<Spec['welcome']>['faq']>[number]

const toComeIn =
  /(?:群|圈子?|星球|社区|营|会)(?:里|内)?(?:是|到底|究竟)*(?:用来)?(?:干什么|做什么|干嘛|干啥|做啥|有什么用)的?[？?]?$|(?:怎么|如何|怎样|才能|能不能)(?:加入|入群|进群(?!直播)|入会)|谁(?:能|可以)(?:加入|进群|来)|值不值得?(?:加入|进|来)|要不要(?:加入|进)/u
const price = /多少钱|价格|费用|怎么收费|收费|贵不贵|为什么收钱|要钱|会费|几块/u

const paid = ({ structure }: Spec): boolean =>
  (structure?.admission?.fee ?? 0) > 0 || structure?.admission?.mode === 'paid'

/** Where members pay to come in, the price is a stranger's question too; of goods a customer asks it every day. */
export const asksAsMember = (spec: Spec, question: string): boolean =>
  !toComeIn.test(question) && !(paid(spec) && price.test(question))

/** Those of `welcome.faq` that are for people who are in; their order is kept. */
export const memberFaq = (spec: Spec): readonly Faq[] =>
  (spec.welcome?.faq ?? []).filter(({ q }) => asksAsMember(spec, q))

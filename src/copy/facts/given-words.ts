import { findArchetype } from '../../knowledge/index.ts'
import type { Gift } from '../../knowledge/types.ts'
import type { Spec } from '../../model.ts'
import type { GivenWords } from '../context.ts'

const words: Readonly<Record<Gift, Omit<GivenWords, 'kind'>>> = {
  goods: {
    word: '货',
    proof: '照片',
    remedy: '换一份',
    record: '发货记录',
    since: '哪天收到的',
    state: '还剩多少',
    verb: '用',
    keep: '东西先别扔，结果出来再说。',
    next: '下回买之前问我一声，我先替你看。',
  },
  service: {
    word: '服务',
    proof: '照片',
    remedy: '重做一次',
    record: '预约记录',
    since: '哪天做的',
    state: '哪一处不满意',
    verb: '做',
    keep: '当时的照片先留着，结果出来再说。',
    next: '下回约之前说一声，我先把细节替你问清。',
  },
  software: {
    word: '软件',
    proof: '截图',
    remedy: '远程弄好',
    record: '后台记录',
    since: '哪天开始的',
    state: '用的哪台设备',
    verb: '用',
    keep: '先别重装，留着原样，结果出来再说。',
    next: '下回卡住先喊我，不用自己硬试。',
  },
  course: {
    word: '课',
    proof: '截图',
    remedy: '补讲一次',
    record: '上课记录',
    since: '哪一节',
    state: '卡在哪一步',
    verb: '学',
    keep: '写好的作业先留着，结果出来再说。',
    next: '下回哪一节没听明白，当天喊我。',
  },
  content: {
    word: '内容',
    proof: '截图',
    remedy: '重发一份',
    record: '发送记录',
    since: '哪一期的',
    state: '哪一段',
    verb: '看',
    keep: '原来那条先留着，结果出来再说。',
    next: '下回觉得不对，当天就说。',
  },
}

/** By what the file calls its product; else by what communities of this kind and trade live on. */
export function givenWords(spec: Spec): GivenWords {
  const kind = giftOf(spec)
  return { kind, ...words[kind] }
}

function giftOf({ positioning, archetype, industry }: Spec): Gift {
  const usual = findArchetype(archetype)?.subject.gives
  switch (positioning?.product?.kind) {
    case 'product':
      return 'goods'
    case 'service':
      return 'service'
    // A tool is a program where people work at desks, a thing elsewhere.
    case 'tool':
      return desks.includes(industry ?? 'other') ? 'software' : 'goods'
    case 'content':
      return usual === 'course' ? 'course' : 'content'
    default:
      return usual ?? byIndustry[industry ?? ''] ?? 'goods'
  }
}

const desks: readonly string[] = ['tech', 'business', 'education', 'finance', 'other']

const byIndustry: Readonly<Record<string, Gift>> = {
  tech: 'software',
  education: 'course',
  reading: 'content',
  business: 'service',
  finance: 'service',
  medical: 'service',
  wellness: 'service',
  property: 'service',
  sports: 'service',
  travel: 'service',
  catering: 'goods',
}

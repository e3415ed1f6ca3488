import { listed } from '../blank.ts'
import { membersSpeak, nameOf, writtenActivities } from '../output.ts'
import { sample } from '../sample.ts'
import { field, key, orWrite, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const CHANNEL = new Set(['ads', 'product', 'service', 'membership'])
const NAMES: Readonly<Record<string, string>> = {
  ads: '广告',
  product: '卖产品',
  service: '服务费',
  membership: '会费',
}
const TOGETHER = /共创|众筹|测评|品鉴|投票|征集|反馈|晒|访谈|故事/u

export const channelOnly = {
  id: 'monetize/channel-only',
  severity: 'warning',
  needs: 'spec',
  title: '不只把群当渠道',
  why: '广告、卖产品、收会费都还是把群当渠道。只当渠道是买椟还珠：目标是和成员一起成就品牌。',
  source:
    'M19。判据：模式全属广告、产品、服务费、会费，且没有成员供稿的栏目、互动栏目（类型自带的也算）、共同任务，也没有共创、征集、投票、晒单一类活动。',
  bad: sample({
    变现: { 模式: ['产品'], 供应: [{ 标识: 'oil', 名称: '冷榨山茶油', 价格: 128 }] },
    内容: { 默认栏目: false, 栏目: [{ 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每周三 20:00' }] },
  }),
  good: sample({
    变现: { 模式: ['产品'], 供应: [{ 标识: 'oil', 名称: '冷榨山茶油', 价格: 128 }] },
    内容: { 默认栏目: false, 栏目: [{ 标识: 'tip', 标题: '辨油课', 类别: '知识', 频率: '每周三 20:00' }] },
    '文化.共同任务': '一起定下一季的瓶身',
  }),
  run: (view) => {
    const models = view.spec.monetization?.models ?? []
    if (models.length === 0 || models.some((model) => !CHANNEL.has(model)) || membersSpeak(view)) return []
    if (writtenActivities(view).some(({ item }) => TOGETHER.test(nameOf(item)))) return []
    // Without knowing the archetype nothing can be said about the columns that it brings.
    if (view.archetype === undefined && view.spec.content?.defaults !== false) return []
    return [
      {
        path: '/monetization/models',
        message: `收入全靠${listed(models.map((model) => NAMES[model] ?? model))}，成员没有一处能参与和产出。`,
        cure: say`在${field('culture')}下写${key('culture.shared_task')}，例如${write('/culture/shared_task', '一起写一本新人手册')}；或加一个${orWrite('/content/pillars/0/source', 'member')}的栏目。`,
      },
    ]
  },
} as const satisfies Check

import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, orWrite, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const step7Model = {
  id: 'launch/step7-model',
  severity: 'warning',
  needs: 'spec',
  title: '第七步写了商业模式',
  why: '没有收入来源的群养不起运营的人。靠什么收入要写下来，再谈活跃和转化。',
  source:
    'M19。判据：写了“变现”、群主目标或第 7 步，而“变现.模式”为空；策略写“不变现”的不算。一样都没写的起步文件不查。',
  bad: sample({ 变现: { 策略: '单品爆款' } }),
  good: sample({ 变现: { 策略: '单品爆款', 模式: ['产品'], 供应: [{ 标识: 'oil', 名称: '冷榨山茶油', 价格: 128 }] } }),
  run: ({ spec }) => {
    const { monetization: money, launch, positioning } = spec
    const meant =
      money !== undefined || launch?.steps?.some((step) => step.step === 7) || !blank(positioning?.owner_goal)
    if (!meant || money?.strategy === 'none' || (money?.models?.length ?? 0) > 0) return []
    return [
      {
        path: '/monetization/models',
        message: '没有写靠什么收入。',
        cure: say`在${field('monetization')}下写${write('/monetization/models', ['product'])}，可选：广告、卖产品、服务费、会费、众筹、共创、品牌、转介绍；不打算收费就写${orWrite('/monetization/strategy', 'none')}。`,
      },
    ]
  },
} as const satisfies Check

import { conflictFindings } from '../conflicts.ts'
import { sample } from '../sample.ts'
import { field, key, orWrite, say } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const LIMIT = 0.3
const percent = (share: number): string => `${Math.round(share * 100)}%`

export const productRatio = {
  id: 'content/product-ratio',
  severity: 'warning',
  needs: 'spec',
  title: '推销不超过三成',
  why: '推销一多，成员就把群当广告位：先免打扰，再退群。内容与互动占七成以上，推销才有人看。',
  source:
    'M24；30% 见公开的社群运营资料（70/30，C 级；教育群 80/20，B 级），类型各有自己的默认。判据：内容配比里产品的占比，或自己定的推销占比上限，超过类型的上限；知道开群日时，再看计划里推销消息的实际占比。',
  bad: sample({ '内容.配比': { 知识: '20%', 互动: '20%', 产品: '60%' } }),
  good: sample({ '内容.配比': { 知识: '50%', 互动: '30%', 产品: '20%' } }),
  run: (view) => {
    const limit = view.threshold('content/product-ratio', view.archetype?.productRatio ?? LIMIT)
    const from = view.archetype ? `${view.archetype.name}的默认` : '社群运营方法 M24'
    const { mix, product_ratio: own } = view.spec.content ?? {}
    const written = [
      { share: mix?.product, path: '/content/mix/product', name: '内容配比里产品占' },
      { share: own, path: '/content/product_ratio', name: '推销占比上限写了' },
    ].flatMap(({ share, path, name }) =>
      share === undefined || share <= limit + 1e-9
        ? []
        : [
            {
              path,
              message: `${name} ${percent(share)}，超过 ${percent(limit)}（${from}）。`,
              cure: say`改到 ${percent(limit)} 以内；确有理由就在${field('check')}的${key('check.thresholds')}里写${orWrite('/check/thresholds/content~1product-ratio', percent(share))}。`,
            },
          ],
    )
    if (written.length > 0 || view.plan === undefined) return written
    return conflictFindings({ ...view, plan: view.plan }, 'product-ratio', '/content/product_ratio')
  },
} as const satisfies Check

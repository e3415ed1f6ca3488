import { filled } from '../blank.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const missing = {
  id: 'rules/missing',
  severity: 'error',
  needs: 'spec',
  title: '有群规',
  why: '明确的运营制度是群体三要素之一，而且要从第一天起说。等第一条广告出现再立规矩，立的是对人不对事的规矩。',
  source: 'M10、M24。判据：群规条款为空。',
  bad: sample({ 群规: undefined }),
  good: sample(),
  run: ({ spec }) =>
    filled(spec.rules?.items?.map((rule) => rule.text)).length > 0
      ? []
      : [
          {
            path: '/rules',
            message: spec.rules ? '“群规”里没有一条规则。' : '没有写群规。',
            cure: say`写${write('/rules', ['提问带上试过的办法', '广告放周五集市帖'])}，先说能做什么，再说边界。`,
          },
        ],
} as const satisfies Check

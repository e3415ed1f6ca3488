import { sample } from '../sample.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const STEPS = { 步骤: [{ 时间: '+0m', 目标: '认出他，告诉他群规在哪' }] }

export const noFaq = {
  id: 'welcome/no-faq',
  severity: 'info',
  needs: 'spec',
  title: '备好新人常问的',
  why: '新人问的总是那几句。没有答疑词库，每个值班的人答得不一样，答得慢，人就走了。',
  source: 'M25。判据：写了“欢迎”而“常见问题”为空。',
  bad: sample({ 欢迎: STEPS }),
  good: sample({ 欢迎: { ...STEPS, 常见问题: [{ 问: '油怎么存', 答: '避光，开瓶三个月内用完' }] } }),
  run: ({ spec }) =>
    spec.welcome === undefined || (spec.welcome.faq?.length ?? 0) > 0
      ? []
      : [
          {
            path: '/welcome/faq',
            message: '写了欢迎流程，没有备常见问题。',
            cure: say`在${field('welcome')}下写${key('welcome.faq')}，先写三条，例如${write('/welcome/faq/-', { q: '错过了怎么补', a: '看群公告里的汇总，当天可以补' })}。`,
          },
        ],
} as const satisfies Check

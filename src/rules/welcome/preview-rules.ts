import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const FAQ = [{ 问: '油怎么存', 答: '避光，开瓶三个月内用完' }]
const RULES = /群规|规则|规矩|公约|须知|公告|约定|怎么用|怎么玩|玩法|指南|手册|说明/u

export const previewRules = {
  id: 'welcome/preview-rules',
  severity: 'warning',
  needs: 'spec',
  title: '入群前后先说规则',
  why: '先告知概况与规则，人是知道了才进来的；进来犯了规才知道有规，结的是怨。',
  source: 'M25。判据（查措辞）：写了“欢迎”，而“必读”为空，步骤的目标和第一步里也没有提到群规、须知、公告、玩法一类。',
  bad: sample({ 欢迎: { 步骤: [{ 时间: '+0m', 目标: '说声你好' }], 常见问题: FAQ } }),
  good: sample({ 欢迎: { 步骤: [{ 时间: '+0m', 目标: '说声你好，发群规' }], 常见问题: FAQ } }),
  run: ({ spec }) => {
    const { welcome } = spec
    if (welcome === undefined || !blank(welcome.required_reading)) return []
    const said = [...(welcome.steps ?? []).map((step) => step.goal), welcome.first_task ?? ''].some((text) =>
      RULES.test(text),
    )
    return said
      ? []
      : [
          {
            path: '/welcome',
            at: 'key',
            message: '欢迎流程里没有一步告诉新人规则。',
            cure: say`写${write('/welcome/required_reading', '群公告里的两条群规')}，或在第一步的${key('welcome.steps.goal')}里写上“发群规”。`,
          },
        ]
  },
} as const satisfies Check

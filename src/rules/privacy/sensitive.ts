import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'
import { dataKinds } from './data-words.ts'

export const sensitive = {
  id: 'privacy/sensitive',
  severity: 'info',
  mild: true,
  needs: 'spec',
  title: '敏感的个人信息单独取得同意',
  why: '身份证、健康、孩子的信息漏出去，伤的是人。要就单独问一次，孩子的由监护人答应。',
  source:
    '《个人信息保护法》（2021-11-01 施行）第二十八、二十九、三十一条。判据：“合规.收集信息”里有身份证、银行卡、健康、孩子的信息，整项没有提到“同意”。',
  bad: sample({ 合规: { 收集信息: [{ 字段: '身份证号', 用途: '买出游保险', 保存多久: '活动后 7 天删除' }] } }),
  good: sample({
    合规: { 收集信息: [{ 字段: '身份证号', 用途: '买出游保险，报名表里单独勾选同意', 保存多久: '活动后 7 天删除' }] },
  }),
  run: ({ spec }) =>
    (spec.compliance?.data_collected ?? []).flatMap(({ field, purpose, retention }, i) => {
      const kind = dataKinds.find((one) => one.sensitive && one.asked.test(field))
      if (kind === undefined || /同意|授权/u.test(`${field}${purpose}${retention ?? ''}`)) return []
      return [
        {
          path: `/compliance/data_collected/${i}`,
          message: `“${field}”是敏感个人信息，没有写怎样取得单独同意。`,
          cure: say`在用途里写明，例如${write(`/compliance/data_collected/${i}/purpose`, `${purpose}，报名表里单独勾选同意`)}；能不要就不要。`,
        },
      ]
    }),
} as const satisfies Check

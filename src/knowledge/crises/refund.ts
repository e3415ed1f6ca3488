import type { Crisis } from '../types.ts'

export const data: Crisis = {
  id: 'refund',
  name: '退款与售后',
  words: ['退款', '退费', '售后', '坏', '质量', '漏发'],
  trigger: '有人在群里要退款、说没收到或收到的不对',
  within: 10,
  role: 'service',
  steps: [
    '在群里回一句“收到，我来办”，马上转到私聊',
    '要齐三样：订单、照片、想怎么处理；给一个编号',
    '按写明的条件办，能当天办完就当天办完',
    '办完征得同意，在群里说一句结果',
    '同一天同样的问题出现三次，当成一批处理并公开说明',
  ],
  escalate: '三份以上是同一个原因，或金额超过经手人的权限',
  never: ['在群里讨价还价', '让他“先别在群里说”'],
  onlyWith: 'sales',
  evidence: { grade: '推测', source: '先转一对一、结果回到群里，为本项目的判断' },
}

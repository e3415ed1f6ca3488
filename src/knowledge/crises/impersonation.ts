import type { Crisis } from '../types.ts'

export const data: Crisis = {
  id: 'impersonation',
  name: '诈骗与冒充',
  words: ['诈骗', '冒充', '骗', '盗号', '收款码'],
  trigger: '有人冒充群主或客服私聊收款，群里出现来历不明的收款码、链接',
  within: 5,
  role: 'lead',
  steps: [
    '马上全员提醒并置顶：谁会联系你、在哪里付款',
    '移出冒充的账号，向平台投诉',
    '私聊被联系过的人，问有没有付款；付了的请他立刻报警并联系银行',
    '当天写一份经过，补上防冒充的办法',
  ],
  escalate: '已经有人转账',
  never: ['先观察', '让受害的人自己去找对方'],
  evidence: { grade: '推测', source: '报警与平台投诉为必经步骤；次序为本项目的判断' },
}

import type { Crisis } from '../types.ts'

export const data: Crisis = {
  id: 'harassment',
  name: '私加好友骚扰',
  words: ['骚扰', '私加', '加好友'],
  trigger: '成员说被陌生人私加、推销或说了不舒服的话',
  within: 15,
  role: 'service',
  steps: [
    '请当事人把截图私聊发来，问他希望怎么处理，不公开他的名字',
    '核实以后先把对方移出，再回复当事人',
    '群里提醒一次：谁有权私聊大家、长什么样',
    '过三天问当事人有没有再被打扰',
  ],
  escalate: '涉及威胁、跟踪、未成年人或钱款',
  never: ['让当事人自己去对质', '在群里转发聊天截图'],
  evidence: { grade: '推测', source: '处理次序为本项目的判断' },
}

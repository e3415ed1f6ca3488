import type { Crisis } from '../types.ts'

export const data: Crisis = {
  id: 'ads',
  name: '有人发广告',
  words: ['广告', '引流'],
  trigger: '群里出现与约定不符的广告、二维码、拉群链接',
  within: 5,
  role: 'service',
  steps: [
    '撤回或请他自己撤回，截图留底',
    '查一下是谁邀请进来的，问清是不是同一拨人',
    '按群规的次序处理，第一次私聊提醒',
    '同一个人第二次再发，或一次发到几个群，直接移出并告诉邀请人',
  ],
  escalate: '一天里三个以上账号发同一种广告',
  never: ['在群里和他吵', '把提醒写成全员训话'],
  evidence: { grade: 'B', source: '多个技术交流群公开的处理办法：先移出并举报，再查邀请人；分钟数为推测' },
}

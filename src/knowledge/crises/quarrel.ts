import type { Crisis } from '../types.ts'

export const data: Crisis = {
  id: 'quarrel',
  name: '有人吵起来',
  words: ['吵', '争吵', '对骂', '冲突'],
  trigger: '两个人连续三条以上带情绪的话，或者有人开始站队',
  within: 10,
  role: 'activity',
  steps: [
    '请双方都停下，话题先收住',
    '分别私聊，各听五分钟，只问发生了什么、想怎么收尾',
    '按群规处理，两边一个标准',
    '第二天在群里说一句结果，不复述细节',
  ],
  escalate: '出现人身攻击、曝光隐私或约架',
  never: ['评理评到谁对谁错', '让大家投票', '把整段记录贴出来'],
  evidence: { grade: 'A', source: '技术社区公开的争吵处理：不论对错先停，再按规则处理；分钟数为推测' },
}

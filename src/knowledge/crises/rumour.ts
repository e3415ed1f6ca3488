import type { Crisis } from '../types.ts'

export const data: Crisis = {
  id: 'rumour',
  name: '谣言与同行捣乱',
  words: ['谣言', '造谣', '捣乱', '竞品', '同行'],
  trigger: '有人转来没有出处的消息，或一个新号反复带同一种说法',
  within: 30,
  role: 'lead',
  steps: [
    '截图、记下账号和时间，再撤回',
    '能证明的贴证明，不能证明的说“正在核实，几点前回来”',
    '声明只说事实，不点名同行',
    '查新号的邀请人，必要时移出',
    '涉及诽谤的保存证据，交给法律顾问或报警',
  ],
  escalate: '说法传到群外，或涉及安全、健康、资金',
  never: ['骂回去', '编一个更狠的故事'],
  evidence: { grade: 'C', source: '公关文章里的通行次序：取证、撤回、声明、举报' },
}

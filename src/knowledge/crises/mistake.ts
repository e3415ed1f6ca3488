import type { Crisis } from '../types.ts'

export const data: Crisis = {
  id: 'mistake',
  name: '抽奖或价格出错',
  words: ['抽奖', '标错', '价格错', '发错', '优惠券'],
  trigger: '奖品、名单、价格或名额与说好的不一样',
  within: 10,
  role: 'media',
  steps: [
    '马上停下：停收款、停开奖，截图留底',
    '在群里认错，说清错在哪、影响到谁',
    '已经成交的逐个商量怎么补；没成交的改回正确的再开',
    '补偿的条件写清楚，逐个通知到人',
    '把这一条写进发布前的核对单',
  ],
  escalate: '涉及金额超过预算，或奖品已经发不出来',
  never: ['改掉公告装作没发过', '说“最终解释权归我们”'],
  onlyWith: 'prizes',
  evidence: { grade: '推测', source: '先停、认错、补偿、复盘，为本项目的判断' },
}

import type { LaunchStep } from '../types.ts'

/** M19, M21: sell openly and to the right people, then count; a group that is only a channel is a box without the pearl. */
export const data: LaunchStep = {
  step: 7,
  name: '商业模式',
  goal: '把供应、价格、售后核对清楚，成员知情自愿地成交，再用漏斗复盘',
  deliverables: ['供应核对表', '漏斗核对表', '成交复盘'],
  exit_criteria: [
    '每项供应写明价格、数量、适合与不适合谁、到货与售后',
    '流量 × 转化率 × 客单价与营收目标对得上，流量有来源',
    '第一批成交一周内复盘完，退换与差评逐条有结果',
    '除了卖，至少有一项共创或成员产出在进行',
  ],
  role: 'lead',
  funnel: 'convert',
  feelings: ['participation'],
  parts: [
    {
      id: 'supply-check', title: '核对供应、价格与售后', offset: 0, at: 'office', side: 'backstage', kind: 'launch', role: 'service', minutes: 25,
      checklist: [
        '价格、数量、到货时间、售后电话逐项核对',
        '原价要有成交凭据；功效、收益、升学不许诺',
        '断货、错价、延误各写一句应对',
      ],
    },
    {
      id: 'funnel-check', title: '核对漏斗', offset: 0, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 20,
      checklist: [
        '流量从哪几处来，各多少人',
        '转化率用自己的数，没有就先按保守的算',
        '三者相乘与目标差一成以上，先改目标或改来源',
      ],
      metric: '流量、转化率、客单价',
    },
    {
      id: 'cocreate-plan', title: '安排一项共创', offset: 1, at: 'office', side: 'backstage', kind: 'launch', role: 'content', minutes: 20,
      checklist: [
        '给三个选项和边界，让成员定一样：口味、名字、用法、题目',
        '写清采纳了怎么署名、怎么谢',
      ],
    },
    {
      id: 'offer', title: '供应说明：价格、适合谁、售后', offset: 2, at: 'noon', side: 'member-facing', kind: 'launch', channel: 'group', role: 'lead', minutes: 15,
      scripts: [{ template: 'launch/offer', title: '供应说明' }],
      checklist: [
        '先写适合谁、不适合谁',
        '价格、数量、截止、到货、售后写全；不买也不影响留在群里',
      ],
      metric: '咨询数、下单数',
      needs: ['supply-check'],
      onlyIf: 'offer',
      promotes: true,
    },
    {
      id: 'buyer-visit', title: '买家一对一回访', offset: 4, at: 'afternoon', side: 'member-facing', kind: 'launch', channel: 'direct', role: 'service', minutes: 25,
      scripts: [{ template: 'launch/buyer-visit', title: '回访买家' }],
      checklist: [
        '问用得怎么样、哪里和想的不一样',
        '有问题的当天给结果',
      ],
      metric: '回访率，满意与不满意条数',
      needs: ['offer'],
      wait: 1,
      onlyIf: 'offer',
    },
    {
      id: 'deal-review', title: '成交复盘', offset: 5, at: 'office', side: 'backstage', kind: 'launch', role: 'lead', minutes: 30,
      checklist: [
        '咨询、下单、退换各多少，与预期差在哪一环',
        '买的人为什么买，没买的人卡在哪',
        '下一次只改一处',
      ],
      metric: '转化率，客单价，退换率',
      needs: ['offer', 'buyer-visit'],
    },
  ],
}

/** The ways in which communities die, and the findings that are signs of each: method M01–M37, section on the fatal ones. */

export interface Death {
  readonly id: string
  readonly name: string
  /** How it comes to that: one sentence. */
  readonly why: string
  /** Code of a finding → how much it says, 1 (a hint) to 5 (nearly the thing itself). */
  readonly signs: Readonly<Record<string, number>>
}

export const deaths: readonly Death[] = [
  {
    id: 'no-reason',
    name: '没想清为什么开',
    why: '说不出给谁、得到什么、凭什么来，进来的人各想各的，一周就散。',
    signs: {
      'value/member-first': 5,
      'elements/bond': 4,
      'elements/common-goal': 4,
      'fatal/no-product': 4,
      'audience/too-broad': 3,
      'launch/step1-carrier': 2,
      'position/vague': 2,
      'position/one-liner': 1,
      'audience/no-research': 1,
      'audience/tags': 1,
      'position/not-for': 1,
    },
  },
  {
    id: 'ad-group',
    name: '变成广告群',
    why: '条条都在卖，或谁都能来发，成员先关掉提醒，再退群。',
    signs: {
      'value/hard-sell-only': 5,
      'content/product-ratio': 4,
      'monetize/channel-only': 3,
      'value/two-way': 2,
      'value/sustained': 2,
      'admission/open-door': 2,
      'metrics/value-measured': 1,
      'growth/bait-coupon': 1,
    },
  },
  {
    id: 'solo',
    name: '一个人扛到垮',
    why: '内容、答疑、活动都在一个人身上，他病一天群停一天，累了群就没了。',
    signs: {
      'fatal/one-person': 5,
      'output/solo-show': 5,
      'team/no-backup': 3,
      'team/part-time-backup': 3,
      'growth/no-core': 3,
      'team/functions': 1,
      'sop/no-owner': 1,
      'content/no-owner': 1,
    },
  },
  {
    id: 'day-8',
    name: '新鲜劲一过就没人说话',
    why: '头一周热闹，第八天起没有固定的东西可等，安静三天就回不来了。',
    signs: {
      'plan/day-8-cliff': 5,
      'elements/output': 5,
      'plan/empty-day': 3,
      'value/sustained': 3,
      'launch/step3-frequency': 3,
      'content/weekly-knowledge': 2,
      'activity/no-next': 2,
      'output/no-signature': 1,
      'welcome/first-72h': 1,
      'activity/guest-pipeline': 1,
    },
  },
  {
    id: 'no-growth',
    name: '没有新人，也没有往上走的路',
    why: '老人走一个少一个，新人不知从哪里来，来了也看不到下一步。',
    signs: {
      'fatal/no-growth-path': 5,
      'growth/source-missing': 4,
      'fatal/no-segmentation': 3,
      'growth/no-core': 2,
      'launch/step2-seeds': 2,
      'growth/seed-first': 2,
      'growth/fission-repeat': 2,
      'monetize/traffic-unsourced': 1,
      'incentives/one-sided': 1,
    },
  },
  {
    id: 'too-big',
    name: '摊子比人手大',
    why: '每天要做的比能做的多，先是晚回，再是不回，最后说好的都没兑现。',
    signs: {
      'team/overload': 5,
      'scale/capacity-vs-activity': 5,
      'plan/daily-cap': 2,
      'plan/heavy-day': 2,
      'replication/premature': 3,
      'scale/group-size': 2,
      'plan/nobody-on-duty': 2,
      'plan/shift': 2,
      'team/no-hours': 1,
      'rhythm/daily-cap-high': 1,
    },
  },
  {
    id: 'no-rules',
    name: '没有规矩',
    why: '吵了、发了广告，没人知道按哪条办，好好说话的人先走。',
    signs: {
      'rules/missing': 5,
      'elements/structure': 3,
      'admission/open-door': 3,
      'rules/ladder-complete': 2,
      'rules/ladder-order': 1,
      'welcome/preview-rules': 1,
      'governance/owner': 1,
      'governance/report-channel': 1,
      'culture/incomplete': 1,
    },
  },
  {
    id: 'no-end',
    name: '没有结束',
    why: '收了钱的、有期限的，不说哪天完、完了去哪里，拖成一个没人好意思退的死群。',
    signs: {
      'lifecycle/no-end': 5,
      'lifecycle/exit': 5,
      'plan/no-end': 3,
      'plan/no-review': 1,
      'lifecycle/camp-length': 2,
    },
  },
]

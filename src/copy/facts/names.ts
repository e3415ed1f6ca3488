/**
 * Every fact a message may say: its Chinese name (used in templates and in the author's own texts), its English name (used
 * in the API), and what it is. One line here and one reader in `readers/` make a fact.
 */

export type FactForm = 'line' | 'lines' | 'flag'

interface Name {
  readonly en: string
  /** `line`: one text · `lines`: one entry a line, for `{{#each}}` · `flag`: said by no word, asked by `{{#if}}`. */
  readonly form: FactForm
  readonly about: string
}

const line = (en: string, about: string): Name => ({ en, form: 'line', about })
const lines = (en: string, about: string): Name => ({ en, form: 'lines', about })
const flag = (en: string, about: string): Name => ({ en, form: 'flag', about })

export const factNames = {
  // The column or event, and this occurrence of it.
  栏目: line('column', '栏目或活动的名字'),
  题目: line('topic', '这一期的题目'),
  要点: lines('point', '这一期的要点，作者的原句，一行一句'),
  提问: line('ask', '这一期的提问'),
  口令: line('ritual', '每次都说的那一句'),
  截止: line('due', '到几点为止，例如 今晚 22:00'),
  要交的: line('set', '催的、收的是哪一样：布置它的栏目或活动'),
  第几次: line('nth', '第几次，例如 8'),
  共几次: line('of', '一共几次；没有头的系列是空的'),
  收单: flag('orders', '收的是订单，不是作业'),
  群里发: flag('in_group', '发在群里：成员能接着往下发'),
  第一次: flag('first', '这是第一次'),
  最后一次: flag('last', '这是最后一次'),
  平常一次: flag('middle', '既不是第一次也不是最后一次'),
  还剩几次: line('left', '后面还有几次；没有头的系列是空的'),
  今天讲的: lines('today_topics', '今天别的栏目写了的题目'),
  这周讲的: lines('week_topics', '一周一次的栏目：上一次以来别的栏目写了的题目'),
  接下来: lines('coming', '七天内的活动和写了题目的栏目，按先后'),
  明天: lines('tomorrow', '明天写了题目的栏目和活动'),
  // An event.
  主题: line('theme', '活动的主题'),
  时间: line('when', '例如 明晚 20:00—21:00（12月16日 周三）'),
  开始: line('start', '例如 今晚 20:00'),
  结束: line('end', '例如 21:00'),
  地点: line('place', '在哪里；在群里办的是 本群'),
  场地: line('venue', '群以外的地点，例如 店门口'),
  嘉宾: line('guest', '名字，做过的事'),
  嘉宾名: line('guest_name', '嘉宾的名字'),
  嘉宾介绍: line('guest_bio', '嘉宾做过的事'),
  报名: line('join', '怎么报名、截止到什么时候'),
  带走: line('takeaway', '听完做的一件事'),
  接到: line('bridge', '接到哪项业务或下一步'),
  接到的供应: line('bridge_offer', '接到的那一样：名称和价格'),
  奖品: line('prize', '奖什么、几份'),
  物料: lines('materials', '要准备什么'),
  必带: lines('kit', '来的人必须带什么'),
  预案: line('fallback', '出意外怎么办'),
  回放: line('replay', '回放在哪里看、留多久'),
  下一次: line('next', '下一次：日期、几点、谁、讲什么'),
  成员所得: line('member_stake', '各得其所里写的：成员得到什么'),
  嘉宾所得: line('guest_stake', '各得其所里写的：嘉宾得到什么'),
  规则: lines('rules', '怎么参加、怎么算数；写了“适用”的群规'),
  答疑: lines('answers', '写了“适用”的常见问题'),
  来不了: lines('not_coming', '见面的活动：群规、常见问题里报了名来不了的那一条'),
  // What is sold.
  供应: line('offer', '卖的那一样的名称'),
  在售: lines('offers', '文件里在售的每一样：名称、价格、数量、适合谁、怎么拿、售后'),
  价格: line('price', '例如 19.9 元；价格写 0 是 免费'),
  原价: line('list_price', '有凭据的原价'),
  数量: line('seats', '一共多少份、多少个名额'),
  适合: line('fits', '什么人买了不后悔'),
  不适合: line('not_fits', '什么人别买'),
  交付: line('delivery', '什么时候、怎么拿到'),
  售后: line('after_sale', '不满意怎么办'),
  // The day.
  日期: line('date', '发的那天，例如 12月16日'),
  星期: line('weekday', '例如 周三'),
  第几天: line('day', '开群第几天，例如 8；开群前是空的'),
  节日: line('festival', '当天可以道一声好的节日'),
  今天还有: lines('later_today', '今天晚些时候的事'),
  本周还有: lines('upcoming', '七天内的活动'),
  // The community.
  群名: line('community', '群的全名'),
  群: line('group', '群里的人平时怎么叫它'),
  称呼: line('address', '怎么称呼成员；没写是空的'),
  我: line('me', '说话的人'),
  我的介绍: line('my_bio', '说话的人做过的事'),
  群主: line('lead', '带群的人'),
  拍板的人: line('decider', '说话的人定不了时，由谁定'),
  昵称: line('nickname', '看这条话术的人'),
  口号: line('slogan', '群的口号'),
  落款: line('sign_off', '公告的结尾'),
  加入理由: line('join_reason', '一句话理由'),
  成员价值: lines('member_value', '加入后得到什么'),
  承诺: line('promise', '能兑现的一条承诺'),
  持续方式: line('sustain', '靠什么持续'),
  差异: lines('differentiators', '和别处不同的地方'),
  不适合谁: lines('not_for', '谁不该进来'),
  人群: lines('segments', '给哪些人'),
  需求: line('need', '围绕哪个需求'),
  产品: line('product', '产品的名称'),
  最小版本: line('mvp', '先拿什么跑起来'),
  痛点: lines('pains', '成员反复遇到的难处'),
  鉴别方法: lines('knowhow', '让成员更懂行的方法'),
  行话: lines('vocabulary', '我们自己的说法'),
  共同目标: line('goal', '群体目标'),
  共同任务: line('shared_task', '一起做成的一件事'),
  公约: lines('charter', '大家约好的几条'),
  价值观: lines('values', '我们看重什么'),
  仪式: lines('rituals', '固定时刻的固定动作'),
  群规: lines('house_rules', '群规，带原因'),
  申诉: line('appeal', '不满意找谁'),
  广告: line('ads', '广告能不能发、在哪里发'),
  隐私: line('privacy', '群里的话怎么对待'),
  群昵称: line('nickname_format', '群昵称怎么写'),
  处理: lines('penalties', '违反了怎么处理'),
  沉默处理: line('inactive_policy', '多久不说话、怎么办'),
  // Coming in and going out.
  第一步: line('first_task', '新人先做的一件事'),
  必读: line('required_reading', '先看哪一样'),
  常见问题: lines('faq', '新人常问和回答'),
  固定栏目: lines('columns', '固定时刻的栏目，例如 每天 17:30 明日到货'),
  固定活动: lines('gatherings', '每周都有的现场活动，例如 每周三 19:30 周三排练'),
  开群: line('opens', '还没开群时：开群那天几点，例如 3月1日（周一）20:00'),
  自我介绍: lines('introduction', '自我介绍要填的几项'),
  入群问题: lines('admission_questions', '进群前问什么'),
  入群方式: line('admission', '怎么进来'),
  入群费用: line('fee', '例如 199 元'),
  退费: line('refund', '什么情况退、退多少'),
  审核: line('review', '谁看、看什么'),
  推荐名额: line('referral_quota', '每位成员几个'),
  观察期: line('probation', '例如 14 天'),
  容量: line('capacity', '每个群最多多少人'),
  这一步: line('step_goal', '欢迎流程里这一步要做的'),
  批次: line('cohort', '说给一批人听的话：这一批叫什么，例如 第二期'),
  结束日: line('end_date', '服务期最后一天，例如 12月31日（周四）；说给一批人听的，是这一批的最后一天'),
  结束动作: line('end_action', '结束后：解散、迁移、续费、校友群'),
  还剩几天: line('days_left', '离最后一天还有几天'),
  // Incentives and core members.
  积分: lines('points', '怎么挣，例如 晒餐 3 分'),
  兑换: lines('spend', '能换什么'),
  积分上限: line('points_cap', '每日上限'),
  积分有效期: line('points_expiry', '例如 90天'),
  等级: lines('levels', '由低到高'),
  徽章: lines('badges', '名称与条件'),
  榜单: line('leaderboard', '比什么、多久一次'),
  奖励: lines('rewards', '利益、荣誉；情感那一类不预告'),
  答谢: lines('perks', '核心成员得到什么'),
  种子条件: lines('seed_criteria', '凭什么请他先来'),
  种子门槛: line('seed_threshold', '先来的人要先做到什么'),
  种子人数: line('seed_target', '第一批请几位'),
  邀请奖励: lines('fission', '邀请几位得什么'),
  诱饵: line('bait', '拿什么吸引人进来'),
  // A campaign.
  战役: line('campaign', '战役的标题'),
  战役目的: line('campaign_purpose', '为了什么'),
  战役对象: line('campaign_audience', '对谁'),
  战役供应: lines('campaign_offers', '卖什么、给什么；写成供应的带价格'),
  战役流程: lines('campaign_flow', '几步'),
  // A launch step.
  步骤目标: line('launch_goal', '这一步要达成什么'),
  交付物: lines('deliverables', '这一步要做出什么'),
} as const satisfies Readonly<Record<string, Name>>

export type FactName = keyof typeof factNames

export const isFactName = (name: string): name is FactName => Object.hasOwn(factNames, name)

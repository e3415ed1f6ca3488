import { describe, expect, test } from 'vitest'
import { broadcasts } from '../../src/rules/activity/broadcast-only.ts'
import { puppetry, sockPuppet } from '../../src/rules/compliance/sock-puppet.ts'
import { activityOnly, countsActivity } from '../../src/rules/metrics/activity-only.ts'
import { valueMeasured } from '../../src/rules/metrics/value-measured.ts'
import { substanceOf } from '../../src/rules/position/vague.ts'
import { sample } from '../../src/rules/sample.ts'
import { memberFirst } from '../../src/rules/value/member-first.ts'
import { silences } from '../../src/rules/value/hard-sell-only.ts'
import { findings } from './judge.ts'

describe('compliance/sock-puppet', () => {
  test.each([
    ['准备 5 个小号带节奏', 'error'],
    ['安排两个托先接龙', 'error'],
    ['开播前请水军刷屏', 'error'],
    ['让助理用小号提问', 'error'],
    ['小满扮演成员活跃气氛', 'error'],
    ['假装老客晒单', 'error'],
    ['每天刷好评三条', 'error'],
    ['找几个托儿捧场', 'error'],
    ['开群当晚上马甲炒热', 'error'],
    ['养 10 个小号备用', 'error'],
    ['新人进群由内部同事假扮新人提问', 'error'],
    ['发布前放假接龙', 'error'],
    ['对付水军的经验分享', 'warning'],
    ['禁止小号', undefined],
    ['禁止用小号顶帖', undefined],
    ['不请水军，不找托', undefined],
    ['用小号的一律移出', undefined],
    ['我们从不刷单', undefined],
    ['严查水军', undefined],
    ['小号礼盒 128 元', undefined],
    ['准备大号、小号两种油壶', undefined],
    ['用小号瓶分装', undefined],
    ['他吹小号二十年', undefined],
    ['做家常菜的小号博主与厨师 14 位', undefined],
    ['请小号博主试用', undefined],
    ['小号活跃气氛', 'error'],
    ['安排 5 个小号活跃气氛，不要冷场', 'error'],
    ['不要冷场，安排 5 个小号先说话', 'error'],
    ['禁止刷屏，用小号顶帖', undefined],
    ['用小号的，一律移出', undefined],
    ['请托育机构来讲课', undefined],
    ['拜托大家接龙', undefined],
    ['委托榨坊代发', undefined],
    ['准备摩托车接送', undefined],
    ['安排托管班接娃', undefined],
    ['找托尼老师剪头发', undefined],
    ['发现假好评请举报', undefined],
    ['气氛组（亮明身份的真人）', undefined],
  ] as const)('%s → %s', (text, level) => expect(puppetry(text)?.severity).toBe(level))

  // No 小号 and no 托 in any of these: who is ours, what is hidden, whose account, whose praise.
  test.each([
    '店员伪装成老顾客晒单',
    '叫三个亲戚装作刚买过的人问价',
    '运营隐去身份，在群里附和几句',
    '开群前让客服混进学员里带头下单',
    '同事用第二个微信号在下面附和',
    '让兼职扮作新学员，先问三个简单的问题',
    '志愿者不报身份先热场聊开',
    '编好十条使用感受，叫同事轮流发',
    '以老会员的口吻在群里夸两句',
    '班主任别亮身份，跟普通家长一样聊孩子',
    '两个闲置微信一唱一和',
    '熟人照着发写好的好评',
    '拟好捧场的话，由亲友贴到群里',
    '销售先不说是谁，跟着顾客讨论价格',
    '管理员换一个账号自问自答',
    '让前台扮顾客在群里夸一夸',
    '请亲友团进群假装下过单',
    '同事别说自己是店里的，先聊着',
    '员工小号轮流提问',
    '团队成员匿名混在群里炒气氛',
    '内部员工当托，率先晒单',
    '找几位熟人充作老用户，说说用了半年的感受',
  ])('false members: %s', (text) => expect(puppetry(text)?.severity).toBe('error'))
  test.each([
    '请首批成员先说一句',
    '群主用自己的名字回答',
    '助教带头自我介绍（注明身份）',
    '工作号负责拉群，客服号负责答疑',
    '两部手机轮班值守',
    '备用微信防封，封了从这里联系客服',
    '店员进群发言必须亮明身份',
    '员工不得隐瞒身份参与讨论',
    '客服不公开身份证照片，只聊订单',
    '学员两两一组演练：一人扮成顾客，一人接待',
    '把成员好评截图整理好，请助教周五发出来',
    '有人冒充客服就报警',
    '换个昵称：城市+称呼，再接龙',
    '老会员带头接龙',
    '请朋友来开业捧场',
    '助教不能不亮身份就参与讨论',
    '同事和老客一起暖场，都亮身份',
    '员工不装成会员',
    '不要让客服用另一个微信夸产品',
    '发现扮成会员带节奏的，一律移出',
    '运营用新手听得懂的话聊',
    '亲友也按群价买',
    '店长以顾客的身份去别家吃一顿，回来写体会',
    '志愿者像朋友一样和新成员聊天',
    '工作人员统一穿橙色马甲',
    '找三位会员扮演主持人',
    '同事先用过再推荐',
    '群主换一个微信号拉人，先说明是谁',
  ])('nobody false: %s', (text) => expect(puppetry(text)).toBeUndefined())

  test('a rule of the group that forbids it is not looked at', () => {
    expect(findings(sample({ 群规: ['不得用小号，发现用小号刷屏的会移出', '晒菜带用量'] }), [sockPuppet])).toEqual([])
  })
})

describe('position/vague', () => {
  test.each([
    '高端优质的学习交流平台',
    '一个有温度的大家庭',
    '赋能成长，共同进步',
    '打造高品质社交圈层',
    '链接优秀的人，成为更好的自己',
    '志同道合的朋友一起成长',
    '专业、优质、领先的服务',
    '为大家提供价值和机会',
    '精英人脉资源对接平台',
    '干货满满的知识分享社群',
    '遇见更好的自己，拥有美好生活',
  ])('vague: %s', (text) => expect(substanceOf(text)).toBeLessThan(4))
  test.each([
    '每周三晚跟阿岚用一口铁锅学一道少油烟的菜',
    '提问 30 分钟内有人答',
    '坏果拍照当天退',
    '每晚 22:00 前读完十页再打卡',
    '只收做了五年以上的店主',
    '群里的发言全由真名的工程师回答',
    '楼下水果店到货先告诉你',
    '三周读完一本书并写出 500 字',
    '每月带你去一家榨坊',
    '会后第二天收到整理好的纪要',
    '孩子过敏时能问到儿科护士',
  ])('says something: %s', (text) => expect(substanceOf(text)).toBeGreaterThanOrEqual(4))
})

describe('value/hard-sell-only', () => {
  test.each([
    '全员禁言',
    '本群全体禁言，请看链接',
    '只发链接',
    '群里只发商品链接',
    '禁止聊天',
    '不许发言',
    '不得在群里闲聊',
    '禁止成员说话',
    '长期禁言',
    '只能发下单链接',
  ])('silent: %s', (text) => expect(silences(text)).toBe(true))
  test.each([
    '22:30 后全员禁言',
    '直播期间全员禁言',
    '不搞全员禁言',
    '上课时间禁止聊天',
    '禁止发言攻击他人的，第一次私聊提醒后处理',
    '广告只发集市帖',
    '夜间不许发言',
    '随时可以聊天',
    '违规禁言 3 天',
    '晒菜带一句用了多少油',
  ])('not silent: %s', (text) => expect(silences(text)).toBe(false))
})

describe('value/member-first', () => {
  const levels = (values: readonly string[]) =>
    findings(sample({ '定位.成员价值': values }), [memberFirst]).map((found) => found.severity)
  test.each([
    '全场满 100 减 20',
    '每天领红包',
    '群友专享低价',
    '第一时间抢到好物',
    '会员享 8 折',
    '不定期抽奖',
    '超值团购',
    '拼团更便宜',
    '内购价',
    '每周秒杀',
  ])('only deals: %s', (text) => expect(levels([text])).toEqual(['warning']))
  test.each([
    '会员价比门店便宜不少',
    '买三送一',
    '满五十送一份',
    '早鸟价直减',
    '尾货优先轮到你挑',
    '介绍老带新，返券',
    '续费减免',
    '进货价拿货',
    '捡漏，天天有',
    '群内团价，满百包邮',
  ])('deals in other words: %s', (text) => expect(levels([text])).toEqual(['warning']))
  test.each([
    '学会挑瓜',
    '送货上门看着装好',
    '买之前有人帮你看配料',
    '一年省下的时间陪孩子',
    '孩子不挑食了',
    '便宜又好用的偏方有人验过',
    '修一次教一次',
    '楼下邻居都认得',
    '家里的账对得上',
    '腰没那么僵',
  ])('more than a deal: %s', (text) => expect(levels(['每天领红包', text])).toEqual([]))
  test.each([
    '学会三步辨别真假山茶油',
    '每天早上知道当天到货的水果',
    '三周读完一本书',
    '有人陪着把第一笔单做成',
    '报错当晚有人回',
    '坏果拍照当天退',
    '认识同小区的妈妈',
    '少踩装修的坑',
    '简历有人改',
    '知道哪些药不能同吃',
  ])('a result: %s', (text) => expect(levels(['每天领红包', text])).toEqual([]))
})

describe('metrics/activity-only', () => {
  test.each([
    '群人数',
    '日活跃率',
    '周活跃成员',
    '发言条数',
    '消息量',
    '新增粉丝',
    '入群人数',
    '互动次数',
    '在线时长',
    '文章阅读量',
    '签到人数',
  ])('only noise: %s', (name) => expect(countsActivity(name)).toBe(true))
  test.each([
    '30 天复购率',
    '满意度',
    '首次答复时长',
    '完课率',
    '续费率',
    '作业提交率',
    '成单数',
    '退款率',
    '转介绍人数中的成交',
    '读完一本书的人数',
    '问题解决率',
  ])('a result: %s', (name) => expect(countsActivity(name)).toBe(false))
})

describe('metrics/activity-only, by formula', () => {
  test.each([
    ['每周开口的人', '当周说过话的人数 ÷ 在群人数'],
    ['冒泡率', ''],
    ['开口率', ''],
    ['公众号打开次数', ''],
    ['群温度', '当天消息条数 ÷ 在群人数'],
    ['群日报', '打开日报的人数'],
    ['热闹指数', '一天的发言条数'],
    ['潜水率', '三十天没说话的人 ÷ 在群人数'],
    ['露面率', '当天露面的人 ÷ 在群人数'],
    ['在群数', '月底在群的人'],
  ])('noise: %s = %s', (name, formula) => expect(countsActivity(name, formula)).toBe(true))
  test.each([
    ['活跃率', '当周交作业的人 ÷ 在群人数'],
    ['交表率', '交了表的家数 ÷ 在会家数'],
    ['互动质量', '问题解决数 ÷ 提问数'],
    ['准时率', '准时发出的天数 ÷ 全部天数'],
    ['说话的价值', '由群友推荐成交的单数'],
    ['再来率', '一个月内再报名的人 ÷ 来过的人'],
    ['回头客', '再买的人 ÷ 买过的人'],
    ['签到率', '到场人数 ÷ 报名人数'],
    ['出勤', '上完课的人'],
    ['发言里的解决数', ''],
  ])('more: %s = %s', (name, formula) => expect(countsActivity(name, formula)).toBe(false))
  const found = (changes: Parameters<typeof sample>[0]) => findings(sample(changes), [activityOnly, valueMeasured])
  test('a result that is only wished for is not measured, and one rule says so', () => {
    const [only, ...more] = found({
      '定位.北极星指标': '三个月内回来买第二次的人',
      指标: [{ 标识: 'n', 名称: '群人数', 公式: '月底人数' }],
      变现: { 策略: '会员', 模式: ['会费'] },
    })
    expect([only?.code, more]).toEqual(['metrics/activity-only', []])
    expect(only?.message).toContain('北极星指标')
  })
})

describe('activity/broadcast-only', () => {
  test.each([
    '全程禁言',
    '主播讲解，不设提问',
    '只听不说',
    '单向输出',
    '纯宣讲',
    '老师从头讲到尾',
    '全员静音听讲',
    '不安排互动环节',
    '没有提问环节',
    '取消讨论环节',
  ])('one way: %s', (text) => expect(broadcasts(text)).toBe(true))
  test.each([
    '讲 20 分钟，问答 30 分钟',
    '不要全程禁言',
    '不能不设提问',
    '全程禁言，最后 15 分钟开麦提问',
    '分小组讨论',
    '三位成员讲案例',
    '避免从头讲到尾',
    '先讲后接龙提问',
    '直播间连麦',
    '边做边聊',
  ])('with members: %s', (text) => expect(broadcasts(text)).toBe(false))
})

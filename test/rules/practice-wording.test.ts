/** Rules of practice that decide by wording: phrasings that no example of theirs holds. */
import { describe, expect, test } from 'vitest'
import { checkinFacts } from '../../src/rules/activity/checkin-rule.ts'
import { unsafeDeposit } from '../../src/rules/activity/deposit-risk.ts'
import { firstReply, replyHours, targetHours } from '../../src/rules/metrics/first-reply.ts'
import { noFormula } from '../../src/rules/metrics/no-formula.ts'
import { measures, valueMeasured } from '../../src/rules/metrics/value-measured.ts'
import { oneLiner } from '../../src/rules/position/one-liner.ts'
import { forbids } from '../../src/rules/prohibition.ts'
import { reminds } from '../../src/rules/rhythm/reminder-to-all.ts'
import { weekendFit } from '../../src/rules/rhythm/weekend-fit.ts'
import { ladderComplete } from '../../src/rules/rules/ladder-complete.ts'
import { ladderOrder, weightOf } from '../../src/rules/rules/ladder-order.ts'
import { sample } from '../../src/rules/sample.ts'
import { workGroup } from '../../src/rules/team/work-group.ts'
import { twoWay } from '../../src/rules/value/two-way.ts'
import { findings } from './judge.ts'

describe('a group rule that forbids', () => {
  test.each([
    '禁止发广告',
    '严禁拉人进别的群',
    '不得私自加人',
    '请勿刷屏',
    '不发别家的链接',
    '不剧透没读到的章节',
    '不在群里拉单和推广',
    '卖货信息不发',
    '其他时间不发广告',
    '广告和团购链接不发',
    '不说治什么、能去掉什么',
    '不发孩子正脸和住址',
    '谢绝推销',
    '不要私信推销',
    '觉得贵了直接说，不对着别家店骂',
    '只谈怎么吃，不谈治什么病',
    '不改别人的句子',
    '不许攻击他人',
    '同窗写的家事不截图、不转到群外',
  ])('forbids: %s', (text) => expect(forbids(text)).toBe(true))
  test.each([
    '提问带三样：器具、研磨度、粉水比',
    '不懂就问',
    '不舒服就停，先问医生',
    '不清楚先搜一遍',
    '报名后去不了，提前一天说',
    '路上不丢人，最后一个到齐再散',
    '打卡写短没关系，抄一句再写一句',
    '作业当天 22:00 前交，交半份也算',
    '昵称写城市和称呼',
    '发表格先删掉姓名和手机号',
    '接龙写楼栋和份数',
    '外带出示群消息就行，不用截图',
    '答过的问题留下来',
    '聊书先说页码',
    '不会也没关系，写半句就行',
  ])('does not: %s', (text) => expect(forbids(text)).toBe(false))
})

describe('value/two-way', () => {
  const found = (rules: readonly string[], extra = {}) =>
    findings(sample({ 群规: rules, '文化.公约': undefined, ...extra }), [twoWay]).length
  test.each([
    [['禁止发广告', '禁止刷屏'], 1],
    [['不发广告'], 1],
    [['不发广告', '晒菜带用量'], 0],
    [['接龙写楼栋'], 0],
    [['不懂就问'], 0],
    [['请勿刷屏', '谢绝推销'], 1],
  ] as const)('%o → %d', (rules, count) => expect(found(rules)).toBe(count))
  test.each([
    { '文化.公约': ['不懂就问'] },
    { '文化.共同任务': '合编一本菜谱' },
    { '欢迎.第一步': '报一声几口人' },
    { '激励.积分': { 挣: [{ 动作: '晒菜', 分值: 2 }], 花: [{ 奖励: '小样', 分值: 20 }] } },
  ])('asked elsewhere: %o', (extra) => expect(found(['禁止发广告'], extra)).toBe(0))
})

describe('rules/ladder-complete', () => {
  const levels = (rule: object | string) =>
    findings(sample({ 群规: [rule as never] }), [ladderComplete]).map(({ severity }) => severity)
  test.each<[object | string, readonly string[]]>([
    ['禁止发广告', ['warning']],
    ['不发别家的链接', ['warning']],
    ['不许私下加人', ['warning']],
    ['请勿刷屏', ['warning']],
    ['禁止发广告，违者移出', ['info']],
    ['不发别家链接，免得大家点错', ['info']],
    [{ 内容: '不发链接', 原因: '怕有骗子' }, ['info']],
    [{ 内容: '不发链接', 处理: ['撤回'] }, ['info']],
    ['不发别家链接，免得点错，发了就撤回', []],
    [{ 内容: '不发链接', 原因: '怕有骗子', 处理: ['撤回'] }, []],
    ['晒菜带一句用了多少油', []],
    ['不懂就问', []],
    ['提问前先搜一遍群文件', []],
  ])('%o → %o', (rule, expected) => expect(levels(rule)).toEqual(expected))
  test('one finding, however many rules lack it', () => expect(levels('不发广告')).toHaveLength(1))
})

describe('rules/ladder-order', () => {
  test.each<[string, number | undefined]>([
    ['私聊提醒', 1],
    ['撤回并私聊提醒', 1],
    ['当场更正', 1],
    ['禁言 3 天', 2.003],
    ['禁言一周', 2.007],
    ['禁言 12 小时', 2.0005],
    ['暂停发言 7 天', 2.007],
    ['请离群', 3],
    ['移出群聊', 3],
    ['拉黑', 3],
    ['劝退且下期不再受理', 3],
    ['移出并报警', 4],
    ['禁言七天', 2.007],
    ['禁言十五天', 2.015],
    ['禁言一百天', 2.1],
    ['禁言 110 分钟', 2 + 110 / 1_440_000],
    ['禁言 110 小时', 2 + 110 / 24_000],
    ['打 110', 4],
    ['提醒，再犯移出', undefined],
    ['禁言 3 天，第二次禁言 30 天', undefined],
    ['涉嫌违法的报有关部门', 4],
    ['按份退款', undefined],
    ['不处罚，只在群里说一声谢谢', undefined],
    ['下次排后面', undefined],
  ])('%s weighs %s', (step, weight) =>
    expect(weightOf(step)).toEqual(weight === undefined ? undefined : expect.closeTo(weight, 4)),
  )

  const found = (text: string, penalty: readonly string[]) =>
    findings(sample({ 群规: [{ 内容: text, 原因: '大家来学做菜', 处理: penalty }] }), [ladderOrder]).map(
      ({ path }) => path,
    )
  test.each<[string, readonly string[], readonly string[]]>([
    ['不发广告', ['提醒', '禁言 3 天', '请离群'], []],
    ['不发广告', ['请离群', '提醒'], ['/rules/items/0/penalty/1']],
    ['不发广告', ['禁言 7 天', '禁言 3 天'], ['/rules/items/0/penalty/1']],
    ['不发广告', ['禁言 12 小时', '禁言 3 天', '禁言 3 天'], []],
    ['不发广告', ['撤回', '私聊提醒', '移出'], []],
    ['不发广告', ['禁言七天', '禁言十五天'], []],
    ['不发广告', ['禁言 110 分钟', '禁言 3 天'], []],
    ['不发广告', ['提醒，再犯请离群', '禁言 7 天'], []],
    ['不发诈骗信息', ['移出，私聊说明原因', '禁言 3 天'], []],
    ['晒菜带用量', ['按份退', '公布原因'], []],
    ['不发诈骗信息', ['私聊提醒', '移出'], ['/rules/items/0/penalty/0']],
    ['严禁赌博', ['禁言 3 天', '移出并举报'], ['/rules/items/0/penalty/0']],
    ['严禁传销', ['移出并举报'], []],
    ['看见骗子、诈骗信息告诉群主', ['提醒'], []],
    ['禁止冒充群主收钱', ['警告'], ['/rules/items/0/penalty/0']],
  ])('%s %o → %o', (text, penalty, expected) => expect(found(text, penalty)).toEqual(expected))
})

describe('metrics/value-measured', () => {
  test.each([
    ['support', '首次答复时长'],
    ['support', '当天解决率'],
    ['support', '售后满意度'],
    ['product', '建议采纳数'],
    ['product', '试用反馈份数'],
    ['acquisition', '老客转介绍人数'],
    ['acquisition', '群内下单率'],
    ['acquisition', '月复购率'],
    ['contribution', '周成员作品数'],
    ['contribution', '撮合对接次数'],
    ['engagement', '线下到场率'],
    ['engagement', '30 天留存率'],
    ['success', '结营合格率'],
    ['success', '期满续费率'],
    ['success', '读完人数'],
  ] as const)('%s: %s', (value, name) => expect(measures(value, name)).toBe(true))
  test.each([
    ['support', '群人数'],
    ['support', '月销售额'],
    ['product', '群人数'],
    ['product', '续费率'],
    ['acquisition', '答复及时率'],
    ['acquisition', '打卡率'],
    ['contribution', '退款率'],
    ['contribution', '营收'],
    ['success', '消息条数'],
    ['success', '答复及时率'],
    ['engagement', '损耗率'],
  ] as const)('not %s: %s', (value, name) => expect(measures(value, name)).toBe(false))

  const found = (strategy: string, name: string, extra = {}) =>
    findings(
      sample({
        变现: { 策略: strategy, 模式: ['产品'] },
        指标: [{ 标识: 'm', 名称: name, 公式: '甲 ÷ 乙' }],
        ...extra,
      }),
      [valueMeasured],
    ).length
  test.each([
    ['会员', '续费率', {}, 0],
    ['会员', '答复及时率', {}, 1],
    ['爆款', '退款率', {}, 1],
    ['爆款', '复购率', {}, 0],
    ['不变现', '答复及时率', {}, 0],
    ['服务', '一次解决率', {}, 0],
    ['内容付费', '答复及时率', {}, 1],
    ['内容付费', '完课率', {}, 0],
    ['会员', '答复及时率', { '定位.业务价值': '减轻客服' }, 0],
    ['会员', '续费率', { '定位.业务价值': '改进产品' }, 1],
    ['会员', '答复及时率', { '定位.北极星指标': '第二年还在的人数（续费）' }, 0],
    ['会员', '群人数', {}, 0],
    ['服务', '当天批完率', {}, 0],
    ['服务', '坚持到最后一周的人', {}, 0],
    ['服务', '按时带练率', {}, 0],
    ['服务', '走完无伤的比例', {}, 0],
    ['服务', '群头像更换次数', {}, 1],
  ] as const)('%s with %s %o → %d', (strategy, name, extra, count) => expect(found(strategy, name, extra)).toBe(count))
})

test('a type that has no use for activity-only hears of heads and noise here', () => {
  const noise = { 变现: { 策略: '服务', 模式: ['服务费'] }, 指标: [{ 标识: 'm', 名称: '群人数', 公式: '月底人数' }] }
  expect(findings(sample({ ...noise, 类型: 'support' }), [valueMeasured])[0]?.cure).toContain('当天解决率')
  // Figures of its own that mention answers make no help desk of a kind.
  expect(
    findings(
      sample({ ...noise, 指标: [{ 标识: 'm', 名称: '月龄登记数', 公式: '写了月龄的家庭数' }], 类型: 'parenting' }),
      [valueMeasured],
    )[0]?.cure,
  ).toContain('按约做完的比例')
  expect(findings(sample(noise), [valueMeasured])).toEqual([])
})

describe('metrics/no-formula', () => {
  const count = (name: string, formula?: string) =>
    findings(sample({ 指标: [{ 标识: 'm', 名称: name, ...(formula ? { 公式: formula } : {}) }] }), [noFormula]).length
  test.each([
    '日活跃率',
    '退群率',
    '成员产出占比',
    '满意度',
    '人均发言',
    '投诉比例',
    '续费率',
    '完课率',
    '到场率',
    '好评率',
    '客服满意度',
  ])('needs a formula: %s', (name) => {
    expect(count(name)).toBe(1)
    expect(count(name, '甲 ÷ 乙')).toBe(0)
  })
  test.each([
    '群人数',
    '每周下单数',
    '退款金额',
    '新增成员',
    '首次答复时间',
    '见面次数',
    '营收',
    '周作品数',
    '投诉条数',
    '复购人数',
  ])('a plain count: %s', (name) => expect(count(name)).toBe(0))
})

describe('metrics/first-reply', () => {
  test.each<[string, number | undefined]>([
    ['提问 2 小时内有人答', 2],
    ['48 小时内至少两位同行给出排查顺序', 48],
    ['每份作业 24 小时内有助教逐条批注', 24],
    ['工作日问题当天有人认领', 24],
    ['首次答复不超过 30 分钟', 0.5],
    ['三天内回复', 72],
    ['两小时内有人应', 2],
    ['半天内答复', 12],
    ['私聊舒禾，24 小时内给答复', 24],
    ['工作日 6 小时内由真人答复', 6],
    ['随时有人答', 24],
    ['回复一般在 5 个工作日', 120],
    ['七十二小时内答复', 72],
    ['十二小时内有人答', 12],
    ['一百二十小时以内回复', 120],
    ['答复最慢三天', 72],
    ['回复在 3 天内', 72],
    ['21 天里每天的作业都有人批改', undefined],
    ['21 天内每天的作业都有人批改', undefined],
    ['30 天内每次提问都有人答', undefined],
    ['连续回答满 30 天送一本书', undefined],
    ['回答 10 天送小样', undefined],
    ['申诉三天内答复', undefined],
    ['七天内退款', undefined],
    ['48 小时内发货', undefined],
    ['21 天读完一本书', undefined],
    ['每周三晚学一道菜', undefined],
    ['每天十分钟', undefined],
    ['面谈后 3 天内回复', undefined],
    ['提前 3 天说', undefined],
  ])('%s → %s', (text, hours) => expect(replyHours(text)).toBe(hours))
})

describe('metrics/first-reply, told in other places', () => {
  test.each<[string, number | undefined]>([
    ['一周内有人回', 168],
    ['两周内答复', 336],
    ['三个星期内回复', 504],
    ['一个礼拜以内有人答', 168],
    ['提问 6 天内有人回', 144],
    ['回复在一周内', 168],
    ['最慢一周答复', undefined],
    ['答复最慢一周', 168],
    ['半天内有人认领', 12],
    ['一周以内给出', 168],
    ['一周内学会回复差评', undefined],
    ['两周内读完，有人答疑', undefined],
    ['四周内每周有人点评', undefined],
    ['一周内退款', undefined],
    ['一周聚一次', undefined],
    ['每周回答五个问题', undefined],
    ['一周一答', undefined],
    ['三周练一套动作', undefined],
    ['两周内发货', undefined],
    ['第二周回访', undefined],
  ])('%s → %s', (text, hours) => expect(replyHours(text)).toBe(hours))

  test.each<[string, string | undefined, number | undefined]>([
    ['首次答复', '4 天以内', 96],
    ['首次响应时间', '3 个工作日', 72],
    ['第一条回复', '一周', 168],
    ['平均答复时间', '90 分钟内', 1.5],
    ['首次回应', '不超过两天', 48],
    ['答复时长', '72 小时', 72],
    ['最慢回复', '六天', 144],
    ['首条答复', '半天', 12],
    ['首次解答', '36小时以内', 36],
    ['首次答复时间', '三天以内', 72],
    ['答复率', '95%', undefined],
    ['3 天内答复率', '90%', undefined],
    ['回复条数', '5 天 20 条', undefined],
    ['首次答复', undefined, undefined],
    ['首次答复', '越快越好', undefined],
    ['退款答复时间', '5 天', undefined],
    ['答复满意度', '3 天一测', undefined],
    ['发货时长', '3 天', undefined],
    ['完课天数', '21 天', undefined],
    ['首次答复', '95%', undefined],
  ])('the metric %s with the target %s → %s', (name, target, hours) => expect(targetHours(name, target)).toBe(hours))

  const paths = (changes: Parameters<typeof sample>[0]) =>
    findings(sample(changes), [firstReply]).map(({ path }) => path)
  test('a target stands at its own field', () =>
    expect(
      paths({ 指标: [{ 标识: 'first', 名称: '首次答复', 公式: '提问到第一条答复的时间', 目标: '6 天以内' }] }),
    ).toEqual(['/metrics/0/target']))
  test('a rule that tells when questions are answered', () =>
    expect(paths({ 群规: ['问题发出来，九天内有人回'] })).toEqual(['/rules/items/0/text']))
  test('an appeal may take its time', () =>
    expect(paths({ 群规: { 条款: ['晒菜带用量'], 申诉: '觉得不公写给阿岚，四天内回' } })).toEqual([]))
})

describe('activity/checkin-rule', () => {
  const fact = (name: string) => checkinFacts.find((one) => one.name === name)?.words ?? /$^/
  test.each<[string, string, boolean]>([
    ['什么算一次', '打卡写两句：抄一句、写一句', true],
    ['什么算一次', '拍一段视频才算', true],
    ['什么算一次', '交半份也算', true],
    ['什么算一次', '每天见', false],
    ['什么算一次', '打卡要写第几天', true],
    ['截止几点', '当天 22:00。22:00 之后写的算第二天', true],
    ['截止几点', '每晚十二点前', true],
    ['截止几点', '睡前截止', true],
    ['截止几点', '早上 7:30 发任务', false],
    ['截止几点', '22:00 收灯，22:00 前写的算当天', true],
    ['截止几点', '作业当天 22:00 前交', true],
    ['截止几点', '23 点截止', true],
    ['截止几点', '每天九点前发截图', true],
    ['截止几点', '晚上十点半之前', true],
    ['截止几点', '九点开讲', false],
    ['漏了怎么补', '周日可以补一次', true],
    ['漏了怎么补', '直接从今天接上，前面的不用补', true],
    ['漏了怎么补', '可以请假两次', true],
    ['漏了怎么补', '漏了就漏了', false],
    ['漏了怎么补', '补卡口令周日发', true],
    ['打满多少算过', '21 天里打满 15 次就合格', true],
    ['打满多少算过', '9 次以上发证书', true],
    ['打满多少算过', '合格线是 9 次', true],
    ['打满多少算过', '三周一起坚持', false],
    ['打满多少算过', '至少 12 天', true],
    ['打满多少算过', '每天打卡', false],
  ])('%s: %s → %s', (name, text, expected) => expect(fact(name).test(text)).toBe(expected))
})

describe('activity/deposit-risk', () => {
  test.each([
    '每人交 50 元押金，完成退',
    '先转 100 契约金给群主',
    '保证金 200 元，缺一次扣 20',
    '诚意金开营前交齐',
    '押金结营当晚发红包退',
    '交打卡金，没打的人平分',
    '押金由班长代收',
    '报名需押金 99 元',
    '承诺金 30 元转给小助手',
    '押金全额退还',
  ])('unsafe: %s', (text) => expect(unsafeDeposit(text)).toBe(true))
  test.each([
    '不收押金',
    '押金由平台担保',
    '我们从不收保证金',
    '押金走小程序，当天原路退',
    '契约金打到公司对公账户',
    '禁止收取押金',
    '场地押金 500 元',
    '店铺保证金已交',
    '定金 20 元，尾款到店付',
    '设备押金由房东收',
    '没有任何押金',
  ])('safe: %s', (text) => expect(unsafeDeposit(text)).toBe(false))

  // Processor time, against the same text at half its length: a busy machine changes neither.
  test.each(['押金', '不收押金', '不收押金，'])('twice the text takes twice the time, not four times: %s', (unit) => {
    const best = (count: number): number =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const text = unit.repeat(count)
          const start = process.cpuUsage()
          unsafeDeposit(text)
          return process.cpuUsage(start).user / 1000
        }),
      )
    expect(best(4000)).toBeLessThan(3 * best(2000) + 20)
  })
})

describe('rhythm/reminder-to-all', () => {
  test.each([
    '没打卡的同学快来',
    '还没交的今晚补',
    '打卡提醒',
    '催作业',
    '作业提醒',
    '未报名的看过来',
    '提醒没交的人',
    '催更',
    '漏打卡名单',
    '还没填问卷的',
    '没接龙的看过来',
  ])('reminds: %s', (text) => expect(reminds(text)).toBe(true))
  test.each([
    '今日任务',
    '开抢提醒',
    '直播提醒',
    '天气提醒',
    '今晚八点开讲',
    '打卡榜',
    '优秀打卡',
    '到货提醒',
    '收灯',
    '一周精华',
    '明日预告',
  ])('does not: %s', (text) => expect(reminds(text)).toBe(false))
})

describe('position/one-liner', () => {
  const found = (reason: string) =>
    findings(sample({ '定位.加入理由': reason }), [oneLiner]).map(({ severity }) => severity)
  test.each([
    '每天十分钟，21 天，一起练完一套',
    '工作日 9:30 到 18:00，问题有人认领，有编号，有结果',
    '下班前看一眼，就知道今晚拎什么回家。',
    '带着你的表来，带着改好的表走！',
    '三周读完一本书',
    '「过河」不用自己摸石头',
    '只开两天，卖完就散',
  ])('one sentence: %s', (reason) => expect(found(reason)).toEqual([]))
  test.each(['我们有老师。也有同学。', '每天十分钟！坚持 21 天！', '想学做菜？来这里；每周三见', '先学。再做。'])(
    'several: %s',
    (reason) => expect(found(reason)).toEqual(['info']),
  )
  test.each(['待定', '', '……'])('nothing: “%s”', (reason) => expect(found(reason)).toEqual(['warning']))
})

describe('team/work-group', () => {
  const three = ['lan', 'man', 'yue'].map((id) => ({
    标识: id,
    名字: id,
    角色: ['客服'],
    工时: 3,
    替补: id === 'lan' ? 'man' : 'lan',
  }))
  const found = (changes: object) => findings(sample({ 团队: three, ...changes }), [workGroup]).length
  test.each([
    [{}, 1],
    [{ 团队: three.slice(0, 2) }, 0],
    [{ '结构.群': { 工作群: '值班室' } }, 0],
    [{ '结构.群': { 工作群: '待定' } }, 1],
    [{ 风险: [{ 场景: '骂战', 升级给: '运营群里喊阿岚' }] }, 0],
    [{ '欢迎.步骤': [{ 时间: '+0m', 目标: '在内部群报一声', 渠道: '群内' }] }, 0],
    [{ '欢迎.步骤': [{ 时间: '+0m', 目标: '报一声', 渠道: '内部群' }] }, 0],
    [{ '内容.栏目': [{ 标识: 'brief', 标题: '晨会', 渠道: '工作群', 频率: '每天 9:00' }] }, 0],
    [{ 口号: '工作再忙也要吃饭' }, 1],
    [{ 口号: '一群人的厨房' }, 1],
    [{ '检查设置.阈值': { 'team/work-group': 4 } }, 0],
  ] as const)('%o → %d', (changes, count) => expect(found(changes)).toBe(count))
})

describe('rhythm/weekend-fit', () => {
  const shop = (who: string, where: string, extra = {}) =>
    findings(
      sample({
        类型: 'store-beauty',
        '受众.人群.0': { 标识: 'a', 是谁: who, 痛点: ['排队'], 在哪里: [where], 标签: ['常来'] },
        ...extra,
      }),
      [weekendFit],
    ).length
  test.each([
    ['楼里上班的人', '附近写字楼', 1],
    ['程序员', '软件园 3 期', 1],
    ['上班族', 'CBD 地铁口', 1],
    ['上班族', '公司楼下', 1],
    ['员工', '产业园食堂', 1],
    ['附近上班的人', '写字楼和旁边小区', 0],
    ['妈妈', '小区门口', 0],
    ['逛街的人', '商场三楼', 0],
    ['上班族和街坊', '办公楼', 0],
    ['学生', '校园与科技园', 0],
  ] as const)('%s, %s → %d', (who, where, count) => expect(shop(who, where)).toBe(count))
  test.each([
    [['周六', '周日'], 1],
    [['周日'], 1],
    [['周二'], 0],
    [[], 0],
  ])('in a mall, resting on %o → %d', (days, count) =>
    expect(shop('逛街的人', '万象城商场', { '日历.休息日': days })).toBe(count),
  )
  test('only shops', () => expect(shop('楼里上班的人', '附近写字楼', { 类型: 'product-fans' })).toBe(0))
})

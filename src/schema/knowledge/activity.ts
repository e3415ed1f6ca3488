/** An entry of the activity library: one line in a spec uses it. */
import { count, field, flag, list, map, needed, reference, text, texts } from '../node.ts'
import { channel, columnPurpose, lever, stage } from '../words.ts'
import { activityRole, condition } from './words.ts'
import { based, evidence, feelings, funnel, moment, naming, parts } from './shared.ts'

export const activity = map({
  ...naming,
  ...based('activity'),
  said: field(['对外叫', '成员听到的'], '作者没写标题时，对成员怎么叫它；不写就说名称', text),
  signIn: field(['报到时叫', '点名时叫'], '标题说的是报到、签到时，对成员怎么叫它', text),
  neutralTitle: field(['中性标题', '换了行当叫'], '样例的标题只合样例那一行时，改叫什么', text),
  role: field(['身份', '是哪一场'], '一个社群只有一次的那几场：开群、认识、收官、告别；或者裂变', activityRole),
  spine: field(['主干', '从不让位'], '没有它社群就没有头、没有尾或没有自己：人再多、活再满也不让位', flag),
  speaksOf: field(['要写才有', '说的是'], '类型自带它时：社群文件里写了其中一样才排', list(condition)),
  columns: field(
    ['同类栏目', '有这样的栏目就不带'],
    '类型自带它时：作者的栏目已经这么做，就不再排',
    list(columnPurpose),
  ),
  ceremony: field(['只办一次', '仪式'], '生来只办一次，不问第二场', flag),
  hasGuest: field(['请嘉宾', '有嘉宾'], '请人来讲', flag),
  checksIn: field(['要打卡', '打卡'], '成员天天交一样东西', flag),
  takesDeposit: field(['收押金', '押金'], '先收钱，做到了退', flag),
  opensFor: field(
    ['开着几天', '开着'],
    '从开始那条话起开着、到点收的：平时开几天（当天收写 0）；写了截止，就开到截止，收尾和结果都排在截止以后',
    count(),
  ),
  takesOrders: field(['接单', '收单'], '写了供应：收的就是它的单，一条话里说全', flag),
  draws: field(['抽奖', '有抽奖'], '谁得奖由抽签定', flag),
  purpose: needed(['目的', '为了什么'], '办它是为了什么', text),
  feelings,
  funnel,
  lever: field('杠杆', '改善流量、转化还是客单价', lever),
  stages: needed(['阶段', '哪几段'], '适合放在哪几个阶段', list(stage)),
  archetypes: field(['适合类型', '类型'], '适合哪几种群；不写都行', list(reference('archetype'))),
  prerequisites: needed(['前提', '先要有'], '没有这些就别办', texts),
  live: needed(['同时在线', '现场'], '成员要在同一时刻参加', flag),
  heavy: needed(['重活动', '大活动'], '一天最多一场', flag),
  daily: field(['每天做', '天天'], '一天做一次、做上一段日子的：写了几天的时长，就是做几天', flag),
  promotes: needed(['推销', '卖东西'], '这场活动本身在卖东西', flag),
  duration: needed(['分钟', '时长'], '活动多长，几分钟', count()),
  at: needed(['时刻', '几点'], '没写时间时几点办', moment),
  channel: field('渠道', '在哪里办，默认群内', channel),
  interaction: needed(['怎么参与', '互动'], '成员怎么参与：小组、问答、案例、举手之劳', text),
  parts: needed(['环节', '分工'], '这场活动带来的每一件事', parts),
  metric: needed('指标', '看哪个数，分子分母写清', text),
  risks: needed('风险', '会出什么事、怎么办', texts),
  evidence,
})

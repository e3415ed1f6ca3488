/** An entry of the activity library: one line in a spec uses it. */
import { count, field, flag, list, map, needed, reference, text, texts } from '../node.ts'
import { channel, lever, stage } from '../words.ts'
import { based, evidence, feelings, funnel, moment, naming, parts } from './shared.ts'

export const activity = map({
  ...naming,
  ...based('activity'),
  said: field(['对外叫', '成员听到的'], '作者没写标题时，对成员怎么叫它；不写就说名称', text),
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

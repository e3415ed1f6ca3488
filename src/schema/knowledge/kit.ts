/** A campaign: a dated season with phases, laid over the base plan within its constraints. */
import { count, field, flag, formatted, map, needed, text, texts } from '../node.ts'
import { based, evidence, feelings, funnel, moment, naming, parts } from './shared.ts'

export const kit = map({
  ...naming,
  ...based('kit'),
  said: field(['对外叫', '成员听到的'], '作者没写标题时，对成员怎么叫它；不写就说名称', text),
  choose: needed(['什么时候选', '适合'], '什么时候用它，一句话', text),
  when: field('时间', '社群文件没写日期时是哪天，例如 中秋、双11', formatted('when')),
  plain: field(['缺省', '默认样板'], '社群文件没说用哪个样板，就用它', flag),
  purpose: needed(['目的', '为了什么'], '办它是为了什么', text),
  feelings,
  funnel,
  promotes: needed(['推销', '卖东西'], '这场战役在卖东西', flag),
  at: needed(['时刻', '几点'], '没写时间时几点开始', moment),
  duration: needed(['分钟', '时长'], '正日子那一场几分钟', count()),
  parts: needed(['环节', '分工'], '从筹备到复盘的每一件事', parts),
  offers: needed(['卖什么', '供应'], '拿什么出来卖、怎么说', texts),
  budget: needed('预算', '钱花在哪几样', texts),
  risks: needed('风险', '会出什么事、怎么办', texts),
  evaluation: needed(['评估', '效果评估'], '看哪几个数', texts),
  evidence,
})

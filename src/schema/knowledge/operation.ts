/** Office work that keeps a community alive whatever its kind (M23, M26, M28). */
import { count, field, formatted, map, needed, text, texts } from '../node.ts'
import { channel } from '../words.ts'
import { based, feelings, funnel, moment, scripts } from './shared.ts'
import { days, reviewed, role, side, workKind } from './words.ts'

export const operation = map({
  id: field('标识', '稳定的短名；不写就用文件名', formatted('id')),
  ...based('operation'),
  title: needed(['标题', '名称'], '任务叫什么', text),
  cadence: needed(['频率', '节奏'], '每天、每周一、D+6', formatted('when')),
  days: needed(['哪些日子', '日子'], '每天都做，还是避开周末和假日', days),
  from: field(['从第几天', '从'], '开群第几天之前还没有这件事，默认 0', count()),
  side: needed(['面向', '给谁看'], '对成员还是后台', side),
  channel: needed('渠道', '在哪里做', channel),
  role: needed(['角色', '谁来做'], '群主、内容、活动、新媒体、客服', role),
  minutes: needed(['分钟', '要多久'], '做这件事要几分钟', count()),
  kind: needed(['性质', '任务类型'], '关怀还是运营', workKind),
  at: needed(['时刻', '几点'], '20:00、早上/中午/下午/晚上、办公', moment),
  feelings,
  funnel,
  scripts,
  checklist: needed(['清单', '检查清单'], '做的时候逐项核对什么', texts),
  metric: field('指标', '看哪个数', text),
  review: field(['复盘', '看数据'], '看数据、改一处的那一次：每周的，还是每月的', reviewed),
  rule: needed(['方法', '规则'], '出自方法的哪一条，例如 M23', text),
})

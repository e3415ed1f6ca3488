/** What several kinds of knowledge have in common. */
import { count, field, flag, formatted, list, listById, map, needed, reference, text, texts } from '../node.ts'
import type { Reference } from '../node.ts'
import { channel, columnPurpose, contentCategory, feeling, funnelStage, sending, stage } from '../words.ts'
import { condition, grade, regularly, role, side, unit, workKind } from './words.ts'

export const evidence = needed(
  '依据',
  '这份内容凭什么：可以引用的来源，和它有多可靠',
  map({
    grade: needed(['等级', '可靠程度'], 'A 一手、B 从业者、C 厂商或转述、推测 自己的判断', grade),
    source: needed('来源', '出自哪里，写到别人能找到', text),
  }),
)

/** An entry that says only in what it differs from another. */
export const based = (ref: Exclude<Reference, 'person' | 'template'>) => ({
  base: field(
    ['基于', '继承'],
    '以哪一种为底，这里只写不同的地方；列表按标识合并，写 去掉: 是 拿掉一项',
    reference(ref),
  ),
  onlyBase: field('只作底', '只给别的做底，自己不能用；可以不写全', flag),
})

/** Names by which a spec may call an entry. `id` may be left out: the file's name then serves. */
export const naming = {
  id: field('标识', '稳定的短名；不写就用文件名', formatted('id')),
  name: needed(['名称', '名字'], '在社群文件里怎么叫它', text),
  aliases: field(['别名', '也叫'], '还可以怎么叫它', texts),
}

export const feelings = needed('四感', '让人感到什么：仪式感、参与感、组织感、归属感', list(feeling))
export const funnel = needed(['漏斗', '环节'], '拉新、促活、留存、转化、转介绍', funnelStage)
export const moment = formatted('moment')

const regular = field(['常办时', '周周都办时'], '至少一周一次的，什么情况下还做；不写就每次都做', regularly)

export const scripts = field(
  ['话术', '话术模板'],
  '用哪几条话术，每条什么时候说',
  list(
    map({
      template: needed('模板', '话术模板的编号，例如 activity/preview', reference('template')),
      title: needed(['标题', '名称'], '在清单里叫什么', text),
      after: field(['之后', '第几分钟'], '任务开始后第几分钟说，默认 0', count()),
      regular,
    }),
  ),
)

/** One piece of work that an event brings with it, before, during or after. */
const part = map({
  id: needed('标识', '稳定的短名', formatted('id')),
  title: needed(['标题', '名称'], '任务叫什么；{title} 是这场活动的标题', text),
  offset: needed(['偏移', '第几天'], '离当天几天，负数是之前', whole()),
  unit: field(['单位', '按什么数'], '后台的活按工作日数；默认 天', unit),
  at: needed(['时刻', '几点'], '开始、开始-60、结束+30、20:00、早上/中午/下午/晚上、办公', moment),
  side: needed(['面向', '给谁看'], '对成员还是后台', side),
  kind: needed(['性质', '任务类型'], '内容、活动、筹备、启动、关怀、运营、通知、战役', workKind),
  channel: field('渠道', '发在哪里；默认跟活动走，后台的活在内部群', channel),
  sending: field(['发送', '发送方式'], '手发、群发、机器人', sending),
  role: needed(['角色', '谁来做'], '群主、内容、活动、新媒体、客服', role),
  minutes: needed(['分钟', '要多久'], '做这件事要几分钟', count()),
  scripts,
  materials: field(['物料', '素材'], '要准备什么', texts),
  checklist: field(['清单', '检查清单'], '做的时候逐项核对什么', texts),
  metric: field('指标', '看哪个数，分子分母写清', text),
  needs: field(['先做', '依赖'], '同一场里要先做完的几项（标识）', texts),
  wait: field(['等', '隔几天'], '先做的做完之后至少隔几天，只用在七步里', count()),
  outsider: field(['外请才做'], '讲的人是团队里的、或这一次没写请谁的，就不做', flag),
  early: field(['早说'], '有结束日的社群：开群头一天就说，不等到这一步', flag),
  onlyIf: field(['只在有', '条件'], '社群文件里写了它才做', condition),
  regular,
  promotes: field(['推销', '卖东西'], '这一条在卖东西', flag),
  delivers: field(['跟着交付', '交付时'], '说的是货到了：供应写了几天到，就在那一天', flag),
})

export const parts = listById(part)

const neutralTitle = field(['不卖吃的叫', '中性标题'], '标题说到吃喝时，卖别的社群里改叫什么', text)

/** A recurring column. */
export const column = {
  title: needed(['标题', '名称'], '栏目叫什么', text),
  neutralTitle,
  category: needed('类别', '知识、互动、故事、产品、服务、仪式、整理', contentCategory),
  cadence: needed(['频率', '节奏'], '每天 8:30、每周三 20:00', formatted('when')),
  channel: field('渠道', '发在哪里，默认群内', channel),
  side: field(['面向', '给谁看'], '对成员（默认）还是后台', side),
  role: needed(['角色', '谁来做'], '群主、内容、活动、新媒体、客服', role),
  minutes: needed(['分钟', '要多久'], '发出去、回一轮要几分钟', count()),
  lead_days: field(['提前量', '备稿天数'], '提前几天备好稿', count()),
  stages: field(['阶段', '哪几段'], '只在这几个阶段有；不写就一直有', list(stage)),
  feelings,
  funnel,
  promotes: field(['推销', '卖东西'], '这一栏在卖东西', flag),
  do: needed('动作', '每次做什么：提醒、通知、讲、问、布置、收……', columnPurpose),
}

/** Whole numbers on both sides of zero. */
function whole() {
  return { type: 'number', integer: true } as const
}

/** A use of the activity library with its day. */
export const plannedActivity = map({
  id: needed('标识', '稳定的短名', formatted('id')),
  use: needed(['用', '活动'], '活动库里的哪一种', reference('activity')),
  title: field(['标题', '名称'], '这场叫什么', text),
  neutralTitle,
  when: needed('时间', 'D+5 20:00、每周三 20:00、结营-1 20:00', formatted('when')),
  duration: field(['分钟', '时长'], '几分钟；不写用活动库的', count(1)),
})

/** Enumerations of the knowledge: canonical value → Chinese words, the printed one first. */
import { choice } from '../node.ts'

export const side = choice({ 'member-facing': ['对成员', '前台'], backstage: ['后台', '幕后'] })

export const role = choice({
  lead: ['群主', '负责人'],
  content: ['内容'],
  activity: ['活动'],
  media: ['新媒体'],
  service: ['客服'],
})

/** Kinds of work that an entry of the knowledge may bring; gates and manual tasks come from elsewhere. */
export const workKind = choice({
  content: ['内容'],
  activity: ['活动'],
  prepare: ['筹备'],
  launch: ['启动'],
  care: ['关怀'],
  operations: ['运营'],
  notice: ['通知'],
  campaign: ['战役'],
})

/** What an activity is in the life of a community. */
export const activityRole = choice({
  opening: ['开群', '开营'],
  introduction: ['认识', '自我介绍'],
  closing: ['收官', '结营'],
  farewell: ['告别', '解散'],
  fission: ['裂变', '邀请'],
})

export const reviewed = choice({ week: ['每周'], month: ['每月'] })

export const grade = choice({ A: ['A', '一手'], B: ['B', '从业者'], C: ['C', '厂商'], 推测: ['推测', '推断'] })

export const unit = choice({ day: ['天', '日历日'], workday: ['工作日'] })

export const condition = choice({
  guests: ['嘉宾'],
  signup: ['报名'],
  budget: ['预算'],
  materials: ['物料'],
  offer: ['供应', '商品'],
  prize: ['奖品'],
  place: ['地点'],
  takeaway: ['带走'],
  replay: ['回放'],
  exit_criteria: ['出口标准'],
  fallback: ['备用方案'],
  points: ['积分', '激励'],
  charter: ['公约'],
  knowhow: ['鉴别方法'],
  rewards: ['奖励'],
  board: ['榜单'],
  core: ['核心成员'],
})

/** What a part of a gathering still does when people meet every week. */
export const regularly = choice({
  first: ['头一次', '只做一次'],
  signup: ['有报名', '报名'],
  takeaway: ['有带走', '带走'],
  replay: ['有回放', '回放'],
})

export const gift = choice({
  goods: ['货品', '实物'],
  service: ['服务'],
  software: ['软件', '工具'],
  course: ['课程'],
  content: ['内容'],
})

export const holidayPolicy = choice({ keep: ['照常'], soften: ['减量'], shift: ['顺延'], pause: ['暂停'] })
export const lengthUnit = choice({ bytes: ['字节'], characters: ['字', '字符'] })
export const days = choice({ any: ['每天', '任何一天'], workday: ['工作日'] })

/** When in the day something happens, besides hours and minutes before and after an event. */
export const moments: Readonly<Record<string, readonly string[]>> = {
  event: ['开始', '活动开始', '准点'],
  morning: ['早上', '上午'],
  noon: ['中午'],
  afternoon: ['下午'],
  evening: ['晚上', '傍晚'],
  office: ['办公', '上班时间'],
}

/** Chinese words for what a plan says in English ids; channels speak the schema's own words. */
import { channel, platform, stage } from '../../schema/words.ts'
import type { Channel, Plan, Role, StageId } from '../../model.ts'

export const channelWord = (id: Channel): string => channel.values[id][0] ?? id
export const stageWord = (id: StageId): string => stage.values[id][0] ?? id
export const platformWord = (id: keyof typeof platform.values | undefined): string =>
  id === undefined ? '' : (platform.values[id][0] ?? id)

const conflictWords: Readonly<Record<Plan['conflicts'][number]['kind'], string>> = {
  'quiet-hours': '免打扰',
  'daily-cap': '每日上限',
  'min-gap': '间隔太近',
  overload: '工时超了',
  shift: '不在班',
  leave: '请假',
  'heavy-day': '一天两场大活动',
  'live-overlap': '两场撞时间',
  blackout: '停发日',
  dependency: '先后颠倒',
  'product-ratio': '推销太多',
  'empty-day': '空白日',
  unplaced: '排不下',
  'after-end': '服务期之后',
}
export const conflictWord = (kind: Plan['conflicts'][number]['kind']): string => conflictWords[kind]

const roleWords: Readonly<Record<Role, string>> = {
  lead: '总负责',
  content: '内容',
  activity: '活动',
  media: '新媒体',
  service: '客服',
}
export const roleOrder = Object.keys(roleWords) as readonly Role[]
export const roleWord = (role: Role): string => roleWords[role]

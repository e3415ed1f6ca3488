/** Three schools name a team's functions differently (M18, M36); all are led back to the four functions and the lead. */
import type { Role } from '../model.ts'

/** A function as written in `team[].functions` → the role that does the work. */
export const rolesOfFunction: Readonly<Record<string, Role>> = {
  content: 'content',
  activity: 'activity',
  media: 'media',
  service: 'service',
  management: 'lead',
  operation: 'lead',
  maintenance: 'service',
  atmosphere: 'activity',
  linking: 'activity',
}

/** Titles that mean: this one answers for the whole. */
export const leadTitles = [
  '群主',
  '主理人',
  '创始人',
  '发起人',
  '店长',
  '班主任',
  '会长',
  '负责人',
  '老板',
  '老板娘',
  '营长',
  '领读人',
] as const

/** Titles that tell a function where none is written: 客服 does service, an editor content. */
export const roleWords: Readonly<Record<Exclude<Role, 'lead'>, RegExp>> = {
  content: /内容|编辑|文案|讲师|老师|教练|领读/,
  activity: /活动|策划|主持|气氛|场控/,
  media: /新媒体|推广|设计|投放|主播/,
  service: /客服|售后|答疑|助教|小助手|助手|店员|班主任助理/,
}

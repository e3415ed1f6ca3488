/** What a reader is told in place of an id or a number: one Chinese name each, wherever it is printed. It is the word of the file where the file has one. */
import type { Channel, Day, Feeling, Funnel, Role, StageId } from './model.ts'
import { role } from './schema/knowledge/words.ts'
import { channel, contentCategory, feeling, funnelStage, platform, stage } from './schema/words.ts'

export const channelWord = (id: Channel): string => channel.values[id][0] ?? id
export const stageWord = (id: StageId): string => stage.values[id][0] ?? id
export const feelingWord = (id: Feeling): string => feeling.values[id][0] ?? id
export const funnelWord = (id: Funnel): string => funnelStage.values[id][0] ?? id
/** '' for what has no category. */
export const categoryWord = (id: string | undefined): string =>
  id === undefined ? '' : ((contentCategory.values as Readonly<Record<string, readonly string[]>>)[id]?.[0] ?? id)
export const platformWord = (id: keyof typeof platform.values | undefined): string =>
  id === undefined ? '' : (platform.values[id][0] ?? id)

/** A function of the team, and what to call whoever has it when the spec names no person. */
export const roleWord = (id: Role): string => role.values[id][0] ?? id
/** Whoever answers for the whole first. */
export const roles = Object.keys(role.values) as readonly Role[]

/** From Monday on. */
export const weekdayWords: readonly string[] = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
/** Of the ISO weekday, 1 = Monday. */
export const weekdayWord = ({ weekday }: Pick<Day, 'weekday'>): string => weekdayWords[weekday - 1] ?? ''

/** `第1天` is the launch date; `开群前3天` before it. */
export const dayWord = (offset: number): string => (offset >= 0 ? `第${offset + 1}天` : `开群前${-offset}天`)
/** `D+0`, `D-3`. */
export const offsetWord = (offset: number): string => `D${offset >= 0 ? '+' : ''}${offset}`

/** 工作日, 周末, 国庆放假, 调休上班. */
export const workWord = ({ kind, holiday }: Pick<Day, 'kind' | 'holiday'>): string =>
  ({ workday: '工作日', weekend: '周末', holiday: `${holiday ?? ''}放假`, 'makeup-workday': '调休上班' })[kind]

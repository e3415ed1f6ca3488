/** Words for what a plan says in ids and numbers. */
import { workWord } from '../words.ts'
import type { Day, IdleReason, Script } from '../model.ts'

/** `12月1日` of `YYYY-MM-DD`. */
export const dateWord = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`
/** Festivals, then the seasons the day lies in; '' on a day like any other. */
export const festivalWord = (day: Day): string => [...new Set([...day.festivals, ...day.seasons])].join('、')

/** 工作日, 周末, 国庆放假, 调休上班; then festivals. */
export function kindWord(day: Day): string {
  return [
    workWord(day),
    ...day.festivals.filter((name) => name !== day.holiday),
    ...day.seasons.filter((season) => !day.festivals.includes(season)).map((season) => `${season}期间`),
  ].join('·')
}

const idleWords: Readonly<Record<IdleReason, string>> = {
  ended: '服务期已结束',
  blackout: '停发',
  paused: '暂停',
  rest: '休息',
}
export const idleWord = (idle: NonNullable<Day['idle']>): string =>
  `${idleWords[idle.reason]}${idle.note === '' || idle.note === idleWords[idle.reason] ? '' : `：${idle.note}`}`

/** The file of a script: a week from D+0, the days before, what newcomers meet, or what waits until it happens. */
export function scriptFile(script: Script, offsetOf: (date: string) => number): string {
  if (script.date === undefined) return script.id.startsWith('when/') ? '话术/遇到事情时.md' : '话术/新人与公告.md'
  const offset = offsetOf(script.date)
  return offset < 0 ? '话术/开群前.md' : `话术/第${Math.floor(offset / 7) + 1}周.md`
}

/** Under which heading a script for when it happens stands; '' for all others. */
export function occasionWord({ id }: Script): string {
  if (!id.startsWith('when/')) return ''
  if (id.startsWith('when/admission/')) return '进群、观察、离开'
  if (/^when\/(?:moderation\/|notice\/rule)/.test(id)) return '群规'
  return /^when\/(?:crisis|risk)\//.test(id) ? '出了事' : '随手要用的'
}

/** A place to link to: ids have signs that anchors may not have. */
export const anchorOf = (script: Script): string => script.id.replace(/[^\p{L}\p{N}.-]+/gu, '-')

/** Chinese words for what could not be put right. */
import type { Plan } from '../../model.ts'

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

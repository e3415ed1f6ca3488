/** A small library, so that the goldens of this folder do not move when the real one grows. */
const named = (id: string, name: string, aliases: readonly string[] = []) => ({ id, name, aliases })

export const builtin = {
  archetypes: [named('product-fans', '产品型粉丝群', ['粉丝群']), named('training-camp', '交付训练营')],
  activities: [named('guest', '嘉宾分享'), named('checkin', '打卡')],
  kits: [named('mid-autumn', '中秋战役')],
  operations: [],
  launch: [],
  platforms: [],
  crises: [],
  questions: [],
  columns: [],
  avoid: [],
}

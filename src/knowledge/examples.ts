/** What a message names as an example of a kind of community and of an activity, in both languages of a file. */
export const examples = {
  archetype: { zh: '产品型粉丝群', en: 'product-fans' },
  activity: { zh: '嘉宾分享', en: 'guest' },
} as const

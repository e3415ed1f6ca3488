/** What an end of service is called and which script tells members of it, by what becomes of the community. */
export const endNotices = {
  dissolve: { title: '解散', template: 'notice/dissolve' },
  migrate: { title: '迁移', template: 'notice/dissolve' },
  renew: { title: '续费', template: 'notice/renewal' },
  alumni: { title: '转为校友群', template: 'notice/dissolve' },
} as const

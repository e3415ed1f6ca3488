/** The script that a platform itself says in the group to whoever comes in. */
export const GROUP_GREETING = 'welcome/group'

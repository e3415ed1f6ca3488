import { attachments } from './attachments.ts'
import { groupName } from './group-name.ts'
import { massSendQuota } from './mass-send-quota.ts'
import { textLength } from './text-length.ts'
import { welcomeLimit } from './welcome.ts'

export const limitChecks = [textLength, welcomeLimit, groupName, massSendQuota, attachments] as const

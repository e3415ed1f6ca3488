import { noOwner } from './no-owner.ts'

export const sopChecks = [noOwner] as const

import { minors } from './minors.ts'
import { publicList } from './public-list.ts'
import { retention } from './retention.ts'
import { sensitive } from './sensitive.ts'
import { undeclared } from './undeclared.ts'

export const privacyChecks = [publicList, minors, undeclared, retention, sensitive] as const

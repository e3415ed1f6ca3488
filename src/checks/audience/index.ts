import { mixed } from './mixed.ts'
import { noResearch } from './no-research.ts'
import { tags } from './tags.ts'
import { tooBroad } from './too-broad.ts'

export const audienceChecks = [tooBroad, tags, noResearch, mixed] as const

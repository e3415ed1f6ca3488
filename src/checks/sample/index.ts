import { placeholder } from './placeholder.ts'

export const sampleChecks = [placeholder] as const

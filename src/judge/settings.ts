/** The author's own settings: `check.rules`, `check.thresholds`, `check.suppress`. */
import type { Spec } from '../model.ts'
import { codes } from './codes.ts'

/** What keeps a file from being read at all stays an error, whatever anybody asks for. */
export const hasFixedLevel = (id: string): boolean =>
  codes.some((code) => code.id === id && code.severity === 'error' && code.from !== 'settle')

const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []

export const ruleSettings = (spec: Spec): readonly (readonly [string, unknown])[] => entries(spec.check?.rules)
export const thresholdSettings = (spec: Spec): readonly (readonly [string, unknown])[] =>
  entries(spec.check?.thresholds)

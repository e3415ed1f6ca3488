/** 全部.json: plan, scripts and pages whole, for programs; its shape is `schemas/bundle.schema.json`. */
import type { Artifact } from '../../model.ts'
import type { Bundle } from '../bundle.ts'
import { jsonText } from '../../harmless.ts'

export function json({ plan, scripts, documents }: Bundle): readonly Artifact[] {
  const whole = { version: 1, spec: plan.spec, name: plan.name, plan, scripts, documents }
  return [{ path: '全部.json', content: jsonText(whole) }]
}

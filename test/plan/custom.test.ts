/** 自定: what is planned is what the file says, and nothing else. */
import { expect, test } from 'vitest'
import { presets } from '../presets.ts'
import type { Spec } from '../../src/model.ts'
import { planSpec } from '../../src/plan/index.ts'

const custom = presets.find(({ id }) => id === 'custom')

test('every task comes from a line of the file', () => {
  const spec = { version: 1, ...custom?.spec } as Spec
  if (!custom) throw new Error('no sample')
  const tasks = planSpec(spec, custom.archetype, { start: '2026-11-10' }).days.flatMap(({ tasks }) => tasks)
  expect(tasks.length).toBeGreaterThan(40)
  expect(tasks.filter(({ because }) => because.source === 'archetype')).toEqual([])
  expect(tasks.filter(({ because }) => !/^\/(?:content\/pillars|activities)\//.test(because.specPath))).toEqual([])
})

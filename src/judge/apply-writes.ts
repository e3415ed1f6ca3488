/** Does to a spec, as data in canonical keys, what a cure says to write. */
import type { Data, Write } from '../say.ts'

type Map = { readonly [key: string]: Data | undefined }
const isMap = (value: Data | undefined): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: Data | undefined): value is readonly Data[] => Array.isArray(value)

export const applyWrites = (spec: Data, writes: readonly Write[]): Data =>
  writes.reduce((now, write) => at(now, stepsOf(write.at), write), spec)

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

function at(here: Data | undefined, [step, ...rest]: readonly string[], { write = {} }: Write): Data {
  if (step === undefined) return isMap(here) && isMap(write) ? { ...here, ...write } : write
  const next = (below: Data | undefined): Data => at(below, rest, { at: '', write })
  if (step === '-' || isList(here)) {
    const list = isList(here) ? here : []
    return step === '-' ? [...list, next(undefined)] : list.map((item, i) => (String(i) === step ? next(item) : item))
  }
  const map = isMap(here) ? here : {}
  return { ...map, [step]: next(map[step]) }
}

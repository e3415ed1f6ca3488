/** Changes of a well-formed spec that keep it YAML: a value for another, a field too many, too few, twice, in another place. */
import fc from 'fast-check'

export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data }

const hostile = [
  '',
  ' ',
  'con',
  'A'.repeat(70),
  '甲'.repeat(300),
  '小王',
  '::add-mask::x',
  '##[group]x',
  '\u009b31m',
  '\u202e反',
  '=1+1',
  '@所有人',
  '〔待填:x〕',
  '{{name}}',
  '__proto__',
  'constructor',
  'ｖote',
  '9999-12-31',
  '2026-02-30',
  '24:00',
  '00:00-23:59',
  '第1-7天 每天 8:00',
  '每天 8:00、12:00、20:00 共 21 次',
  '隔周周四 20:00',
  '每月最后一个工作日',
  '每天 18:00 除了 周日、春节',
  'guest.end+1d 12:00',
  'D-9999',
  '-1',
  '1e999',
] as const

const scalars: fc.Arbitrary<Data> = fc.oneof(
  fc.constantFrom<Data>(...hostile),
  fc.constantFrom<Data>(0, -1, 1, 7, 366, 2 ** 53, 0.5, true, false, null),
)
const values: fc.Arbitrary<Data> = fc.oneof(
  { weight: 5, arbitrary: scalars },
  { weight: 1, arbitrary: fc.array(scalars, { maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom('id', '标识', 'name', 'toString', '时间'), scalars, { maxKeys: 3 }),
  },
)

export interface Mutation {
  readonly kind: 'set' | 'remove' | 'twice' | 'swap' | 'add' | 'wrap'
  /** Which place, and which second one: a fraction of all there are. */
  readonly at: number
  readonly to: number
  readonly value: Data
}

export const kinds = ['set', 'remove', 'twice', 'swap', 'add', 'wrap'] as const
const fraction = fc.double({ min: 0, max: 0.999999, noNaN: true })

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), at: fraction, to: fraction, value: values }),
  { minLength: 1, maxLength: 3 },
)

type Path = readonly (string | number)[]

/** Every place of the data, the root apart. */
function placesOf(data: Data, path: Path = []): readonly Path[] {
  const below =
    typeof data !== 'object' || data === null
      ? []
      : Array.isArray(data)
        ? data.map((item: Data, index) => [index, item] as const)
        : Object.entries(data as Record<string, Data>)
  return below.flatMap(([step, item]) => [[...path, step], ...placesOf(item, [...path, step])])
}

const get = (data: Data, [step, ...rest]: Path): Data =>
  step === undefined ? data : get((data as Record<string | number, Data>)[step] ?? null, rest)

/** `change` is given what stands there; undefined takes it out. */
function changed(data: Data, [step, ...rest]: Path, change: (old: Data) => Data | undefined): Data {
  if (step === undefined) return change(data) ?? null
  const next = (old: Data): Data | undefined => (rest.length === 0 ? change(old) : changed(old, rest, change))
  if (Array.isArray(data))
    return data.flatMap((item: Data, index) => (index === step ? (next(item) ?? []) : [item])) as readonly Data[]
  return Object.fromEntries(
    Object.entries(data as Record<string, Data>).flatMap(([key, item]) => {
      const value = key === step ? next(item) : item
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}

export function mutated(data: Data, { kind, at, to, value }: Mutation): Data {
  const places = placesOf(data)
  const [place, other] = [at, to].map((share) => places[Math.floor(share * places.length)])
  if (!place || !other) return data
  switch (kind) {
    case 'set':
      return changed(data, place, () => value)
    case 'remove':
      return changed(data, place, () => undefined)
    case 'wrap':
      return changed(data, place, (old) => [old])
    case 'swap':
      return changed(data, place, () => get(data, other))
    case 'add':
      return changed(data, place.slice(0, -1), (old) =>
        Array.isArray(old)
          ? [...old, value]
          : typeof old === 'object' && old !== null
            ? { ...old, 新字段: value }
            : value,
      )
    case 'twice': {
      const above = place.slice(0, -1)
      return changed(data, above, (old) => (Array.isArray(old) ? [...old, get(data, place)] : old))
    }
  }
}

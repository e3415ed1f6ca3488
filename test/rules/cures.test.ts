/** A cure that trips the next rule is a trap: what every cure writes is done to the rule's own bad example, in both languages. */
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Found, Severity } from '../../src/diagnostic.ts'
import { applyWrites } from '../../src/judge/apply-writes.ts'
import { runRules } from '../../src/judge/run.ts'
import type { Check } from '../../src/judge/types.ts'
import { checks } from '../../src/rules/index.ts'
import { writesOf, type Data, type Write } from '../../src/say.ts'
import { community } from '../../src/schema/community.ts'
import type { Language } from '../../src/schema/names.ts'
import type { Node } from '../../src/schema/node.ts'
import { localised, spoken } from '../../src/schema/spoken.ts'
import { planned, read, specOf, viewOf } from './judge.ts'

const languages: readonly Language[] = ['zh', 'en']
const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }
/** A cure that asks for three guests gives one: so often it may have to be followed. */
const ROUNDS = 8

function foundIn(text: string): readonly Found[] {
  const spec = specOf(text)
  return runRules(checks, viewOf(spec, planned(spec))).found
}
const byRule = (found: readonly Found[], { id }: Check): readonly Found[] => found.filter(({ code }) => code === id)
const written = (spec: Data, language: Language): string => JSON.stringify(localised(spec, community, language))
const complaints = (text: string): readonly string[] =>
  read(text).diagnostics.map(({ code, message }) => `${code} ${message}`)

const cured = checks.flatMap((check) => {
  const [first] = byRule(foundIn(check.bad), check)
  const writes = writesOf(first?.cure ?? '')
  return first === undefined || writes.length === 0 ? [] : [{ id: check.id, check, first, writes }]
})

test('most rules say what to write', () => expect(cured.length).toBeGreaterThan(80))

describe.each(cured)('$id', ({ check, first, writes }) => {
  test.each(languages)('is printed as YAML that can be pasted: %s', (language) => {
    const typed = writes.flatMap((one) => typedIn(one, language))
    expect(typed.length).toBeGreaterThan(0)
    expect(keysIn(typed).filter((key) => !labels[language].has(key))).toEqual([])
  })

  test('ends the finding, reads without a complaint and brings none of its level', () => {
    const before = foundIn(check.bad)
    let spec = specOf(check.bad) as unknown as Data
    let after = before
    for (let round = 0; round < ROUNDS && byRule(after, check).length > 0; round += 1) {
      spec = applyWrites(spec, writesOf(byRule(after, check)[0]?.cure ?? ''))
      after = foundIn(written(spec, 'zh'))
    }
    expect(byRule(after, check).map(({ message }) => message)).toEqual([])
    const known = new Set(before.map(({ code }) => code))
    const fresh = after.filter(({ code, severity }) => !known.has(code) && RANK[severity] >= RANK[first.severity])
    expect(fresh.map(({ code, message }) => `${code} ${message}`)).toEqual([])
    for (const language of languages)
      expect(complaints(written(spec, language)).filter((one) => !complaints(check.bad).includes(one))).toEqual([])
  })
})

/** The values between the quotation marks, as YAML reads them. */
const typedIn = (one: Write, language: Language): readonly unknown[] =>
  spoken([one], language)
    .replaceAll(/^“|”$/gu, '')
    .split('”、“')
    .map((text) => parse(text) as unknown)

const labels: Readonly<Record<Language, ReadonlySet<string>>> = {
  zh: new Set(labelsOf('zh')),
  en: new Set(labelsOf('en')),
}

/** What any field is called. */
function labelsOf(language: Language, node: Node = community): readonly string[] {
  if (node.type === 'list') return labelsOf(language, node.item)
  if (node.type !== 'map') return []
  return Object.entries(node.fields).flatMap(([key, field]) => [
    language === 'zh' ? field.zh : key,
    ...labelsOf(language, field.node),
  ])
}

const keysIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap(keysIn)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => [key, ...keysIn(one)])
      : []

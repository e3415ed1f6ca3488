// What every match of a regular expression must hold: groups of literals, of each of which one is in every text that matches.
// Cox, "Regular Expression Matching with a Trigram Index" (2012), on the tree of a parser instead of trigrams.
import { RegExpParser } from '@eslint-community/regexpp'

/** A set of exact strings grows no larger: 60 illnesses before 20 outcomes are better told as two groups. */
const EXACT = 260
/** Classes with more members than this say too little to be spelled out. */
const CLASS = 40
/** Keys are what the index is kept by: two characters. Of a longer literal the first two that are not in every other text. */
const KEY = 2
const COMMON = /[的一了是不有我们这个人大上到就都也 ]/u
/** Groups of one pattern: more are added only while a text in a thousand still holds the ones before. */
const GROUPS = 3
const RARE = 0.001

/**
 * @param {string} source of a regular expression without flags
 * @returns {string[][]} groups of literals, the rarest first; empty when nothing is required
 */
export function requiredLiterals(source) {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2023 }).parsePattern(source)
  const all = told(eitherOf(alternatives))
    .map(reduced)
    .filter((group) => group.length > 0)
  const groups = [...new Map(all.map((group) => [group.join(' '), group])).values()].sort((a, b) => cost(a) - cost(b))
  return groups.slice(0, GROUPS).filter((_, i) => shared(groups.slice(0, i)) > RARE)
}

// `exact`: all strings that the node can be, if they are few. `groups`: what is required whether or not they are.
const NOTHING = { exact: [''], groups: [] }
const ANYTHING = { exact: undefined, groups: [] }

function read(node) {
  switch (node.type) {
    case 'Character':
      return { exact: [String.fromCodePoint(node.value)], groups: [] }
    case 'CharacterClass':
      return members(node)
    case 'Group':
    case 'CapturingGroup':
      return eitherOf(node.alternatives)
    case 'Quantifier':
      return repeated(node)
    case 'Assertion':
      return node.kind === 'lookahead' && !node.negate
        ? { exact: [''], groups: told(eitherOf(node.alternatives)) }
        : NOTHING
    default:
      return ANYTHING
  }
}

function members({ negate, elements }) {
  if (negate || elements.some(({ type }) => type !== 'Character' && type !== 'CharacterClassRange')) return ANYTHING
  const codes = elements.flatMap((one) =>
    one.type === 'Character' ? [one.value] : range(one.min.value, Math.min(one.max.value, one.min.value + CLASS)),
  )
  return codes.length > CLASS ? ANYTHING : { exact: codes.map((code) => String.fromCodePoint(code)), groups: [] }
}

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

function repeated({ min, max, element }) {
  const one = read(element)
  if (min === 0) return max === 1 && one.exact ? { exact: [...one.exact, ''], groups: [] } : ANYTHING
  if (max === 1) return one
  return { exact: undefined, groups: told(one) }
}

/** One group that holds for all alternatives, unless each is a few exact strings. */
function eitherOf(alternatives) {
  const parts = alternatives.map(sequence)
  if (parts.length === 1) return parts[0]
  const exact = parts.every((part) => part.exact) ? [...new Set(parts.flatMap((part) => part.exact))] : undefined
  const groups = parts.map((part) => cheapest(told(part)))
  return {
    exact: exact && exact.length <= EXACT ? exact : undefined,
    groups: groups.some((group) => group === undefined) ? [] : [groups.flat()],
  }
}

function sequence({ elements }) {
  let run = ['']
  let whole = true
  const groups = []
  for (const element of elements) {
    const { exact, groups: own } = read(element)
    groups.push(...own)
    if (exact && run.length * exact.length <= EXACT) {
      run = run.flatMap((head) => exact.map((tail) => head + tail))
      continue
    }
    whole = false
    groups.push(run)
    run = exact ?? ['']
  }
  groups.push(run)
  return { exact: whole ? run : undefined, groups: groups.filter((group) => !group.includes('')) }
}

const told = ({ exact, groups }) => (exact && !exact.includes('') ? [...groups, exact] : groups)
const cheapest = (groups) => [...groups].sort((a, b) => cost(reduced(a)) - cost(reduced(b)))[0]

/** As keys; without those that hold another one. A space parts the keys of a list, and stands in none. */
function reduced(group) {
  const keys = [...new Set(group.map(keyOf))]
  return keys.includes('')
    ? []
    : keys.filter((text) => !keys.some((other) => other !== text && text.includes(other))).sort()
}

function keyOf(literal) {
  const pairs = Array.from({ length: literal.length - KEY + 1 }, (_, i) => literal.slice(i, i + KEY))
  const whole = pairs.filter((pair) => !pair.includes(' '))
  return whole.find((pair) => !COMMON.test(pair)) ?? whole[0] ?? literal.replaceAll(' ', '').slice(0, 1)
}

/** The share of texts that hold one of them, roughly: one character is in every twentieth, each further one makes it a hundred times rarer. */
const cost = (group) => group.reduce((sum, text) => sum + 0.05 / 100 ** (text.length - 1), 0)
const shared = (groups) => groups.reduce((product, group) => product * cost(group), 1)

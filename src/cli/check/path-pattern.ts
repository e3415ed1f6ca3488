/** Patterns of paths, matched without backtracking over what was matched: the time grows with pattern times path, whoever wrote them. */

type Sign = 'any' | 'one' | RegExp | string
type Step = 'folders' | readonly Sign[]
export type PathPattern = readonly Step[]

/** More alternatives than this stay the braces that they are. */
const MOST = 100

/** `**` any folders, `*` and `?` within one name, `[a-z]`, `{a,b}`; everything else is itself. */
export const patternsOf = (glob: string): readonly PathPattern[] =>
  alternatives(glob).map((one) => one.split('/').map((step) => (step === '**' ? 'folders' : signsOf(step))))

/** @param below how many steps must at least lie below what the pattern names */
export function matchesPath(pattern: PathPattern, path: readonly string[], below: number): boolean {
  // Which beginnings of the path the pattern so far matches, by their length.
  let reached: ReadonlySet<number> = new Set([0])
  for (const [at, step] of pattern.entries()) {
    const last = at === pattern.length - 1
    const next = new Set<number>()
    for (const length of reached)
      if (step === 'folders') for (let more = length + (last ? 1 : 0); more <= path.length; more++) next.add(more)
      else if (matchesName(step, path[length])) next.add(length + 1)
    reached = next
  }
  return [...reached].some((length) => length > 0 && length + below <= path.length)
}

/** One name against one step: at a mismatch only the last `*` takes one character more. */
function matchesName(signs: readonly Sign[], name: string | undefined): boolean {
  if (name === undefined) return false
  const text = [...name]
  let [sign, at] = [0, 0]
  let star: { readonly sign: number; at: number } | undefined
  while (at < text.length) {
    const wanted = signs[sign]
    if (wanted === 'any') star = { sign: sign++, at }
    else if (wanted !== undefined && fits(wanted, text[at] ?? '')) {
      sign += 1
      at += 1
    } else if (star) {
      star.at += 1
      sign = star.sign + 1
      at = star.at
    } else return false
  }
  return signs.slice(sign).every((left) => left === 'any')
}

const fits = (sign: Sign, character: string): boolean =>
  sign === 'one' || (typeof sign === 'string' ? sign === `=${character}` : sign.test(character))

/** `=a` stands for the letter a. */
function signsOf(step: string): readonly Sign[] {
  const signs: Sign[] = []
  for (const [sign] of step.matchAll(/\[[^\]]+\]|./gsu)) {
    if (sign === '*') {
      if (signs.at(-1) !== 'any') signs.push('any')
    } else if (sign === '?') signs.push('one')
    else if (sign.length > 2 && sign.startsWith('[')) signs.push(...classOf(sign))
    else signs.push(`=${sign}`)
  }
  return signs
}

/** A range that is none (`[z-a]`) is the letters that it is written with. */
function classOf(written: string): readonly Sign[] {
  const inside = written
    .slice(1, -1)
    .replace(/^!/, '^')
    .replace(/[\\[\]]/g, '\\$&')
  try {
    return [new RegExp(`^[${inside}]$`, 'u')]
  } catch {
    return [...written].map((sign) => `=${sign}`)
  }
}

function alternatives(glob: string): readonly string[] {
  let list: readonly string[] = [glob]
  for (;;) {
    const next = list.flatMap((one) => {
      const [, before = '', inside, behind = ''] = /^([^{}]*)\{([^{}]*,[^{}]*)\}(.*)$/su.exec(one) ?? []
      return inside === undefined ? [one] : inside.split(',').map((word) => `${before}${word}${behind}`)
    })
    if (next.length === list.length || next.length > MOST) return list
    list = next
  }
}

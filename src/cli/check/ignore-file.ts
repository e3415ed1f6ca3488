/** `.shequnignore` and the project's `ignore`: what a search passes over. The rules of .gitignore, as people know them. */
import { matchesPath, patternsOf } from './path-pattern.ts'

/** True for a path relative to the folder of the ignore file, with `/`. Later lines win; `!` takes back. */
export function ignoreOf(lines: readonly string[]): (path: string) => boolean {
  const rules = lines
    .map((line) => line.replace(/\s+$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(ruleOf)
  return (path) => {
    const steps = path.split('/')
    return rules.reduce((ignored, { matches, back }) => (matches(steps) ? !back : ignored), false)
  }
}

interface Rule {
  readonly matches: (steps: readonly string[]) => boolean
  readonly back: boolean
}

function ruleOf(line: string): Rule {
  const back = line.startsWith('!')
  const words = line
    .slice(back ? 1 : 0)
    .replace(/^\\(?=[!#])/, '')
    .replace(/^\.\//, '')
  const body = words.replace(/^\//, '').replace(/\/$/, '')
  // A slash anywhere but at the end ties the pattern to the folder of the ignore file.
  const anchored = words.startsWith('/') || body.includes('/')
  const patterns = patternsOf(anchored ? body : `**/${body}`)
  // What lies in a folder that is passed over is passed over with it; a slash at the end means folders alone.
  const whole = words.endsWith('/') ? 1 : 0
  return { back, matches: (steps) => patterns.some((pattern) => matchesPath(pattern, steps, whole)) }
}

/** `.shequnignore` and the project's `ignore`: what a search passes over. The rules of .gitignore, as people know them. */

/** True for a path relative to the folder of the ignore file, with `/`. Later lines win; `!` takes back. */
export function ignoreOf(lines: readonly string[]): (path: string) => boolean {
  const patterns = lines
    .map((line) => line.replace(/\s+$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(patternOf)
  return (path) => patterns.reduce((ignored, { matches, back }) => (matches.test(path) ? !back : ignored), false)
}

function patternOf(line: string): { readonly matches: RegExp; readonly back: boolean } {
  const back = line.startsWith('!')
  const words = line
    .slice(back ? 1 : 0)
    .replace(/^\\(?=[!#])/, '')
    .replace(/^\.\//, '')
  const body = words.replace(/^\//, '').replace(/\/$/, '')
  // A slash anywhere but at the end ties the pattern to the folder of the ignore file.
  const anchored = words.startsWith('/') || body.includes('/')
  const inner = words.endsWith('/') ? '/.+' : '(?:/.+)?'
  return { back, matches: new RegExp(`^${anchored ? '' : '(?:.*/)?'}${source(body)}${inner}$`, 'u') }
}

/** `**` any folders, `*` and `?` within one name, `[a-z]`, `{a,b}`; everything else is itself. */
function source(glob: string): string {
  let depth = 0
  return glob.replace(/\*\*\/|\/\*\*$|\*\*|\*|\?|\[[^\]/]+\]|[{},]|[\\^$.|+()[\]]/gu, (sign) => {
    if (sign === '**/') return '(?:.*/)?'
    if (sign === '/**') return '/.+'
    if (sign === '**') return '.*'
    if (sign === '*') return '[^/]*'
    if (sign === '?') return '[^/]'
    if (sign === '{') return (depth++, '(?:')
    if (sign === '}') return depth > 0 ? (depth--, ')') : '\\}'
    if (sign === ',') return depth > 0 ? '|' : ','
    if (sign.length > 1) return sign.replace(/^\[!/, '[^')
    return `\\${sign}`
  })
}

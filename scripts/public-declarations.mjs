// Declarations of what the public API says, and no others: a reader of the package sees `src/index.ts`, not the rooms.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `from './model.ts'` and `import('./model.ts')`: what a declaration takes from another file of ours. */
const relative = /((?:from|import)\s*\(?\s*['"])(\.[^'"]+)\.ts(['"])/g

/** Writes `into/index.d.ts` and whatever it names. Returns the exit status of the compiler. */
export function publicDeclarations(into) {
  const all = mkdtempSync(join(dirname(into), 'declarations-'))
  try {
    const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
    const args = [compiler, '-p', 'scripts/declarations.json', '--outDir', all]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    if (status === 0) copyNamed(all, into)
    return status ?? 1
  } finally {
    rmSync(all, { recursive: true, force: true })
  }
}

function copyNamed(from, into) {
  const wanted = new Set(['index'])
  for (const name of wanted) {
    const text = readFileSync(join(from, `${name}.d.ts`), 'utf8')
    for (const [, , path] of text.matchAll(relative)) wanted.add(join(dirname(name), path).replaceAll('\\', '/'))
    const target = join(into, `${name}.d.ts`)
    mkdirSync(dirname(target), { recursive: true })
    // A package has no `.ts`; `.js` beside a `.d.ts` is what every compiler looks for.
    writeFileSync(target, text.replace(relative, '$1$2.js$3'))
  }
}

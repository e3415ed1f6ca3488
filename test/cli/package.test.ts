/** What is published: packed, installed in an empty folder, and used from there. `npm test` builds first. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith } from './run-cli.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const npm = (args: string, cwd: string): string =>
  execFileSync('npm', args.split(' '), { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string
  readonly files: readonly string[]
}

/** A folder that has us, as `npm install shequn-….tgz` leaves it. */
function installed(): string {
  const source = folderWith()
  const shipped = pkg.files.filter((name) => !name.startsWith('!'))
  for (const name of [...shipped, 'package.json', 'README.md', 'LICENSE', 'scripts/lean-package.mjs'])
    cpSync(join(root, name), join(source, name), { recursive: true })
  execFileSync(process.execPath, ['scripts/lean-package.mjs'], { cwd: source })
  npm('pack --ignore-scripts --silent', source)
  execFileSync(process.execPath, ['scripts/lean-package.mjs', '--restore'], { cwd: source })
  expect(readFileSync(join(source, 'package.json'), 'utf8')).toBe(readFileSync(join(root, 'package.json'), 'utf8'))
  const folder = folderWith({ 'package.json': '{}' })
  npm(`install --offline --no-audit --no-fund ${join(source, `shequn-${pkg.version}.tgz`)}`, folder)
  return folder
}

describe('the package', () => {
  let folder = ''
  let box = ''
  beforeAll(() => {
    folder = installed()
    box = join(folder, 'node_modules/shequn')
  })

  test('brings nothing else, and no script that needs what it does not have', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['shequn'])
    const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync(join(box, 'package.json'), 'utf8'))
    expect([scripts, dependencies, devDependencies]).toEqual([undefined, undefined, undefined])
  })

  test('runs', () => {
    const shequn = (...args: readonly string[]) =>
      execFileSync(process.execPath, [join(box, 'bin/shequn.js'), ...args], { cwd: folder, encoding: 'utf8' })
    shequn('init', 'mine', '--preset', 'store-fresh', '--yes', '--start', '2026-12-01')
    expect(shequn('check', 'mine/community.yaml', '--only', 'syntax/tab')).toContain('没有发现问题')
  })

  test('declares what the public API names, each declaration reached from it', () => {
    const types = join(box, 'dist/types')
    const reached = new Set(['index.d.ts'])
    for (const name of reached)
      for (const [, path = ''] of readFileSync(join(types, name), 'utf8').matchAll(/['"](\.[^'"]+)\.js['"]/g))
        reached.add(`${join(dirname(name), path).replaceAll('\\', '/')}.d.ts`)
    for (const name of reached) expect(existsSync(join(types, name)), name).toBe(true)
    const there = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    expect(there.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([...reached].sort())
    expect(reached.size).toBeGreaterThan(10)
  })

  test('compiles in a strict program that looks into every declaration', () => {
    const program = folderWith({
      'a.mts': `import { check, load, type Plan } from 'shequn'
const { spec, ...loaded } = await load({ file: 'a.yaml', bytes: new Uint8Array() })
const { plan } = await check({ ...loaded, spec })
export const day: string | undefined = (plan as Plan).days[0]?.date
export const name: string | undefined = spec?.team?.[0]?.name
// @ts-expect-error nobody has this
plan.nothing
`,
    })
    cpSync(join(folder, 'node_modules'), join(program, 'node_modules'), { recursive: true })
    const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
    const options = '--noEmit --strict --skipLibCheck false --module nodenext --target es2023'.split(' ')
    expect(execFileSync(process.execPath, [compiler, ...options, 'a.mts'], { cwd: program, encoding: 'utf8' })).toBe('')
  })
})

test('the lock file names every package for every system, or `npm ci` refuses it', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>
  }
  const named = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
  const there = Object.keys(packages)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !there.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([])
})

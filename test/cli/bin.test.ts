/** The built program as people run it. `npm test` builds first. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith } from './run-cli.ts'

const bin = fileURLToPath(new URL('../../bin/shequn.js', import.meta.url))
const cwd = folderWith()
const run = (
  argv: readonly string[],
  options: { readonly input?: string; readonly env?: Record<string, string> } = {},
) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], ...options.env },
  })
  return { code: status, stdout, stderr }
}
beforeAll(() => void run(['init', '--preset', 'store-fresh', '--yes', '--start', '2026-12-01']))

test('the source is ASCII, for shells and editors that know nothing else', () =>
  expect(readFileSync(bin, 'latin1')).not.toMatch(/[^\u0000-\u007f]/))

describe('exit codes', () => {
  test.each<[string, readonly string[], number]>([
    ['help', ['--help'], 0],
    ['a sound file', ['check', 'community.yaml'], 0],
    ['a missing file', ['check', 'nothing.yaml'], 2],
    ['an unknown option', ['check', '--nothing'], 2],
    ['questions with nobody to answer', ['init', 'new'], 2],
  ])('%s: %i', (_, argv, code) => expect(run(argv).code).toBe(code))
  test('a wrong file: 1', () => expect(run(['check', '-'], { input: 'name: 群' }).code).toBe(1))
})

test('the same plan in every time zone, and across a change of clocks', () => {
  const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'UTC', 'Pacific/Apia']
  const plans = zones.map(
    (TZ) => run(['plan', 'community.yaml', '--start', '2026-10-20', '--json'], { env: { TZ } }).stdout,
  )
  expect(plans[0]?.length).toBeGreaterThan(10_000)
  expect(new Set(plans).size).toBe(1)
})

test('a reader that goes away is no failure', async () => {
  const { spawn } = await import('node:child_process')
  const child = spawn(process.execPath, [bin, 'plan', 'community.yaml', '--json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(0)
  expect(stderr).not.toMatch(/EPIPE|程序出错/)
})

/** What each command loads of dist/, by the engine's own account. Limits are what was measured, and a tenth. */
describe('light from the start', () => {
  test.each<[string, readonly string[], { readonly files: number; readonly kilobytes: number }]>([
    ['help', ['--help'], { files: 15, kilobytes: 196 }],
    ['an unknown command', ['chekc'], { files: 15, kilobytes: 196 }],
    ['check', ['check', 'community.yaml', '--no-plan'], { files: 74, kilobytes: 2850 }],
    ['plan', ['plan', 'community.yaml', '--json'], { files: 83, kilobytes: 3000 }],
    ['render', ['render', 'community.yaml', '-o', 'budget', '--dry-run'], { files: 118, kilobytes: 4180 }],
    ['explain', ['explain', 'value/member-first'], { files: 48, kilobytes: 2030 }],
    ['init --list', ['init', '--list'], { files: 51, kilobytes: 1250 }],
  ])('%s', (_, argv, limit) => {
    const loaded = loadedBy(argv)
    expect(loaded.length).toBeGreaterThan(0)
    expect(loaded.length).toBeLessThanOrEqual(limit.files)
    expect(loaded.reduce((sum, file) => sum + statSync(file).size, 0) / 1024).toBeLessThanOrEqual(limit.kilobytes)
  })
  test.each<[string, { readonly files: number; readonly kilobytes: number }]>([
    ['check', { files: 46, kilobytes: 440 }],
    ['plan', { files: 31, kilobytes: 272 }],
  ])('%s of what has not changed', (command, limit) => {
    const kept = { XDG_CACHE_HOME: join(cwd, 'kept') }
    run([command, 'community.yaml'], { env: kept })
    const loaded = loadedBy([command, 'community.yaml'], kept)
    expect(loaded.length).toBeGreaterThan(0)
    expect(loaded.length).toBeLessThanOrEqual(limit.files)
    expect(loaded.reduce((sum, file) => sum + statSync(file).size, 0) / 1024).toBeLessThanOrEqual(limit.kilobytes)
  })
  test('questions and user templates are loaded by nobody who does not need them', () => {
    const names = loadedBy(['render', 'community.yaml', '-o', 'budget', '--dry-run']).map(
      (file) => file.replaceAll('\\', '/').split('/').at(-1) ?? '',
    )
    expect(names.some((name) => name.startsWith('write-scripts'))).toBe(true)
    expect(names.filter((name) => /^(asker|user-templates|glob|init)-/.test(name))).toEqual([])
  })
})

/** What went into each file of dist/, by the bundler's own account. */
const meta = JSON.parse(readFileSync(fileURLToPath(new URL('../../dist/meta.json', import.meta.url)), 'utf8')) as {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>
}
const inputsOf = (argv: readonly string[]): readonly string[] =>
  loadedBy(argv).flatMap((file) =>
    Object.keys(meta.outputs[file.replaceAll('\\', '/').replace(/^.*\/(?=dist\/)/, '')]?.inputs ?? {}),
  )

describe('formats are loaded by those who ask for them', () => {
  const heavy = /node_modules\/(?:hucre|csv-parse)\/|src\/(?:export\/(?:xlsx|ics|txt|json|html|svg)|review)\//
  test.each<[string, readonly string[]]>([
    ['check', ['check', 'community.yaml']],
    ['plan', ['plan', 'community.yaml']],
    ['render --format md,csv', ['render', 'community.yaml', '-o', 'light', '--dry-run', '--format', 'md,csv']],
    ['render --help', ['render', '--help']],
    ['today', ['today', 'community.yaml', '--date', '2026-12-02']],
  ])('%s loads none of the others', (_, argv) => {
    const inputs = inputsOf(argv)
    expect(inputs.length).toBeGreaterThan(10)
    expect(inputs.filter((input) => heavy.test(input))).toEqual([])
  })
  test('and they by those who do', () => {
    const inputs = inputsOf(['render', 'community.yaml', '-o', 'heavy', '--dry-run', '--format', 'xlsx'])
    expect(inputs.some((input) => input.includes('node_modules/hucre/'))).toBe(true)
    expect(inputs.filter((input) => /src\/export\/(?:md|csv|ics)\//.test(input))).toEqual([])
  })
})

test('samples are loaded when one is chosen, not to list them', () => {
  const sampled = (argv: readonly string[]) => inputsOf(argv).some((input) => input.endsWith('/samples.generated.ts'))
  expect(sampled(['init', '--list'])).toBe(false)
  expect(sampled(['init', 'light', '--preset', 'store-fresh', '--yes', '--dry-run'])).toBe(true)
})

function loadedBy(argv: readonly string[], env: Record<string, string> = {}): readonly string[] {
  const coverage = join(cwd, 'coverage')
  rmSync(coverage, { recursive: true, force: true })
  run(argv, { env: { ...env, NODE_V8_COVERAGE: coverage } })
  const [report] = readdirSync(coverage)
  const { result } = JSON.parse(readFileSync(join(coverage, report ?? ''), 'utf8')) as {
    readonly result: readonly { readonly url: string }[]
  }
  return result
    .map(({ url }) => url)
    .filter((url) => url.includes('/dist/'))
    .map((url) => fileURLToPath(url))
}

/** The files with which others run `check` in their CI: read as their tools read them, run as far as that goes without them. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith, runCli } from './run-cli.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'bin/shequn.js')
const head = 'version: 1\nname: x\narchetype: product-fans\n'
const read = (file: string) => parse(readFileSync(join(root, file), 'utf8'))

describe('action.yml', () => {
  interface Step {
    readonly name: string
    readonly shell: string
    readonly run: string
    readonly env?: Readonly<Record<string, string>>
  }
  const action = read('action.yml')
  const steps = action.runs.steps as readonly Step[]
  const inputs = action.inputs as Readonly<Record<string, { readonly default: string; readonly description: string }>>

  /** As the runner does: inputs put in, each step in its shell. */
  function runAction(given: Readonly<Record<string, string>>, cwd: string) {
    const fill = (text: string): string =>
      text.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => given[name] ?? inputs[name]?.default ?? '')
    const [step] = steps.filter(({ name }) => name === 'check')
    const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, value]) => [name, fill(value)]))
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''],
      { cwd, encoding: 'utf8', env: { ...process.env, GITHUB_ACTION_PATH: root, GITHUB_WORKSPACE: cwd, ...env } },
    )
    return { code: status, stdout, stderr }
  }

  test('a composite action, each step with its shell, each input with a description', () => {
    expect(action.runs.using).toBe('composite')
    for (const { shell } of steps) expect(shell).toBe('bash')
    for (const input of Object.values(inputs)) expect(input.description.length).toBeGreaterThan(5)
  })
  test('no input becomes text of a script', () => {
    for (const { run } of steps) expect(run).not.toContain('${{')
  })
  test('the build step finds what is built', () => {
    const step = steps.find(({ name }) => name === 'build')
    expect(
      spawnSync('bash', ['-c', step?.run ?? ''], {
        env: { ...process.env, GITHUB_ACTION_PATH: root },
        encoding: 'utf8',
      }),
    ).toMatchObject({ status: 0, stdout: '' })
    expect(existsSync(join(root, 'dist/cli/main.js'))).toBe(true)
  })
  test('by default: the whole repository, annotations', () => {
    const { code, stdout } = runAction({}, folderWith({ 'groups/community.yaml': `${head}nmae: y\n` }))
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=groups\/community\.yaml,line=4,/)
  })
  test('several formats, options and files with spaces', () => {
    const cwd = folderWith({ '茶 友/community.yaml': head, 'b.yaml': head })
    mkdirSync(join(cwd, '.git'))
    const { code, stdout } = runAction(
      {
        files: '茶 友\nb.yaml\n',
        format: 'github\nsarif=out/check.sarif',
        args: '--only\nactivity/budget-sum\n--max-warnings\n0\n',
      },
      cwd,
    )
    expect([code, stdout]).toEqual([0, '没有发现问题（2 个文件）\n'])
    expect(JSON.parse(readFileSync(join(cwd, 'out/check.sarif'), 'utf8')).version).toBe('2.1.0')
  })
  test.each<[string, string]>([
    ['on one line', '--only activity/budget-sum --max-warnings 0'],
    ['a word a line', '--only\nactivity/budget-sum\n--max-warnings\n0\n'],
    ['with blanks to spare', '  --only  activity/budget-sum\r\n\t--max-warnings 0  \n\n'],
    ['quoted', `"--only" 'activity/budget-sum' --max-warnings "0"`],
  ])('options %s', (_, args) => {
    expect(runAction({ args }, folderWith({ 'community.yaml': head }))).toMatchObject({
      code: 0,
      stdout: '没有发现问题（1 个文件）\n',
    })
  })
  test.each([
    ['--baseline "old ones.json"', 'old ones.json'],
    [`--baseline 'old "ones".json'`, 'old "ones".json'],
    ['--baseline=$(touch${IFS}pwned)*', '$(touch${IFS}pwned)*'],
    [`--baseline it's`, "it's"],
    ['--baseline 旧的.json', '旧的.json'],
  ])('a word of the options is taken as it stands: %s', (args, named) => {
    const cwd = folderWith({ 'community.yaml': head })
    const { code, stderr } = runAction({ args: `${args} --update-baseline --only activity/budget-sum` }, cwd)
    expect([code, stderr]).toEqual([0, expect.stringContaining(`已写入 ${named}：`)])
    expect(readdirSync(cwd).sort()).toEqual([named, 'community.yaml'].sort())
  })
  test('an input is data, whatever it says', () => {
    const cwd = folderWith({ 'a.yaml': head })
    const { code } = runAction({ files: '$(touch pwned); `touch pwned`"; touch pwned #' }, cwd)
    expect(code).toBe(2)
    expect(existsSync(join(cwd, 'pwned'))).toBe(false)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  interface Hook {
    readonly id: string
    readonly name: string
    readonly entry: string
    readonly language: string
    readonly files: string
    readonly types: readonly string[]
  }
  const hooks = read('.pre-commit-hooks.yaml') as readonly Hook[]

  test.each(hooks.map((hook) => [hook.id, hook] as const))(
    '%s: what the manifest needs, and a command that is ours',
    (_, hook) => {
      for (const key of ['id', 'name', 'entry', 'language'] as const) expect(hook[key]).toEqual(expect.any(String))
      const [command = ''] = hook.entry.split(' ')
      expect(Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin)).toContain(command)
    },
  )
  test.each([
    ['community.yaml', true],
    ['groups/community.yml', true],
    ['社群.yaml', true],
    ['x/二店.community.yaml', true],
    ['my-community.yaml', false],
    ['community.yaml.bak', false],
    ['docker-compose.yaml', false],
  ])('%s: %s', (name, expected) => {
    for (const { files } of hooks) expect(new RegExp(files).test(name)).toBe(expected)
  })
  test('each runs on the files it is given', () => {
    for (const { id, entry } of hooks) {
      const cwd = folderWith({ 'community.yaml': `${head.replace('name: ', 'name：')}`, 'b.community.yaml': head })
      const { status, stdout } = spawnSync(
        process.execPath,
        [bin, ...entry.split(' ').slice(1), 'community.yaml', 'b.community.yaml'],
        { cwd, encoding: 'utf8' },
      )
      expect(status, id).toBe(1)
      expect(stdout).toContain('（2 个文件）')
      expect(readFileSync(join(cwd, 'community.yaml'), 'utf8') === head).toBe(id === 'shequn-fix')
    }
  })
})

test('Ctrl-C ends a watch with 130', async () => {
  const { spawn } = await import('node:child_process')
  const child = spawn(process.execPath, [bin, 'check', 'a.yaml', '--watch'], {
    cwd: folderWith({ 'a.yaml': head }),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await new Promise((resolve) => child.stderr.on('data', resolve))
  // Windows has no signals between processes: there the process is simply ended.
  child.kill('SIGINT')
  const [code, signal] = await new Promise<readonly [number | null, string | null]>((resolve) =>
    child.on('close', (...ended) => resolve(ended)),
  )
  expect(code ?? signal).toBe(process.platform === 'win32' ? 'SIGINT' : 130)
})

describe('what the README tells to copy', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const block = (name: string) => {
    const text =
      [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)]
        .map((match) => match[1] ?? '')
        .find((one) => one.startsWith(`# ${name}`)) ?? ''
    return { lines: text.trimEnd().split('\n').length, data: parse(text) }
  }
  interface Uses {
    readonly uses?: string
    readonly with?: Readonly<Record<string, string>>
  }

  test('a workflow of ten lines, with inputs that the action has, and options that check has', () => {
    const { lines, data } = block('.github/workflows/community.yml')
    expect(lines).toBeLessThanOrEqual(10)
    expect(data.on).toEqual(['push', 'pull_request'])
    const used = (data.jobs.check.steps as readonly Uses[]).find(({ uses }) => uses?.startsWith('./'))
    expect(used?.with).toBeDefined()
    const inputs = read('action.yml').inputs as Readonly<Record<string, unknown>>
    for (const name of Object.keys(used?.with ?? {})) expect(Object.keys(inputs)).toContain(name)
    // The unpacked package brings files of its own, which are not the reader's.
    const cwd = folderWith({
      'community.yaml': `${head}nmae: y\n`,
      '.shequn/package/examples/community.yaml': 'x: y\n',
    })
    const { run, env } = (
      read('action.yml').runs.steps as readonly {
        readonly name: string
        readonly run: string
        readonly env?: Record<string, string>
      }[]
    ).find(({ name }) => name === 'check') ?? { run: '' }
    const given = Object.fromEntries(
      Object.entries(env ?? {}).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ inputs\.(\w+) \}\}/, (_, input: string) => used?.with?.[input] ?? ''),
      ]),
    )
    const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTION_PATH: root, GITHUB_WORKSPACE: cwd, ...given },
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=community\.yaml,line=4,/)
    expect(stdout).not.toContain('.shequn')
  })
  test('hooks that say what ours say, in the order in which they run: what mends comes before what complains', () => {
    interface Hook {
      readonly id: string
      readonly entry: string
      readonly files: string
      readonly require_serial?: boolean
    }
    const ours = read('.pre-commit-hooks.yaml') as readonly Hook[]
    const [repo] = block('.pre-commit-config.yaml').data.repos as readonly { readonly hooks: readonly Hook[] }[]
    expect(repo?.hooks.map(({ id }) => id)).toEqual(['shequn-fix', 'shequn-check'])
    const { name, version } = read('package.json')
    for (const { id, entry, files, require_serial } of repo?.hooks ?? []) {
      const own = ours.find((hook) => hook.id === id)
      expect(entry).toBe(`npx --yes --package ./tools/${name}-${version}.tgz ${own?.entry}`)
      expect([files, require_serial]).toEqual([own?.files, own?.require_serial])
    }
  })
})

describe('our own workflow', () => {
  const jobs = read('.github/workflows/ci.yml').jobs as Readonly<
    Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: Record<string, string> }[] }>
  >
  test('checks our own examples with our own action', () => {
    const own = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses === './'))
    expect(own).toHaveLength(1)
    const { files = '', args = '' } = own[0]?.with ?? {}
    const { status, stdout } = spawnSync(process.execPath, [bin, 'check', ...args.split(' '), files], {
      cwd: root,
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([0, expect.stringContaining('（4 个文件）')])
  })
})

describe('--shard', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.yaml`)
  const cwd = folderWith(Object.fromEntries(names.map((name) => [name, head])))
  const checked = async (...more: readonly string[]) => {
    const { stdout } = await runCli(['check', ...names, '--json', ...more], { cwd })
    return JSON.parse(stdout).files as readonly string[]
  }

  test.each([1, 2, 3, 7, 9])('in %i parts every file is checked once', async (of) => {
    const parts = await Promise.all(Array.from({ length: of }, async (_, i) => checked('--shard', `${i + 1}/${of}`)))
    expect(parts.flat().sort()).toEqual(names)
    expect(Math.max(...parts.map((part) => part.length)) - Math.min(...parts.map((part) => part.length))).toBeLessThan(
      2,
    )
  })

  test.each(['4/3', '0/2', '2', 'a/b', '1/0'])('%s is no part', async (shard) => {
    const { code, stderr } = await runCli(['check', ...names, '--shard', shard], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('写成 --shard 1/4')
  })
})

import { describe, expect, test } from 'vitest'
import { PassThrough } from 'node:stream'
import { copyText, osc52 } from '../../src/cli/clipboard.ts'
import { readFileSync } from 'node:fs'
import { rowsOf } from '../../src/sheet/rows.ts'
import { exampleBundle } from '../support/example-bundle.ts'
import { folderWith, runCli } from './run-cli.ts'

const spec = readFileSync('examples/fruit-shop/community.yaml', 'utf8')
const whole = await exampleBundle('fruit-shop')
/** The second text of the day. */
const second = rowsOf(whole.plan, whole.scripts).filter(({ date, text }) => date === '2026-09-09' && text !== '')[1]!
const cwd = folderWith({ 'community.yaml': spec })
const today = (argv: readonly string[], setting = {}) =>
  runCli(['today', ...argv], { cwd, today: '2026-09-09', ...setting })

describe('today', () => {
  test('the day by the clock of the community, the next marked', async () => {
    const { code, stdout } = await today([], { time: '13:00' })
    expect(code).toBe(0)
    expect(stdout).toContain('9月9日 周三  第3天 D+2  5 件')
    expect(stdout.match(/^→.*$/gm)).toEqual([expect.stringContaining('17:30  五点半到货')])
    expect(stdout).toContain(
      second.text
        .split('\n')
        .map((line) => (line === '' ? '' : `      ${line}`))
        .join('\n'),
    )
  })
  test('--owner, --next, --json', async () => {
    const next = (await today(['--owner', '罗姐', '--next'], { time: '10:00' })).stdout
    expect(next).toContain('会挑会存')
    expect(next).not.toContain('17:30')
    expect((await today(['--next'], { time: '23:00' })).stdout).toBe('今天的都过了。\n')
    const json = JSON.parse((await today(['--json'])).stdout) as {
      readonly version: number
      readonly due: readonly object[]
    }
    expect(json.version).toBe(1)
    expect(json.due).toHaveLength(5)
  })
  test('--copy puts one text into the clipboard, as it is', async () => {
    const clipboard: string[] = []
    const { code, stderr } = await today(['--copy', '第2条'], { clipboard })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^已复制：17:30 五点半到货：巨峰葡萄/)
    expect(clipboard).toEqual([second.text])
    expect((await today(['--copy', '9'], { clipboard })).stderr).toContain('一共 2 条')
    expect((await today(['--copy', '零'], { clipboard })).code).toBe(2)
    expect(clipboard).toHaveLength(1)
  })
  test('where there is no clipboard the text is printed', async () => {
    const { code, stdout } = await today(['--copy', '2'])
    expect(code).toBe(2)
    expect(stdout).toBe(`${second.text}\n`)
  })
  test('before and after the month it says so', async () => {
    expect((await today([], { today: '2026-08-01' })).stdout).toContain('2026-08-01 还没到')
    expect(await today([], { today: '2027-08-01' })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('已经过了') as string,
    })
  })
  test('with a record beside it: what was left undone', async () => {
    const fact = (row: string) =>
      JSON.stringify({
        version: 1,
        kind: 'status',
        on: '2026-09-08',
        from: 'a.xlsx',
        row,
        task: row,
        planned: '',
        title: '',
        owner: '',
        value: 'done',
      })
    const { stdout: before } = await today(['--json', '--date', '2026-09-08'])
    const rows = (JSON.parse(before) as { readonly due: readonly { readonly row: string }[] }).due.map(({ row }) => row)
    const folder = folderWith({
      'community.yaml': spec,
      'community.记录.jsonl': `${rows.slice(1).map(fact).join('\n')}\n坏的一行\n`,
    })
    const { stdout } = await today(['--json', '--start', '2026-09-07'], { cwd: folder })
    const { overdue } = JSON.parse(stdout) as {
      readonly overdue: readonly { readonly row: string; readonly date: string }[]
    }
    expect(overdue.filter(({ date }) => date === '2026-09-08').map(({ row }) => row)).toEqual(rows.slice(0, 1))
  })
})

describe('the clipboard', () => {
  const listening = () => {
    const stream = new PassThrough()
    return { stream, said: () => String(stream.read() ?? '') }
  }
  test('a terminal is asked where there is no tool', async () => {
    const { stream, said } = listening()
    expect(await copyText('果，🍉', { env: {}, platform: 'linux', terminal: stream })).toBe('terminal')
    expect(said()).toBe(osc52('果，🍉'))
    expect(Buffer.from(osc52('果，🍉').slice(7, -1), 'base64').toString()).toBe('果，🍉')
  })
  test('nothing at all', async () => expect(await copyText('果', { env: {}, platform: 'linux' })).toBeUndefined())
  test('a tool gets the bytes of the text', async () => {
    const folder = folderWith({ xclip: '#!/bin/sh\ncat > "$OUT"\n' })
    const { chmodSync } = await import('node:fs')
    chmodSync(`${folder}/xclip`, 0o755)
    const env = { PATH: `${folder}:${process.env['PATH']}`, DISPLAY: ':0', OUT: `${folder}/out` }
    expect(await copyText('@所有人 果，🍉\n二', { env, platform: 'linux' })).toBe('clipboard')
    expect(readFileSync(`${folder}/out`, 'utf8')).toBe('@所有人 果，🍉\n二')
  })
  test('a tool that fails gives way to the next', async () => {
    const { stream, said } = listening()
    const env = { PATH: '/nowhere', DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0', TERMUX_VERSION: '1' }
    expect(await copyText('果', { env, platform: 'linux', terminal: stream })).toBe('terminal')
    expect(said()).toContain('\u001b]52;c;')
  })
})

/** `preview`: served to this machine alone, anew on every save; what is asked for wrongly is refused. */
import { readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { answer } from '../../src/cli/preview/answer.ts'
import { collector, folderWith, runCli, testIo } from './run-cli.ts'

interface Reply {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: string
}

function ask(address: string, options: { readonly method?: string; readonly headers?: Record<string, string> } = {}) {
  return new Promise<Reply>((done, fail) => {
    const asked = request(address, { ...options, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asked.on('error', fail).end()
  })
}

let sound = ''
beforeAll(async () => {
  const cwd = folderWith()
  await runCli(['init', '--preset', 'store-fresh', '--yes', '--keys', 'en'], { cwd })
  sound = readFileSync(join(cwd, 'community.yaml'), 'utf8')
})

async function previewing(cwd: string, argv: readonly string[] = []) {
  const [stdout, stderr, abort] = [collector(), collector(), new AbortController()]
  const code = run(['preview', ...argv], { ...testIo({ cwd }, stdout, stderr), interrupt: abort.signal })
  const said = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (let turn = 0; turn < 1200; turn++) {
      const found = pattern.exec(stderr.text())
      if (found) return found
      await wait(25)
    }
    throw new Error(`nobody said ${pattern}:\n${stderr.text()}`)
  }
  const [, address = ''] = await said(/预览在 (\S+) /)
  // The watchers stand only after the line is printed.
  await wait(100)
  return {
    address,
    said,
    stop: () => {
      abort.abort()
      return code
    },
  }
}

test('a page, a broken file, a mended one; Ctrl-C leaves nothing open', async () => {
  const cwd = folderWith({ 'community.yaml': sound })
  const { address, said, stop } = await previewing(cwd)
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  const first = await ask(address)
  expect(first.status).toBe(200)
  expect(first.body).toContain('老陈菜铺')
  writeFileSync(join(cwd, 'community.yaml'), sound.replace('platform: wechat', 'platfrom: wechat'))
  await said(/^第 2 次：共 1 个错误/m)
  const broken = (await ask(address)).body
  expect(broken).toContain('platfrom')
  expect(broken).toContain('老陈菜铺')
  writeFileSync(join(cwd, 'community.yaml'), sound.replaceAll('老陈菜铺', '老张菜铺'))
  await said(/^第 3 次：/m)
  const mended = (await ask(address)).body
  expect(mended).toContain('老张菜铺')
  expect(mended).not.toContain('platfrom')
  expect(await stop()).toBe(130)
  await expect(ask(address)).rejects.toThrow(/ECONNREFUSED/)
})

test('a file that was never sound: the findings alone, and what keeps it from being planned', async () => {
  const cwd = folderWith({ 'community.yaml': sound.replace('platform: wechat', 'platfrom: wechat') })
  const { address, stop } = await previewing(cwd)
  const { body } = await ask(address)
  expect(body).toContain('先改好文件')
  expect(body).toContain('platfrom')
  expect(await stop()).toBe(130)
})

test('only this machine, only our names, only looking', async () => {
  const cwd = folderWith({ 'community.yaml': sound })
  const { address, stop } = await previewing(cwd)
  const { port } = new URL(address)
  expect((await ask(address, { headers: { Host: `rebound.example:${port}` } })).status).toBe(421)
  expect((await ask(address, { headers: { Host: `127.0.0.1:${Number(port) + 1}` } })).status).toBe(421)
  expect((await ask(address, { headers: { Origin: 'https://somebody.example' } })).status).toBe(403)
  expect((await ask(address, { headers: { Origin: 'null' } })).status).toBe(403)
  expect((await ask(address, { method: 'POST' })).status).toBe(405)
  expect((await ask(`${address}../../etc/passwd`)).status).toBe(404)
  expect(await ask(address, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  const { headers, body } = await ask(address)
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "frame-ancestors 'none'",
  })
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  expect(body).toContain('connect-src &#39;self&#39;')
  expect(await stop()).toBe(130)
})

describe('refused before anything is served', () => {
  test.each([
    [['preview', 'nowhere.yaml'], '找不到“nowhere.yaml”'],
    [['preview', '--port', '80'], '1024 到 65535'],
    [['preview', '--port', 'x'], '1024 到 65535'],
  ] as const)('%j', async (argv, says) => {
    const { code, stderr } = await runCli(argv, { cwd: folderWith({ 'community.yaml': sound }) })
    expect(code).toBe(2)
    expect(stderr).toContain(says)
  })
  test('a port that is taken', async () => {
    const cwd = folderWith({ 'community.yaml': sound })
    const { address, stop } = await previewing(cwd)
    const { port } = new URL(address)
    const { code, stderr } = await runCli(['preview', '--port', port], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(`端口 ${port} 用不了`)
    await stop()
  })
})

test('names of this machine are understood in either way', () => {
  const asked = { method: 'GET', url: '/', origin: undefined }
  for (const host of ['127.0.0.1:9000', 'localhost:9000', 'LOCALHOST:9000', '[::1]:9000'])
    expect(answer({ ...asked, host }, 9000, 'x').status).toBe(200)
  for (const host of [undefined, '', '127.0.0.1', 'localhost:9000.example', '0.0.0.0:9000', '127.0.0.1:9000@x'])
    expect(answer({ ...asked, host }, 9000, 'x').status, host).toBe(421)
})

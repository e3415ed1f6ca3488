/** The two schemas in the language server that editors use (VS Code, Vim, JetBrains …), spoken to as an editor does. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Position {
  readonly line: number
  readonly character: number
}
/** `severity`: 1 error, 2 warning, 3 and 4 remarks. */
interface Problem {
  readonly severity: number
  readonly range: { readonly start: Position }
  readonly message: string
}
interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: never
  readonly result?: unknown
  readonly error?: unknown
}

/** The few words of the Language Server Protocol that are needed here. */
interface Editor {
  readonly tell: (method: string, params: object) => void
  readonly ask: (method: string, params: object) => Promise<unknown>
  /** What the server has to say about a text; its modeline names the schema. */
  readonly open: (uri: string, text: string) => Promise<readonly Problem[]>
  readonly end: () => void
}

function startEditor(): Editor {
  const path = createRequire(import.meta.url).resolve('yaml-language-server/out/server/src/server.js')
  const server = spawn(process.execPath, [path, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = new Map<number, (result: unknown) => void>()
  const problems = new Map<string, (found: readonly Problem[]) => void>()
  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`)
    server.stdin.write(body)
  }
  const take = ({ id, method, params, result, error }: Message): void => {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as unknown as {
        readonly uri: string
        readonly diagnostics: readonly Problem[]
      }
      problems.get(uri)?.(diagnostics)
    } else if (method === 'workspace/configuration')
      send({ id, result: (params as unknown as { readonly items: readonly unknown[] }).items.map(() => null) })
    else if (method !== undefined && id !== undefined) send({ id, result: null })
    else if (id !== undefined) answers.get(id)?.(result ?? error)
  }
  let read = Buffer.alloc(0)
  server.stdout.on('data', (bytes: Buffer) => {
    read = Buffer.concat([read, bytes])
    for (let at = read.indexOf('\r\n\r\n'); at >= 0; at = read.indexOf('\r\n\r\n')) {
      const end = at + 4 + Number(/Content-Length: (\d+)/.exec(read.subarray(0, at).toString())?.[1])
      if (read.length < end) return
      const message = JSON.parse(read.subarray(at + 4, end).toString()) as Message
      read = read.subarray(end)
      take(message)
    }
  })
  let last = 0
  const tell = (method: string, params: object): void => send({ method, params })
  return {
    tell,
    ask: (method, params) =>
      new Promise((done) => {
        const id = ++last
        answers.set(id, done)
        send({ id, method, params })
      }),
    open: (uri, text) =>
      new Promise((done) => {
        problems.set(uri, done)
        tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
      }),
    end: () => void server.kill(),
  }
}

let editor: Editor
beforeAll(async () => {
  editor = startEditor()
  await editor.ask('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  })
  editor.tell('initialized', {})
})
afterAll(() => editor.end())

const root = join(import.meta.dirname, '../..')
const schemas = { en: 'community.schema.json', zh: 'community.zh.schema.json' } as const
const modeline = (language: keyof typeof schemas): string =>
  `# yaml-language-server: $schema=${String(pathToFileURL(join(root, 'schemas', schemas[language])))}\n`

describe.each([
  [
    'en',
    'version: 1\nname: x\narchetype: product-fans\nstructure:\n  platfrom: wechat\n  tier: xx\n',
    { key: 'platfrom', keys: ['positioning', 'audience', 'content'], choice: 'premium', about: 'archetype' },
  ],
  [
    'zh',
    '版本: 1\n名称: x\n类型: 产品型粉丝群\n结构:\n  平抬: 微信群\n  档次: 豪华\n',
    { key: '平抬', keys: ['定位', '受众', '内容'], choice: '高端', about: '类型' },
  ],
] as const)('%s', (language, text, expected) => {
  const uri = `file:///shequn/${language}.yaml`
  let problems: readonly Problem[] = []
  beforeAll(async () => {
    problems = await editor.open(uri, modeline(language) + text)
  })
  const complete = async (position: Position): Promise<readonly string[]> =>
    (
      (await editor.ask('textDocument/completion', { textDocument: { uri }, position })) as {
        readonly items: readonly { readonly label: string }[]
      }
    ).items.map(({ label }) => label)

  test('a mistyped key and a wrong choice are told at their places', () => {
    expect(problems.map(({ range }) => range.start)).toEqual(
      expect.arrayContaining([
        { line: 5, character: 2 },
        { line: 6, character: language === 'en' ? 8 : 6 },
      ]),
    )
    expect(problems).toHaveLength(2)
    expect(problems.some(({ message }) => message.includes(expected.key))).toBe(true)
  })
  test('keys are offered, those of this language first', async () => {
    const labels = await complete({ line: 7, character: 0 })
    for (const key of expected.keys) expect(labels).toContain(key)
    const chinese = labels.map((label) => /\p{Script=Han}/u.test(label))
    expect(chinese.indexOf(language === 'zh')).toBe(0)
  })
  test('choices are offered', async () =>
    expect(await complete({ line: 6, character: language === 'en' ? 8 : 6 })).toContain(expected.choice))
  test('a key under the mouse is explained in Chinese', async () => {
    const { contents } = (await editor.ask('textDocument/hover', {
      textDocument: { uri },
      position: { line: 3, character: 1 },
    })) as { readonly contents: { readonly value: string } }
    expect(contents.value).toContain(expected.about)
    expect(contents.value).toContain('决定节奏')
  })
})

test.each([
  ['en', 'camellia-oil/community.yaml'],
  ['zh', 'co-reading-camp/社群.yaml'],
  ['en', 'fruit-shop/community.yaml'],
  ['en', 'peer-circle/community.yaml'],
] as const)('an example has no problem: %s %s', async (language, name) => {
  const text = readFileSync(join(root, 'examples', name), 'utf8')
  const problems = await editor.open(
    `file:///shequn/${encodeURI(name)}`,
    modeline(language) + text.replace(/^# yaml-language-server:.*\n/m, ''),
  )
  expect(problems.filter(({ severity }) => severity <= 2)).toEqual([])
})

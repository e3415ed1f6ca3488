/** Silence with a reason: comments in the file, and a baseline beside it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

interface Found {
  readonly code: string
  readonly severity: string
  readonly line: number
  readonly file: string
  readonly message: string
}
async function found(
  text: string,
  argv: readonly string[] = [],
  more: Record<string, string> = {},
): Promise<readonly Found[]> {
  return JSON.parse(
    (await runCli(['check', 'a.yaml', '--json', ...argv], { cwd: folderWith({ 'a.yaml': text, ...more }) })).stdout,
  ).findings
}
const short = (list: readonly Found[]) =>
  list
    .filter(({ code }) => /^(audience\/tags|check|schema|syntax)\b/.test(code))
    .map(({ code, line }) => `${code}:${line}`)

/** Two segments without tags; one finding, at the first. `audience/tags` is told on the segments. */
const spec = (audience: string) => `version: 1\nname: x\narchetype: product-fans\n${audience}`

describe('comments', () => {
  test('what there is without any', async () =>
    expect(short(await found(spec('audience:\n  segments:\n    - who: 妈妈\n')))).toEqual(['audience/tags:6']))
  test.each<[string, string]>([
    ['above the node', 'audience:\n  segments:\n    # shequn-ignore audience/tags: 下周补\n    - who: 妈妈\n'],
    [
      'in Chinese, with a full-width colon',
      'audience:\n  segments:\n    # 社群-忽略 audience/tags：下周补\n    - who: 妈妈\n',
    ],
    ['at the end of its line', 'audience:\n  segments:\n    - who: 妈妈 # 社群-忽略 audience/tags：下周补\n'],
    [
      'at the end of a quoted text',
      'audience:\n  segments:\n    - who: "妈妈" # shequn-ignore audience/tags: 下周补\n',
    ],
    ['above a node around it', '# shequn-ignore audience/tags: 下周补\naudience:\n  segments:\n    - who: 妈妈\n'],
    [
      'beside the key of a node around it',
      'audience:\n  segments: # shequn-ignore audience/tags: 下周补\n    - who: 妈妈\n',
    ],
    [
      'with another comment and a blank line between',
      'audience:\n  segments:\n    # shequn-ignore audience/tags: 下周补\n\n    # 妈妈们\n    - who: 妈妈\n',
    ],
    ['in one line', 'audience: {segments: [{who: 妈妈}]} # shequn-ignore audience/tags: 下周补\n'],
    ['without spaces', 'audience:\n  segments:\n    #社群-忽略 audience/tags：下周补\n    - who: 妈妈\n'],
  ])('%s', async (_, audience) => expect(short(await found(spec(audience)))).toEqual([]))
  test('several rules, each for itself', async () => {
    expect(
      short(
        await found(
          spec(
            'audience:\n  segments:\n    # shequn-ignore audience/tags、activity/budget-sum: 下周补\n    - who: 妈妈\n',
          ),
        ),
      ),
    ).toEqual(['check/unused-suppression:6'])
  })
  test.each<[string, string, readonly string[]]>([
    [
      'elsewhere: unused',
      'slogan: 好 # shequn-ignore audience/tags: 试试\naudience:\n  segments:\n    - who: 妈妈\n',
      ['check/unused-suppression:4', 'audience/tags:7'],
    ],
    [
      'no reason: told, once',
      'audience:\n  segments:\n    - who: 妈妈  # shequn-ignore audience/tags\n',
      ['check/suppression-without-reason:6'],
    ],
    [
      'a rule that does not exist',
      'audience:\n  segments:\n    - who: 妈妈  # shequn-ignore audience/tag: 试试\n',
      ['audience/tags:6', 'check/unknown-rule:6'],
    ],
    [
      'no rule at all',
      'audience:\n  segments:\n    - who: 妈妈  # shequn-ignore: 试试\n',
      ['audience/tags:6', 'check/unknown-rule:6'],
    ],
    [
      'an error of reading',
      '# shequn-ignore syntax/tab: 试试\naudience: {segments: [{who: 妈妈}]}\n',
      ['check/fixed-level:4', 'audience/tags:5'],
    ],
    [
      'at the end of the file',
      'audience: {segments: [{who: 妈妈}]}\n# shequn-ignore audience/tags: 试试\n',
      ['audience/tags:4', 'check/unused-suppression:5'],
    ],
    [
      'a text that only looks like one',
      'slogan: "# shequn-ignore audience/tags: x"\npositioning:\n  join_reason: |\n    # shequn-ignore audience/tags: x\naudience: {segments: [{who: 妈妈}]}\n',
      ['audience/tags:8'],
    ],
    [
      'a longer word',
      '# shequn-ignore-all audience/tags: x\naudience: {segments: [{who: 妈妈}]}\n',
      ['audience/tags:5'],
    ],
  ])('%s', async (_, audience, expected) => {
    const list = short(await found(spec(audience)))
    expect(list.filter((one) => !one.startsWith('schema/'))).toEqual(expected)
  })
  test('without a reason is an error, unless the settings say otherwise', async () => {
    const text = spec('audience:\n  segments:\n    - who: 妈妈  # shequn-ignore audience/tags\n')
    const level = async (argv: readonly string[]) =>
      (await found(text, argv)).find(({ code }) => code === 'check/suppression-without-reason')?.severity
    expect(await level([])).toBe('error')
    expect(await level(['--rule', 'check/suppression-without-reason=警告'])).toBe('warning')
  })
  test('a warning of reading is silenced; a rule that was not looked at is not called unused', async () => {
    const text = spec(
      'activities:\n  # shequn-ignore schema/missing-id: 不改名\n  - use: topic\n    title: 铁锅夜\n# shequn-ignore plan/empty-day: 歇\nslogan: 好\n',
    )
    expect(short(await found(text))).toEqual([])
  })
  test('in a base, about the base', async () => {
    const base = 'audience:\n  segments:\n    - who: 妈妈 # shequn-ignore audience/tags: 下周补\n'
    expect(
      short(
        await found('version: 1\nname: x\narchetype: product-fans\nextends: base.yaml\n', [], { 'base.yaml': base }),
      ),
    ).toEqual([])
  })
  test('in a base, of no use to this file: perhaps to another', async () => {
    expect(
      short(
        await found('version: 1\nname: x\narchetype: product-fans\nextends: base.yaml\n', [], {
          'base.yaml': 'slogan: 好 # shequn-ignore audience/tags: 别处要\n',
        }),
      ),
    ).toEqual([])
  })
  test('an unused one is taken out by --fix, and only the comment', async () => {
    const cwd = folderWith({
      'a.yaml': spec(
        'slogan: 好 # shequn-ignore audience/tags: 试试\n# 社群-忽略 audience/tags：试试\nstage: preheat # 刚开始\n',
      ),
    })
    await runCli(['check', 'a.yaml', '--fix'], { cwd })
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(spec('slogan: 好\nstage: preheat # 刚开始\n'))
  })
})

describe('--baseline', () => {
  const text = spec('audience:\n  segments:\n    - who: 妈妈\n')
  const known = ['--baseline', 'known.json']
  test('writes what is known, hides it, and tells what is new', async () => {
    const cwd = folderWith({ 'a.yaml': text })
    const before = await runCli(['check', 'a.yaml'], { cwd })
    expect(before.code).toBe(1)
    const update = await runCli(['check', 'a.yaml', ...known, '--update-baseline'], { cwd })
    expect(update).toMatchObject({ code: 0, stdout: '没有发现问题（1 个文件）\n' })
    expect(update.stderr).toMatch(/^已写入 known\.json：\d+ 条\n$/)
    const count = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).findings.length
    expect(await runCli(['check', 'a.yaml', ...known], { cwd })).toEqual({
      code: 0,
      stdout: '没有发现问题（1 个文件）\n',
      stderr: `另有 ${count} 条记在基线里（known.json）。\n`,
    })
    writeFileSync(
      join(cwd, 'a.yaml'),
      `# 移了几行\n\n${text.replace('妈妈', '宝妈')}activities:\n  - use: topic\n    title: 铁锅夜\n    when: 每周三 20:00\n`,
    )
    const { findings } = JSON.parse((await runCli(['check', 'a.yaml', ...known, '--json'], { cwd })).stdout)
    const codes = findings.filter((one: Found) => one.file === 'a.yaml').map((one: Found) => one.code)
    expect(codes).toContain('schema/missing-id')
    expect(codes).not.toContain('audience/tags')
  })
  test('an item put in above is new, the old ones below it stay known', async () => {
    const item = (who: string) => `    - who: ${who}\n`
    const cwd = folderWith({ 'a.yaml': spec(`audience:\n  segments:\n${item('妈妈')}${item('爸爸')}`) })
    await runCli(['check', 'a.yaml', ...known, '--update-baseline'], { cwd })
    writeFileSync(join(cwd, 'a.yaml'), spec(`audience:\n  segments:\n${item('奶奶')}${item('妈妈')}${item('爸爸')}`))
    const { findings } = JSON.parse((await runCli(['check', 'a.yaml', ...known, '--json'], { cwd })).stdout)
    expect(
      findings
        .filter((one: Found) => one.code === 'audience/too-broad')
        .map((one: Found & { path: string }) => one.path),
    ).toEqual(['/audience/segments/0'])
  })
  describe('an item that is nothing but its text', () => {
    const claims = async (before: string, after: string) => {
      const cwd = folderWith({ 'a.yaml': before })
      await runCli(['check', 'a.yaml', ...known, '--update-baseline'], { cwd })
      const listed = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).findings.filter(
        (one: Found) => one.code === 'law/absolute',
      ).length
      writeFileSync(join(cwd, 'a.yaml'), after)
      const { findings } = JSON.parse((await runCli(['check', 'a.yaml', ...known, '--json'], { cwd })).stdout)
      return [listed, findings.filter((one: Found) => one.code === 'law/absolute').length]
    }
    const slogans = (...texts: readonly string[]) =>
      spec(
        `audience:\n  segments:\n    - who: 住在三里内的新手妈妈\nactivities: []\npositioning:\n  differentiators:\n${texts.map((text) => `    - ${text}\n`).join('')}`,
      )
    const rules = (...texts: readonly string[]) =>
      spec(
        `positioning:\n  differentiators: [不卖假货]\nwelcome:\n  faq:\n${texts.map((text) => `    - q: ${text}\n      a: 全国第一\n`).join('')}`,
      )
    const LONG =
      '这里的菜都是当天早上从地里收上来的，不过夜，不打蜡，不泡水，坏了一斤赔两斤，拿回来就退，不问为什么，也不用拍照，说一声就行'
    test('with other words it is new', async () =>
      expect(await claims(slogans('全国第一的菜'), slogans('史上最低价，全网第一'))).toEqual([1, 1]))
    test('moved, it stays known', async () =>
      expect(await claims(slogans('全国第一的菜'), slogans('不过夜的菜', '全国第一的菜'))).toEqual([1, 0]))
    test('two that begin alike are two', async () =>
      expect(await claims(slogans(`${LONG}，全国第一`), slogans(`${LONG}，史上最低价，全网第一`))).toEqual([1, 1]))
    test('a question put in the place of another is new', async () =>
      expect(await claims(rules('菜怎么样'), rules('肉怎么样'))).toEqual([1, 1]))
  })
  test('the same bytes when nothing has changed; sorted', async () => {
    const cwd = folderWith({ 'a.yaml': text, 'b.yaml': text })
    await runCli(['check', 'b.yaml', 'a.yaml', ...known, '--update-baseline'], { cwd })
    const first = readFileSync(join(cwd, 'known.json'), 'utf8')
    await runCli(['check', 'a.yaml', 'b.yaml', ...known, '--update-baseline'], { cwd })
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(first)
    await runCli(['check', 'a.yaml', ...known, '--update-baseline'], { cwd })
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(first)
  })
  test('an entry that is gone is a hint in the baseline, at its place', async () => {
    const cwd = folderWith({ 'a.yaml': text })
    await runCli(['check', 'a.yaml', ...known, '--update-baseline'], { cwd })
    writeFileSync(
      join(cwd, 'a.yaml'),
      spec('audience:\n  segments:\n    - who: 妈妈\n      tags: [天天开火, 自己买菜]\n'),
    )
    const { code, stdout } = await runCli(['check', 'a.yaml', ...known, '--json'], { cwd })
    const [stale, ...more] = JSON.parse(stdout).findings.filter(
      (one: Found) => one.code === 'check/stale-baseline' && one.message.includes('audience/tags'),
    )
    expect([code, more]).toEqual([0, []])
    expect(stale).toMatchObject({ file: 'known.json', severity: 'info' })
    expect(readFileSync(join(cwd, 'known.json'), 'utf8').split('\n')[stale.line - 1]).toContain('"fingerprint"')
    expect(
      JSON.parse((await runCli(['check', 'a.yaml', ...known, '--json', '--only', 'value'], { cwd })).stdout).findings,
    ).toEqual([])
    expect((await runCli(['check', 'a.yaml', ...known], { cwd })).stdout).toContain('known.json:')
  })
  test('what keeps a file from being read is never put up with', async () => {
    const cwd = folderWith({ 'a.yaml': `${text}nmae: y\n` })
    const update = await runCli(['check', 'a.yaml', ...known, '--update-baseline'], { cwd })
    expect(update.code).toBe(1)
    expect(update.stderr).toMatch(/^已写入 known\.json：0 条\n1 条读不懂文件的错误不能记：/)
    expect((await runCli(['check', 'a.yaml', ...known], { cwd })).stderr).toBe('')
    expect(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).findings).toEqual([])
  })
  test.each<[string, readonly string[], Record<string, string>, string]>([
    ['none there', known, {}, '--update-baseline'],
    ['no JSON', known, { 'known.json': '{' }, '不是基线文件'],
    ['another JSON', known, { 'known.json': '{"version":1,"findings":[1]}' }, '不是基线文件'],
    [
      'another JSON is not overwritten either',
      [...known, '--update-baseline'],
      { 'known.json': '{"name":"x"}' },
      '不是基线文件',
    ],
    ['no file named', ['--update-baseline'], {}, '--baseline'],
  ])('%s: refused', async (_, argv, files, word) => {
    const { code, stderr } = await runCli(['check', 'a.yaml', ...argv], {
      cwd: folderWith({ 'a.yaml': text, ...files }),
    })
    expect(code).toBe(2)
    expect(stderr).toContain(word)
  })
})

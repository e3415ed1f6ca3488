import { describe, expect, test } from 'vitest'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import type { Day, Plan, Script, Spec } from '../../src/model.ts'
import { days, plan, spec, task } from './sample.ts'

const withTasks = (...tasks: readonly Day['tasks'][number][]): Plan => ({ ...plan, days: [{ ...days[0]!, tasks }] })
const one = task({
  id: 'content.tip/d000/publish',
  start: '2026-12-01T12:00',
  title: '小知识',
  scripts: [{ template: 'my/tip', title: '小知识' }],
})
const write = async (
  text: string,
  changes: { readonly spec?: Partial<Spec>; readonly task?: Partial<Day['tasks'][number]> } = {},
) => {
  const { scripts, diagnostics } = await writeScripts(
    { ...spec, ...changes.spec },
    withTasks({ ...one, ...changes.task }),
    { templates: new Map([['my/tip', text]]) },
  )
  return { scripts, diagnostics, script: scripts.find((script) => script.template === 'my/tip') }
}

describe('a script', () => {
  test('carries where, when and what to fill in', async () => {
    const { script } = await write('---\ntitle: 小知识\n---\n今天 {{星期}}，{{待填 "链接"}}，{{待填 "链接"}}')
    expect(script).toEqual({
      id: 'content.tip/d000/publish#1',
      task: 'content.tip/d000/publish',
      template: 'my/tip',
      title: '小知识',
      channel: 'group',
      date: '2026-12-01',
      time: '12:00',
      messages: ['今天 周二，〔待填:链接〕，〔待填:链接〕'],
      slots: ['链接'],
    } satisfies Script)
  })

  test.each([
    ['甲\n\n\n\n乙  \n', '甲\n\n乙'],
    ['周三 20:00 到 A 座', '周三 20:00 到 A 座'],
    ['张三 李四', '张三 李四'],
    ['好吗？。走！。', '好吗？走！'],
    ['甲\r\n乙', '甲\n乙'],
    ['{{图标 "🍵" "茶"}}甲', '🍵 甲'],
  ])('%j is tidied to %j', async (text, result) => {
    expect((await write(text)).script?.messages).toEqual([result])
  })

  test.each([
    ['group', 'internal', 'group'],
    ['direct', 'group', 'direct'],
    ['group', 'announcement', 'announcement'],
    ['moments', 'internal', 'moments'],
  ] as const)('a template for %s in a task of %s goes to %s', async (template, channel, result) => {
    expect((await write(`---\nchannel: ${template}\n---\n好`, { task: { channel } })).script?.channel).toBe(result)
  })

  test('is split where the platform’s limit is', async () => {
    const text = Array.from({ length: 900 }, (_, index) => `第${index}条。`).join('\n\n')
    const { script } = await write(text)
    expect(script?.messages.length).toBeGreaterThan(1)
    expect((await write(text, { task: { channel: 'moments' } })).script?.messages).toHaveLength(1)
  })

  test('written by hand goes out as it is', async () => {
    const text = '@所有人  谢谢 ，大家。\n\n\n\n〔待填:名单〕'
    const { scripts } = await writeScripts(
      spec,
      withTasks(task({ id: 'added.x/once/send', start: '2026-12-01T21:00', title: '感谢', text })),
    )
    expect(scripts[0]).toMatchObject({ id: 'added.x/once/send#1', title: '感谢', messages: [text], slots: ['名单'] })
  })

  test('is the same twice', async () => {
    expect(await writeScripts(spec, plan)).toEqual(await writeScripts(spec, plan))
  })
})

describe('a value that the spec does not say', () => {
  test('is one warning with its place, however many scripts wait for it; nothing is half written', async () => {
    const two = {
      scripts: [
        { template: 'my/tip', title: '上午' },
        { template: 'my/tip', title: '下午' },
      ],
    }
    const { script, diagnostics } = await write('---\nneeds: [公约, 群规]\n---\n{{连起来 公约}}', {
      task: two,
      spec: { culture: {} },
    })
    expect(script).toBeUndefined()
    const missing = diagnostics.filter((d) => d.code === 'copy/missing-value' && d.message.includes('上午'))
    expect(missing).toMatchObject([
      {
        severity: 'warning',
        path: '/culture/charter',
        message: '没有写“文化 › 公约”，2 条话术写不出来：上午、下午',
        cure: '在“文化 › 公约”处写上：大家约好的几条',
      },
    ])
  })
})

describe('findings about copy', () => {
  test('a word that the community avoids', async () => {
    const { diagnostics } = await write('家人们，好', { spec: { voice: { avoid: ['家人们', '宝子'] } } })
    expect(diagnostics.filter((d) => d.code === 'copy/avoided-word')).toMatchObject([
      {
        severity: 'warning',
        path: '/voice/avoid',
        message: expect.stringContaining('“家人们”出现在 1 条话术里：小知识（my/tip）'),
      },
    ])
  })

  test.each([
    ['今天有问卷，母亲节见', 0],
    ['亲，今天到货', 1],
    ['到货了 亲', 1],
  ])('a word of one sign counts by itself: %s', async (text, hits) => {
    const { diagnostics } = await write(text, { spec: { voice: { avoid: ['亲', '卷'] } } })
    expect(diagnostics.filter((d) => d.code === 'copy/avoided-word')).toHaveLength(hits)
  })

  test('a template that does not exist, with the near name, once', async () => {
    const scripts = [
      { template: 'activity/previw', title: '甲' },
      { template: 'activity/previw', title: '乙' },
    ]
    const { diagnostics } = await writeScripts(spec, withTasks({ ...one, scripts }))
    expect(diagnostics.filter((d) => d.code === 'copy/no-template')).toMatchObject([
      { severity: 'error', cure: expect.stringContaining('“activity/preview”') },
    ])
  })
})

import { expect, test } from 'vitest'
import { load, plan } from '../../src/index.ts'
import type { Spec } from '../../src/index.ts'

const file = (parts: string) => `
名称: 周三读书会
类型: book-club
版本: 1
定位: {需求: {是什么: 想读完一本书}}
启动: {开始: 2026-12-01}
活动:
  - {标识: talk, 用: guest, 标题: 老周来了, 时间: "2026-12-16 20:00", 时长: 60分钟${parts}}
`

async function times(parts: string): Promise<ReadonlyMap<string, string>> {
  const { spec, archetype, diagnostics } = await load({ file: 'c.yaml', bytes: Buffer.from(file(parts)) })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const { days } = await plan(spec as Spec, archetype as never)
  const tasks = days.flatMap(({ tasks: all }) => all).filter(({ id }) => id.startsWith('activity.talk/'))
  return new Map(tasks.map(({ part, start }) => [part, start]))
}

test('a part is given at the day and hour that the author wrote for it', async () => {
  const at = await times(
    ', 各部分: [{标识: preview, 时间: 前两天 9:15}, {标识: reminder, 时间: 活动-2h}, {标识: recap, 时间: 结束+45分钟}]',
  )
  expect([at.get('preview'), at.get('reminder'), at.get('recap'), at.get('event')]).toEqual([
    '2026-12-14T09:15',
    '2026-12-16T18:00',
    '2026-12-16T21:45',
    '2026-12-16T20:00',
  ])
})

test('a day alone keeps the hour of the library', async () => {
  const [usual, moved] = [await times(''), await times(', 各部分: [{标识: preview, 时间: 前四天}]')]
  expect(moved.get('preview')).toMatch(/^2026-12-12T/)
  expect(moved.get('reminder')).toBe(usual.get('reminder'))
})

test('what is no time is an error at its place', async () => {
  const { diagnostics } = await load({
    file: 'c.yaml',
    bytes: Buffer.from(file(', 各部分: [{标识: preview, 时间: 提前一会儿}]')),
  })
  expect(diagnostics.map(({ code, path }) => [code, path])).toContainEqual([
    'schema/part-when',
    '/activities/0/parts/0/when',
  ])
})

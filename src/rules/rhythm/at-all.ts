import { sample } from '../sample.ts'
import type { Check } from '../../judge/types.ts'

const AT_ALL = /[@＠](?:所有人|全体成员|全员|all\b)/iu
const CALL = (id: string, time: string) => ({
  动作: '新增',
  标识: id,
  标题: `提醒 ${id}`,
  日期: '2026-12-05',
  时间: time,
  话术: '@所有人 今晚 20:00 开锅',
})

interface Call {
  readonly date: string
  readonly path: string
  readonly title: string
}

export const atAll = {
  id: 'rhythm/at-all',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '一天最多一次 @所有人',
  why: '@所有人是敲每个人的门。一天敲两次，第三天门就关了，群被免打扰。',
  source:
    '本项目判断（没有公开数据）。判据：同一天有两条以上含 @所有人 的话；看得到渲染好的话术时按全部话术算，否则按“调整”里手写的话术算。',
  bad: sample({ 调整: [CALL('noon', '12:30'), CALL('night', '19:00')] }),
  good: sample({ 调整: [CALL('noon', '12:30')] }),
  run: ({ spec, scripts, threshold }) => {
    const limit = threshold('rhythm/at-all', 1)
    const written: readonly Call[] = (spec.overrides ?? []).flatMap(({ date, text, title, action }, i) =>
      action === 'drop' || date === undefined || !AT_ALL.test(text ?? '')
        ? []
        : [{ date, path: `/overrides/${i}`, title: title ?? '手写的话术' }],
    )
    const rendered: readonly Call[] = (scripts ?? []).flatMap(({ date, messages, template, title }) =>
      date === undefined || template === 'added' || !messages.some((message) => AT_ALL.test(message))
        ? []
        : [{ date, path: '/content/daily_cap', title }],
    )
    const days = grouped([...written, ...rendered])
    const crowded = days.filter(([, calls]) => calls.length > limit)
    const [first] = crowded
    if (first === undefined) return []
    const [date, calls] = first
    return [
      {
        path: calls.at(-1)?.path ?? '/content',
        message: `${date} 有 ${calls.length} 条 @所有人（${calls.map(({ title }) => title).join('、')}），超过每天 ${limit} 条${crowded.length > 1 ? `（另有 ${crowded.length - 1} 天同样）` : ''}。`,
        cure: '只留最要紧的一条 @所有人，其余正常发，或只 @报了名的人。',
      },
    ]
  },
} as const satisfies Check

function grouped(calls: readonly Call[]): readonly (readonly [string, readonly Call[]])[] {
  const days = new Map<string, Call[]>()
  for (const call of calls) days.set(call.date, [...(days.get(call.date) ?? []), call])
  return [...days]
}

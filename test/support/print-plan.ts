/** A plan as a page of text that a person can read before committing it as a golden. */
import type { Plan } from '../../src/model.ts'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

export function printPlan(plan: Plan): string {
  const lines: string[] = [
    `${plan.name} · ${plan.archetype} · D+0 ${plan.horizon.launch} · 每天最多 ${plan.limits.daily_cap} 条 · 间隔 ${plan.limits.min_gap} 分钟 · 免打扰 ${plan.limits.quiet_hours}`,
  ]
  for (const day of plan.days) {
    const marks = [day.kind, day.holiday ?? '', ...day.festivals, day.stage].filter((mark) => mark !== '')
    lines.push(
      '',
      `D${day.offset < 0 ? '' : '+'}${day.offset} ${day.date} 周${weekdays[day.weekday - 1] ?? ''} ${marks.join(' ')}`,
    )
    if (day.idle) lines.push(`  (${day.idle.reason}) ${day.idle.note}`)
    for (const task of day.tasks) {
      lines.push(
        `  ${task.start.slice(11)}-${task.end.slice(11)} ${task.side === 'member-facing' ? '●' : '○'} ${task.title} [${task.channel}] ${task.owner.name} ${task.minutes}'  ${task.id}`,
      )
      for (const move of task.because.moves) lines.push(`      ↳ ${move}`)
    }
  }
  lines.push('', ...plan.conflicts.map((conflict) => `冲突 ${conflict.date} ${conflict.kind} ${conflict.message}`))
  lines.push(...plan.diagnostics.map((diagnostic) => `提示 ${diagnostic.code} ${diagnostic.message}`))
  return `${lines.join('\n')}\n`
}

import type { CommandEntry } from '../command.ts'

export const plan = {
  name: 'plan',
  alias: '计划',
  summary: '排出每天的 SOP：几点、做什么、在哪里、谁来做',
  examples: [
    { type: '社群 plan community.yaml', about: '按文件里的启动日排 30 天' },
    { type: '社群 plan community.yaml --start 2026-12-01 --days 14', about: '换一个开群日，只排 14 天' },
    { type: '社群 plan community.yaml --json -o plan.json', about: '给程序用' },
  ],
  args: [{ name: '[文件...]', about: '社群文件；不写就用当前文件夹的 community.yaml' }],
  options: [
    { flags: '--start <日期>', about: '开群日（第1天，D+0），代替文件里的 launch.start' },
    { flags: '--days <天数>', about: '从开群日起排几天，1 到 366，默认 30' },
    { flags: '--from <日期>', about: '只看这一天起' },
    { flags: '--to <日期>', about: '只看到这一天' },
    { flags: '-f, --format <格式>', about: '输出格式：pretty（默认）或 json' },
    { flags: '--json', about: '等于 --format json' },
    { flags: '-o, --output <文件>', about: '写进文件，不打印' },
    { flags: '--force', about: '输出文件已有时覆盖' },
    { flags: '--set <路径=值>', about: '临时改一个值再排，可以写多次', many: true },
  ],
  notes: ['文件有错误时不排计划，先运行：社群 check', '检查结果打印在标准错误里，也写进 JSON 的 diagnostics。'],
  load: () => import('../actions/plan.ts').then((module) => module.planSpecs),
} as const satisfies CommandEntry

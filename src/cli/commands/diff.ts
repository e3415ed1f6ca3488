import type { CommandEntry } from '../command.ts'

export const diff = {
  name: 'diff',
  alias: '对比',
  summary: '两份规格、两个开群日、两份计划或两个版本之间，计划变了什么',
  examples: [
    { type: '社群 diff 旧.yaml 新.yaml', about: '两份文件' },
    { type: '社群 diff plan.json community.yaml', about: '上次保存的计划，和现在的文件' },
    { type: '社群 diff community.yaml --start 2026-12-01 --to-start 2026-12-08', about: '同一份文件，换一个开群日' },
    { type: '社群 diff community.yaml --rev HEAD~1', about: 'Git 里的上一版，和现在' },
  ],
  args: [{ name: '<文件...>', about: '一份或两份：社群文件，或 plan --json 写出的计划' }],
  options: [
    { flags: '--start <日期>', about: '两边的开群日；和 --to-start 一起写时是前一边的' },
    { flags: '--to-start <日期>', about: '后一边的开群日' },
    { flags: '--days <天数>', about: '从开群日起排几天，默认 30' },
    { flags: '--rev <版本>', about: '前一边取 Git 里的这个版本，例如 HEAD~1、main' },
    { flags: '-f, --format <格式>', about: '输出格式：pretty（默认）或 json' },
    { flags: '--json', about: '等于 --format json' },
    { flags: '-o, --output <文件>', about: '写进文件，不打印' },
    { flags: '--force', about: '输出文件已有时覆盖' },
  ],
  notes: ['按任务标识比：挪了日子算“改期”，不算一去一来。', '有没有变化都退出 0；文件有错误退出 1。'],
  load: () => import('../actions/diff.ts').then((module) => module.diffSpecs),
} as const satisfies CommandEntry

import type { CommandEntry } from '../command.ts'

export const check = {
  name: 'check',
  alias: '检查',
  summary: '检查社群文件：哪里错了，应该怎么写',
  examples: [
    { type: '社群 check community.yaml', about: '检查一份' },
    { type: '社群 check .', about: '检查当前文件夹里的全部社群文件' },
    { type: '社群 check community.yaml --format json -o report.json', about: '给 CI 用' },
  ],
  args: [{ name: '[文件...]', about: '文件、文件夹、带 * 的写法，或 -（标准输入）；不写就用当前文件夹的 community.yaml' }],
  options: [
    { flags: '-f, --format <格式>', about: '输出格式：pretty（默认）或 json' },
    { flags: '--json', about: '等于 --format json' },
    { flags: '-o, --output <文件>', about: '写进文件，不打印' },
    { flags: '--force', about: '输出文件已有时覆盖' },
    { flags: '--set <路径=值>', about: '临时改一个值再检查，可以写多次', many: true },
    { flags: '--no-plan', about: '只看文件本身，不排计划' },
  ],
  notes: ['写了 launch.start（启动日）时，也检查排出来的 30 天。'],
  load: () => import('../actions/check.ts').then((module) => module.checkFiles),
} as const satisfies CommandEntry

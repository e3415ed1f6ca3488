import type { CommandEntry } from '../command.ts'

export const edit = {
  name: 'edit',
  alias: '改',
  summary: '把一条话术存成文件来改：从此照你改的发，怎么渲染都不会丢',
  examples: [
    { type: '社群 edit content.arrival/d003/publish', about: '改这一条' },
    { type: '社群 edit 2026-12-08', about: '改这一天的' },
  ],
  args: [
    { name: '<任务>', about: '任务标识、栏目或活动的名字、日期' },
    { name: '[文件]', about: '社群文件；不写就用当前文件夹的 community.yaml' },
  ],
  options: [
    { flags: '--force', about: '已经改过的，从现在的样子重新来' },
    { flags: '--start <日期>', about: '开群日（第1天，D+0），代替文件里的 launch.start' },
    { flags: '--days <天数>', about: '从开群日起排几天，1 到 366，默认 30' },
    { flags: '--holidays <文件>', about: '还没收录的年份：放假调休表（holiday-cn 的 JSON）' },
    { flags: '--templates <文件夹>', about: '自己的话术模板，同名的代替内置的' },
    { flags: '--set <路径=值>', about: '临时改一个值再看，可以写多次', many: true },
  ],
  notes: ['文件放在社群文件旁边的“话术”文件夹（文件里写了 texts 就放那里）。'],
  load: () => import('../actions/edit.ts').then((module) => module.edit),
} as const satisfies CommandEntry

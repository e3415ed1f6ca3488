import type { CommandEntry } from '../command.ts'

export const say = {
  name: 'say',
  alias: '说',
  summary: '看一条话术发出去是什么样：每个事实从哪一行来，哪里要填，缺什么',
  examples: [
    { type: '社群 say 明日到货', about: '这一栏的头几条' },
    { type: '社群 say 2026-12-08 community.yaml', about: '这一天要发的' },
  ],
  args: [
    { name: '<任务>', about: '任务标识、栏目或活动的名字、日期' },
    { name: '[文件]', about: '社群文件；不写就用当前文件夹的 community.yaml' },
  ],
  options: [
    { flags: '--json', about: '用 JSON 打印，连写作要求' },
    { flags: '--start <日期>', about: '开群日（第1天，D+0），代替文件里的 launch.start' },
    { flags: '--days <天数>', about: '从开群日起排几天，1 到 366，默认 30' },
    { flags: '--holidays <文件>', about: '还没收录的年份：放假调休表（holiday-cn 的 JSON）' },
    { flags: '--templates <文件夹>', about: '自己的话术模板，同名的代替内置的' },
    { flags: '--set <路径=值>', about: '临时改一个值再看，可以写多次', many: true },
  ],
  notes: [],
  load: () => import('../actions/say.ts').then((module) => module.say),
} as const satisfies CommandEntry

import type { CommandEntry } from '../command.ts'

export const brief = {
  name: 'brief',
  alias: '写稿单',
  summary: '给聊天助手的写稿单：每条话术的事实、要求、语气和现在的话，整段贴过去',
  examples: [
    { type: '社群 brief 第1周 > 写稿单.md', about: '第一周的全部' },
    { type: '社群 brief 周三分享', about: '这个活动的' },
  ],
  args: [
    { name: '<范围>', about: '第几周、栏目或活动的名字、日期、任务标识' },
    { name: '[文件]', about: '社群文件；不写就用当前文件夹的 community.yaml' },
  ],
  options: [
    { flags: '--start <日期>', about: '开群日（第1天，D+0），代替文件里的 launch.start' },
    { flags: '--days <天数>', about: '从开群日起排几天，1 到 366，默认 30' },
    { flags: '--holidays <文件>', about: '还没收录的年份：放假调休表（holiday-cn 的 JSON）' },
    { flags: '--templates <文件夹>', about: '自己的话术模板，同名的代替内置的' },
    { flags: '--set <路径=值>', about: '临时改一个值再看，可以写多次', many: true },
  ],
  notes: ['不联网，不用密钥：贴给谁由你定；回来的用 社群 adopt 收。'],
  load: () => import('../actions/brief.ts').then((module) => module.brief),
} as const satisfies CommandEntry

import type { CommandEntry } from '../command.ts'

export const today = {
  name: 'today',
  alias: '今天',
  summary: '今天要做什么：几点、谁、发什么；接下来要准备什么，还欠着什么',
  examples: [
    { type: '社群 today community.yaml', about: '今天的全部' },
    { type: '社群 today community.yaml --owner 阿岚 --next', about: '阿岚的下一件，连话术' },
    { type: '社群 today community.yaml --date 2026-12-08 --copy 2', about: '把这一天的第 2 条话术放进剪贴板' },
  ],
  args: [{ name: '[文件]', about: '社群文件；不写就用当前文件夹的 community.yaml' }],
  options: [
    { flags: '--date <日期>', about: '看哪一天；不写就是今天（按社群的时区）' },
    { flags: '--owner <名字>', about: '只看这个人的' },
    { flags: '--next', about: '只看下一件' },
    { flags: '--copy <第几条>', about: '把这一条话术放进剪贴板' },
    { flags: '--start <日期>', about: '开群日（第1天，D+0），代替文件里的 launch.start' },
    { flags: '--days <天数>', about: '从开群日起排几天，1 到 366，默认 30' },
    { flags: '--holidays <文件>', about: '还没收录的年份：放假调休表（holiday-cn 的 JSON）' },
    { flags: '--templates <文件夹>', about: '自己的话术模板，同名的代替内置的' },
    { flags: '--json', about: '用 JSON 打印' },
    { flags: '--set <路径=值>', about: '临时改一个值再看，可以写多次', many: true },
  ],
  notes: ['旁边有记录（填好的表用 社群 review 收回来的）时，也列出过了时间还没做完的。'],
  load: () => import('../actions/today.ts').then((module) => module.showToday),
} as const satisfies CommandEntry

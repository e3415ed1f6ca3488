import type { CommandEntry } from '../command.ts'

export const adopt = {
  name: 'adopt',
  alias: '采用',
  summary: '收聊天助手写回来的话：一条条对照事实，对的存下来，不对的说哪里不对',
  examples: [
    { type: '社群 adopt 回来的.md', about: '收下对的' },
    { type: '社群 adopt 回来的.md --dry-run', about: '先看哪些能收' },
  ],
  args: [
    { name: '<回稿>', about: '写回来的文件：Markdown 或 JSON' },
    { name: '[文件]', about: '社群文件；不写就用当前文件夹的 community.yaml' },
  ],
  options: [
    { flags: '--dry-run', about: '只看，不写文件' },
    { flags: '--force', about: '已经改过的也换成新的' },
    { flags: '--start <日期>', about: '开群日（第1天，D+0），代替文件里的 launch.start' },
    { flags: '--days <天数>', about: '从开群日起排几天，1 到 366，默认 30' },
    { flags: '--holidays <文件>', about: '还没收录的年份：放假调休表（holiday-cn 的 JSON）' },
    { flags: '--templates <文件夹>', about: '自己的话术模板，同名的代替内置的' },
    { flags: '--set <路径=值>', about: '临时改一个值再看，可以写多次', many: true },
  ],
  notes: ['多出一个数字、少说一个事实、用了法律在意的词，都不收。'],
  load: () => import('../actions/adopt.ts').then((module) => module.adoptTexts),
} as const satisfies CommandEntry

import type { CommandEntry } from '../command.ts'

export const review = {
  name: 'review',
  alias: '回收',
  summary: '收回填好的表：做了什么、改了什么、执行率；没做成的接下来怎么办',
  examples: [
    { type: '社群 review 填好的.xlsx', about: '先看看认出了什么；什么都不写' },
    { type: '社群 review 填好的.xlsx --apply', about: '状态和结果写进记录，改动写进社群文件的“调整”' },
    { type: '社群 review', about: '不收新表，只看现在的执行率和没做成的' },
  ],
  args: [
    { name: '[表]', about: 'xlsx、xls、ods 或 CSV；不写就只看记录' },
    { name: '[文件]', about: '社群文件；不写就用当前文件夹的 community.yaml' },
  ],
  options: [
    { flags: '--apply', about: '真的写：记录只在末尾加，社群文件只加“调整”，别的一个字不动' },
    { flags: '--until <日期>', about: '算到哪一天；不写就到现在' },
    { flags: '--start <日期>', about: '开群日（第1天，D+0），代替文件里的 launch.start' },
    { flags: '--days <天数>', about: '从开群日起排几天，1 到 366，默认 30' },
    { flags: '--holidays <文件>', about: '还没收录的年份：放假调休表（holiday-cn 的 JSON）' },
    { flags: '--templates <文件夹>', about: '自己的话术模板，同名的代替内置的' },
    { flags: '--json', about: '用 JSON 打印（schemas/review.schema.json）' },
  ],
  notes: [
    '记录在社群文件旁边，叫 community.记录.jsonl，一行一件事，只加不改（schemas/record.schema.json）。',
    '两边都改过的、认不出来的，都列出来让人定，不替人选。',
  ],
  load: () => import('../actions/review.ts').then((module) => module.reviewTable),
} as const satisfies CommandEntry

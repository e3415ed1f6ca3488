import { formats } from '../../export/index.ts'
import type { CommandEntry } from '../command.ts'

export const render = {
  name: 'render',
  alias: '渲染',
  summary: '写出全部文档：SOP 日历、维护表、活动策划书、每一条话术',
  examples: [
    { type: '社群 render community.yaml -o out', about: '写进 out 文件夹' },
    {
      type: '社群 render community.yaml --start 2026-12-01 --format csv -o out',
      about: '只要表格（Excel、WPS 能直接打开）',
    },
    {
      type: '社群 render community.yaml --owner 阿岚 --from 2026-12-07 --to 2026-12-13 -o 阿岚这周',
      about: '一个人一周的表格和话术',
    },
    { type: '社群 render community.yaml -o out --dry-run', about: '先看会写哪些文件' },
  ],
  args: [{ name: '[文件]', about: '社群文件；不写就用当前文件夹的 community.yaml' }],
  options: [
    { flags: '--start <日期>', about: '开群日（第1天，D+0），代替文件里的 launch.start' },
    { flags: '--days <天数>', about: '从开群日起排几天，1 到 366，默认 30' },
    { flags: '--holidays <文件>', about: '还没收录的年份：放假调休表（holiday-cn 的 JSON）' },
    {
      flags: '-f, --format <格式>',
      about: `${Object.entries(formats)
        .map(([id, { names }]) => [id, ...names].join('、'))
        .join('；')}。多种用逗号隔开；默认 md,csv`,
    },
    { flags: '-o, --output <文件夹>', about: '写到哪里' },
    { flags: '--doc <文档>', about: '只写这几份：群规、话术库、活动策划书……，多份用逗号隔开' },
    { flags: '--from <日期>', about: '只写这一天起的表格和话术' },
    { flags: '--to <日期>', about: '只写到这一天' },
    { flags: '--owner <名字>', about: '只写这个人的' },
    { flags: '--stage <阶段>', about: '只写这个阶段的：预热、启动、成长、活跃、转化、沉淀' },
    { flags: '--templates <文件夹>', about: '自己的话术模板，同名的代替内置的；不写就用 shequn.config.yaml 里的' },
    { flags: '--force', about: '覆盖已有的文件' },
    { flags: '--dry-run', about: '只列出会写什么，不写' },
    { flags: '--json', about: '用 JSON 列出写了什么' },
    { flags: '--set <路径=值>', about: '临时改一个值再写，可以写多次', many: true },
  ],
  notes: [
    ...Object.entries(formats).map(([id, { about }]) => `${id}：${about}`),
    '写了 --from、--to、--owner、--stage，就只写那一部分的表格和话术；群规、手册这些整份的要用 --doc 点名。',
    '内容没变的文件不动；会覆盖别的内容时先停下来，加 --force 才写。',
  ],
  load: () => import('../actions/render.ts').then((module) => module.renderFile),
} as const satisfies CommandEntry

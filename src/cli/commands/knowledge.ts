import type { CommandEntry } from '../command.ts'

export const knowledge = {
  name: 'knowledge',
  alias: '知识',
  summary: '看内置的类型、活动、战役……，拿一份出来改成自己的，检查自己的',
  examples: [
    { type: '社群 knowledge', about: '列出全部，自己的标出文件' },
    { type: '社群 knowledge list 活动', about: '只看一类' },
    { type: '社群 knowledge show 嘉宾分享', about: '看一份' },
    { type: '社群 knowledge eject guest -o my-knowledge', about: '拿一份出来改' },
    { type: '社群 knowledge check', about: '检查自己的知识文件夹' },
  ],
  args: [
    { name: '[做什么]', about: 'list（默认）、show、eject 或 check' },
    { name: '[名字...]', about: '标识或名称；几类里都有的写成 kits/flash、战役/快闪' },
  ],
  options: [
    { flags: '-o, --output <文件夹>', about: 'eject 写到哪里，默认是项目的知识文件夹，没有就是 my-knowledge' },
    { flags: '--keys <zh|en>', about: 'show、eject 用中文键（默认）还是英文键' },
    { flags: '--force', about: '覆盖已有的文件' },
    { flags: '--json', about: 'list 输出 JSON' },
  ],
  notes: [
    '自己的放在一个文件夹里，一类一个子文件夹：类型、活动、战役、栏目、日常、危机、题库、避免（不说的词）。在 shequn.config.yaml 写“知识文件夹: my-knowledge”，社群文件的“类型”“用”就认得它们。',
    '同名的用你的；写“基于: store-fresh”就只写不同的地方。',
  ],
  load: () => import('../actions/knowledge.ts').then((module) => module.knowledgeAction),
} as const satisfies CommandEntry

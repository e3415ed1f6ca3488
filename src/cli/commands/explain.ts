import type { CommandEntry } from '../command.ts'

export const explain = {
  name: 'explain',
  alias: '解释',
  summary: '一条规则为什么在，错的和对的各怎么写，依据是什么',
  examples: [
    { type: '社群 explain', about: '列出全部规则' },
    { type: '社群 explain value/member-first', about: '看一条' },
  ],
  args: [{ name: '[规则]', about: '检查结果里“错误”“警告”后面的那个编号；不写就列出全部' }],
  options: [{ flags: '--json', about: '输出 JSON' }],
  load: () => import('../actions/explain.ts').then((module) => module.explainRule),
} as const satisfies CommandEntry

import type { CommandEntry } from '../command.ts'

export const measure = {
  name: 'measure',
  alias: '测词表',
  summary: '拿自己标好的句子量一量：词表查到多少、误报多少',
  examples: [
    { type: '社群 measure 句子.yaml', about: '按来源列出精确率、召回率和误报' },
    { type: '社群 measure 句子.yaml --list', about: '漏了哪些、误报了哪些，一句一句列出来' },
  ],
  args: [{ name: '<文件>', about: '标好的句子：YAML 列表，或者一行一个 JSON' }],
  options: [
    { flags: '--list', about: '列出漏的和误报的句子' },
    { flags: '--json', about: '输出 JSON' },
  ],
  notes: [
    '每条写“{ 句子: ……, 标注: 有问题, 渠道: 对外, 行业: 护肤, 来源: 上月群发 }”，',
    '标注写有问题、没问题或说不准（说不准的不算），后三样可以不写。',
    '方括号里是 95% 的区间：句子少，区间就宽，别拿它当准数。',
  ],
  load: () => import('../actions/measure.ts').then((module) => module.measureAction),
} as const satisfies CommandEntry

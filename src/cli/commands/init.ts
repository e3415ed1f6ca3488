import type { CommandEntry } from '../command.ts'

export const init = {
  name: 'init',
  alias: '初始化',
  summary: '回答十来个问题，写好一份能用的 community.yaml',
  examples: [
    { type: '社群 init', about: '在当前文件夹里一问一答' },
    { type: '社群 init 我的群 --preset store-fresh --yes', about: '不提问，先写一份生鲜门店的样本' },
    { type: '社群 init --list', about: '有哪些样本可选' },
  ],
  args: [{ name: '[文件夹]', about: '写到哪里，默认当前文件夹' }],
  options: [
    { flags: '-p, --preset <样本>', about: '用哪一种样本，见 --list' },
    { flags: '-y, --yes', about: '什么都不问，其余用样本里的内容' },
    { flags: '--answers <文件>', about: '从回答文件里读，缺的再问' },
    { flags: '--set <路径=值>', about: '直接指定一个值，可以写多次', many: true },
    { flags: '--start <日期>', about: '开群日；不写就留足筹备的天数，选一个周二' },
    { flags: '--keys <语言>', about: '字段名用中文还是英文：zh（默认）或 en' },
    { flags: '--force', about: '覆盖已有的 community.yaml' },
    { flags: '--dry-run', about: '只打印会写什么，不写' },
    { flags: '--no-input', about: '绝不提问；缺什么就停下来说' },
    { flags: '--list', about: '列出样本' },
    { flags: '--json', about: '和 --list 一起用，输出 JSON' },
  ],
  load: () => import('../actions/init.ts').then((module) => module.initFolder),
} as const satisfies CommandEntry

import type { CommandEntry } from '../command.ts'

export const check = {
  name: 'check',
  alias: '检查',
  summary: '检查社群文件：哪里错了，应该怎么写',
  examples: [
    { type: '社群 check community.yaml', about: '检查一份' },
    { type: '社群 check .', about: '检查当前文件夹里的全部社群文件' },
    { type: '社群 check community.yaml --fix --dry-run', about: '看看能放心自动改的会怎么改；去掉 --dry-run 就真的改' },
    {
      type: '社群 check . --format github --format sarif=check.sarif --max-warnings 0',
      about: '给 CI 用：标在改动旁边，另存一份 SARIF，有警告也不通过',
    },
    {
      type: '社群 check . --baseline known.json --update-baseline',
      about: '老文件：先把现有的问题记下来，以后只报新的',
    },
  ],
  args: [
    { name: '[文件...]', about: '文件、文件夹、带 * 的写法，或 -（标准输入）；不写就用当前文件夹的 community.yaml' },
  ],
  options: [
    {
      flags: '-f, --format <格式>',
      about: '输出格式：pretty（默认）、json、sarif、github、junit、codequality；写成 格式=文件 就写进文件，可以写多次',
      many: true,
    },
    { flags: '--json', about: '等于 --format json' },
    { flags: '-o, --output <文件>', about: '只有一种格式时：写进文件，不打印' },
    { flags: '--force', about: '-o 的文件已有时覆盖' },
    { flags: '--set <路径=值>', about: '临时改一个值再检查，可以写多次', many: true },
    { flags: '--no-plan', about: '只看文件本身，不排计划' },
    { flags: '--copy', about: '写出的每一条话术也检查' },
    {
      flags: '--templates <文件夹>',
      about:
        '自己的话术模板也检查：单用时只看写法（语法、变量、文件名）；加上 --copy 才用它们写出话术，连用词一起查。不写就用 shequn.config.yaml 里的',
    },
    { flags: '--exempted', about: '也列出放过的词：词表里有，但用法没有问题，各带原因；加 --copy 连话术里的也列' },
    { flags: '--preset <松紧>', about: 'gentle（宽松）、recommended（推荐，默认）、strict（严格）' },
    { flags: '--rule <编号=级别>', about: '改一条或一组规则的级别：错误、警告、提示、关闭，可以写多次', many: true },
    { flags: '--only <编号>', about: '只查这些规则，多条用逗号隔开；读不懂文件的错误照样报', many: true },
    { flags: '--max-warnings <个数>', about: '警告多于这个数也退出 1' },
    { flags: '--fix', about: '能放心改的直接改在文件里：全角符号、缩进、写错一个字的字段、缺的标识' },
    { flags: '--dry-run', about: '和 --fix 一起用：只打印会改什么，不写' },
    { flags: '--baseline <文件>', about: '这个文件里记着的老问题不再报' },
    { flags: '--update-baseline', about: '把现在的问题记进 --baseline 的文件' },
    { flags: '--stdin-filename <名字>', about: '和 - 一起用：标准输入是哪个文件的内容' },
    { flags: '--print-config <文件>', about: '打印这份文件实际用的级别和阈值，以及是谁定的（JSON）' },
    {
      flags: '--shard <第几份/共几份>',
      about: '文件很多时分给几台机器查：--shard 1/4 只查四份里的第一份；各份合起来正好是全部',
    },
    { flags: '--no-cache', about: '不用上一次留下的结果，每份都重新查' },
    { flags: '-w, --watch', about: '文件一保存就再查一次，按 Ctrl-C 结束' },
  ],
  notes: [
    '写了 launch.start（启动日）时，也检查排出来的 30 天。',
    '整个项目的设置写在 shequn.config.yaml：preset（预设）、rules（规则级别）、thresholds（阈值）、ignore（忽略文件）、templates（模板文件夹）。不想检查的文件写在 .shequnignore。',
    '个别地方可以不改：在上一行或行尾写“# 社群-忽略 规则编号：原因”；没有行号的发现（整份文件的事）写在第一行内容上面。',
  ],
  load: () => import('../actions/check.ts').then((module) => module.checkFiles),
} as const satisfies CommandEntry

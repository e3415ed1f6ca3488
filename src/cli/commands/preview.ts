import type { CommandEntry } from '../command.ts'

export const preview = {
  name: 'preview',
  alias: '预览',
  summary: '边改边看：网页开在这台电脑上，保存文件就刷新',
  examples: [
    { type: '社群 preview community.yaml', about: '打印一个地址，在浏览器里打开' },
    { type: '社群 preview community.yaml --port 8080', about: '每次都用同一个地址' },
  ],
  args: [{ name: '[文件]', about: '社群文件；不写就用当前文件夹的 community.yaml' }],
  options: [
    { flags: '--port <端口>', about: '1024 到 65535；不写就随便用一个空着的' },
    { flags: '--start <日期>', about: '开群日（第1天，D+0），代替文件里的 launch.start' },
    { flags: '--days <天数>', about: '从开群日起排几天，1 到 366，默认 30' },
    { flags: '--holidays <文件>', about: '还没收录的年份：放假调休表（holiday-cn 的 JSON）' },
    { flags: '--templates <文件夹>', about: '自己的话术模板，同名的代替内置的；改了也刷新' },
    { flags: '--set <路径=值>', about: '临时改一个值再看，可以写多次', many: true },
  ],
  notes: [
    '只有这台电脑打得开。给手机的：社群 render --format html，把写出来的文件发过去。',
    '文件写错了，网页上面说哪里错、应该怎么写，下面还是上一次能排的样子。',
  ],
  load: () => import('../actions/preview.ts').then((module) => module.previewFile),
} as const satisfies CommandEntry

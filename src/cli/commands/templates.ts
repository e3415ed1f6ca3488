import type { CommandEntry } from '../command.ts'

export const templates = {
  name: 'templates',
  alias: '模板',
  summary: '看内置的话术模板，拿一份出来改成自己的',
  examples: [
    { type: '社群 templates', about: '列出全部模板' },
    { type: '社群 templates show welcome/group', about: '看一份' },
    {
      type: '社群 templates eject welcome/group -o my-templates',
      about: '拿一份出来改；改好后 render 时加 --templates my-templates',
    },
  ],
  args: [
    { name: '[做什么]', about: 'list（默认）、show 或 eject' },
    { name: '[模板...]', about: '模板编号' },
  ],
  options: [
    { flags: '-o, --output <文件夹>', about: 'eject 写到哪里，默认是项目的模板文件夹，没有就是 templates' },
    { flags: '--templates <文件夹>', about: '自己的模板在哪里；不写就用 shequn.config.yaml 里的' },
    { flags: '--force', about: '覆盖已有的文件' },
    { flags: '--json', about: '输出 JSON' },
  ],
  notes: [
    'list 标出哪几份用的是自己的；show 显示实际会用的那一份；eject 拿出来的总是内置的。',
    '在 shequn.config.yaml 写“模板文件夹: my-templates”，就不用每次写 --templates。',
  ],
  load: () => import('../actions/templates.ts').then((module) => module.templatesAction),
} as const satisfies CommandEntry

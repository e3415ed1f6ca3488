import type { CommandEntry } from '../command.ts'

export const templates = {
  name: 'templates',
  alias: '模板',
  summary: '看内置的话术模板，拿一份出来改成自己的',
  examples: [
    { type: '社群 templates', about: '列出全部模板' },
    { type: '社群 templates show welcome/group', about: '看一份' },
    { type: '社群 templates eject welcome/group -o my-templates', about: '拿出来改；render 时加 --templates my-templates' },
  ],
  args: [
    { name: '[做什么]', about: 'list（默认）、show 或 eject' },
    { name: '[模板...]', about: '模板编号' },
  ],
  options: [
    { flags: '-o, --output <文件夹>', about: 'eject 写到哪里，默认 templates' },
    { flags: '--force', about: '覆盖已有的文件' },
    { flags: '--json', about: '输出 JSON' },
  ],
  load: () => import('../actions/templates.ts').then((module) => module.templatesAction),
} as const satisfies CommandEntry

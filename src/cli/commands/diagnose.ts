import type { CommandEntry } from '../command.ts'

export const diagnose = {
  name: 'diagnose',
  alias: '体检',
  summary: '这个群正往哪一种死法走：凭什么这么说，先改哪三处',
  examples: [
    { type: '社群 体检 community.yaml', about: '一页纸：最像的三种死法、证据、先改的三处' },
    {
      type: '社群 体检 community.yaml --set launch.start=2026-12-01',
      about: '没写哪天开群时，给一天，连排出来的日程一起看',
    },
  ],
  args: [{ name: '[文件]', about: '一份社群文件；不写就用当前文件夹的 community.yaml' }],
  options: [
    { flags: '--set <路径=值>', about: '临时改一个值再看，可以写多次', many: true },
    { flags: '--json', about: '输出 JSON' },
  ],
  notes: ['证据都来自 check 的规则和排出来的日程，一条证据有多重写在数据里；没看出来不等于不会死。'],
  load: () => import('../actions/diagnose.ts').then((module) => module.diagnoseAction),
} as const satisfies CommandEntry

/** One thing of every kind, small and whole, as somebody adds it who has read the table alone. */
import { readFileSync } from 'node:fs'

export interface Addition {
  /** The row of the table. */
  readonly thing: string
  /** Path → the whole text of a new file, or what is done to the text that is there. */
  readonly files: Readonly<Record<string, string | ((text: string) => string)>>
  /** What a user then types, and what is in the answer. */
  readonly shown: { readonly argv: readonly string[]; readonly says: string }
}

/** A line before the first one that begins so; the marker must be there. */
const before =
  (marker: string, line: string) =>
  (text: string): string => {
    const at = text.indexOf(marker)
    if (at < 0) throw new Error(`no ${marker}`)
    return `${text.slice(0, at)}${line}${text.slice(at)}`
  }
const both =
  (...changes: readonly ((text: string) => string)[]) =>
  (text: string): string =>
    changes.reduce((result, change) => change(result), text)

const activity = readFileSync('knowledge/activities/topic.yaml', 'utf8')
  .replace(/^名称: .*/, '名称: 旧物交换')
  .replace(/^别名: .*/m, '别名: [换东西]')

const check = `import { sample } from '../sample.ts'
import type { Check } from '../../judge/types.ts'

export const shouted = {
  id: 'welcome/shouted',
  severity: 'info',
  needs: 'spec',
  title: '口号不用喊',
  why: '一个叹号是热情，三个就是吵。',
  source: '判据：口号里连着三个叹号。',
  bad: sample({ 口号: '快来！！！' }),
  good: sample({ 口号: '快来' }),
  run: ({ spec }) =>
    (spec.slogan ?? '').includes('！！！')
      ? [{ path: '/slogan', message: '口号里连着三个叹号。', cure: '留一个，例如“口号: 快来！”。' }]
      : [],
} as const satisfies Check
`

const command = `import type { CommandEntry } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

export const greet = {
  name: 'greet',
  alias: '问好',
  summary: '说一声你好',
  examples: [{ type: '社群 greet', about: '问好' }],
  args: [],
  options: [],
  load: () =>
    Promise.resolve((io) => {
      io.stdout.write('你好\\n')
      return Promise.resolve(exitCodes.sound)
    }),
} as const satisfies CommandEntry
`

const example = 'examples/fruit-shop/community.yaml'

export const additions: readonly Addition[] = [
  {
    thing: 'check',
    files: { 'src/rules/welcome/shouted.ts': check },
    shown: { argv: ['explain', 'welcome/shouted'], says: '一个叹号是热情' },
  },
  {
    thing: 'activity',
    files: { 'knowledge/activities/swap.yaml': activity },
    shown: { argv: ['check', 'own.yaml', '--only', 'ref/unknown-activity'], says: '没有发现问题' },
  },
  {
    thing: 'script template',
    files: {
      'templates/activity/shout.hbs':
        '---\ntitle: 吆喝\nkind: activity\nchannel: group\nneeds: []\n---\n{{群名}}的都来。\n',
    },
    shown: { argv: ['templates', 'list'], says: 'activity/shout' },
  },
  {
    thing: 'way of looking at a plan',
    files: {
      'src/view/count.ts': `import type { Plan } from '../model.ts'

export const countView = (plan: Plan): readonly string[] => [\`一共\${plan.days.length}天\`]
`,
      'src/view/index.ts': both(
        before('import { monthView }', "import { countView } from './count.ts'\n"),
        before('  month: {', "  count: { zh: '点数', about: '数一数有几天', lines: countView },\n"),
      ),
    },
    shown: { argv: ['plan', example, '--view', '点数'], says: '一共' },
  },
  {
    thing: 'reporter',
    files: {
      'src/report/tally.ts': `import type { Reporter } from './types.ts'

export const tally = {
  id: 'tally',
  about: '只报个数',
  extension: 'txt',
  report: ({ diagnostics }) => \`\${diagnostics.length} 个问题\\n\`,
} as const satisfies Reporter
`,
      'src/report/index.ts': both(before('import type { Reporter }', "import { tally } from './tally.ts'\n"), (text) =>
        text.replace('reporters = [', 'reporters = [tally, '),
      ),
    },
    shown: { argv: ['check', example, '--format', 'tally'], says: ' 个问题' },
  },
  {
    thing: 'command',
    files: {
      'src/cli/commands/greet.ts': command,
      'src/cli/commands/index.ts': both(before('import { init }', "import { greet } from './greet.ts'\n"), (text) =>
        text.replace('CommandEntry[] = [', 'CommandEntry[] = [greet, '),
      ),
    },
    shown: { argv: ['问好'], says: '你好' },
  },
  {
    thing: 'property of the spec',
    files: {
      'src/schema/community.ts': both(
        before('  slogan: field(', "  mascot: recorded('吉祥物', '群里的吉祥物', text),\n"),
        (text) =>
          text.includes('recorded') && /import \{[^}]*recorded/.test(text)
            ? text
            : text.replace('needed, reference', 'needed, recorded, reference'),
      ),
      'test/schema/every-property.yaml': (text) => `mascot: 小桂\n${text}`,
    },
    shown: { argv: ['check', 'own.yaml', '--only', 'schema/unknown-key'], says: '没有发现问题' },
  },
]

/** A file that uses what was added, in the keys and names that came for nothing. */
export const own = `版本: 1
名称: 桂园
类型: 产品型粉丝群
吉祥物: 小桂
活动:
  - { 标识: x, 用: 换东西, 时间: D+3 20:00 }
`

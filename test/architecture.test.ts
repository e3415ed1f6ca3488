import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may import whom, and why. `bottom`: the types that anyone may read and that import nothing above them. */
const bottom = [
  'model.ts',
  'diagnostic.ts',
  'schema',
  'when/types.ts',
  'calendar/types.ts',
  'knowledge/types.ts',
  'judge/types.ts',
  'programme/types.ts',
  'copy/context.ts',
  'markdown.ts',
  'task-id.ts',
  'words.ts',
  'display-width.ts',
  'near-name.ts',
  'numerals.ts',
  'say.ts',
  'slot.ts',
  'sentence.ts',
  'harmless.ts',
  'spec-path.ts',
  'file-name.ts',
]
const arrows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  schema: {},
  knowledge: {},
  calendar: { knowledge: 'holidays and festivals are data' },
  when: { calendar: 'a festival or a workday needs the calendar', knowledge: 'names of festivals' },
  load: {
    knowledge: 'names of archetypes, activities and kits',
    when: 'times in a spec are parsed where they stand',
    sheet: 'topics may lie in a table',
    calendar: 'a date must exist',
  },
  programme: { knowledge: 'what an archetype brings, kinds of activities', when: 'how often and at what hour' },
  plan: {
    programme: 'which columns and activities are in force',
    knowledge: 'archetypes, library, kits',
    when: 'occurrences',
    calendar: 'days',
  },
  compliance: { knowledge: 'word lists' },
  rules: {
    compliance: 'words in texts',
    programme: 'which columns and activities are in force',
    knowledge: 'platform limits, exemptions',
    calendar: 'days',
    when: 'durations and cadences',
  },
  judge: {
    rules: 'the rules it runs',
    compliance: 'words that were let pass',
    load: 'what was loaded',
    plan: 'the plan that is judged',
    copy: 'the scripts that are judged',
    knowledge: 'archetypes and their exemptions',
    calendar: 'days',
  },
  copy: {
    knowledge: 'names and limits of platforms',
    calendar: 'days in words',
    when: 'times in words',
    programme: 'what a member has paid for',
  },
  export: { calendar: 'days in words', sheet: 'rows and words of tables' },
  report: {},
  sheet: { calendar: 'dates as numbers', when: 'times as people write them' },
  record: { sheet: 'words for what became of a thing' },
  review: { sheet: 'tables', record: 'what was done', calendar: 'days' },
  view: {
    knowledge: 'frameworks of other schools',
    calendar: 'days in words',
    sheet: 'a row a message',
    record: 'what was done',
  },
  // What lies behind the public API the edge neither runs nor names.
  cli: {
    'index.ts': 'the edge uses the public API',
    knowledge: 'lists for init and help',
    when: 'flags hold dates',
    calendar: 'flags hold dates',
    export: 'what help says of the formats, and nothing else of the API with it',
    record: 'the file beside the spec',
  },
  'index.ts': {
    compliance: 'figures of the word lists',
    judge: 'check, explain, project files',
    view: 'ways of looking at a plan',
    programme: 'why something of the archetype is not planned',
    load: 'load',
    plan: 'plan',
    copy: 'write',
    export: 'export',
    record: 'facts beside a plan',
    review: 'tables that come back',
    sheet: 'tables',
    report: 'report',
    knowledge: 'lists',
    calendar: 'years',
    when: 'times',
  },
}

const root = 'src'
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'))
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] as string) : file)
const isBottom = (file: string): boolean => bottom.some((name) => file === name || file.startsWith(`${name}/`))

interface Import {
  readonly from: string
  readonly to: string
}
const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)]
    .map((match) => ({
      from: file,
      to: relative(root, join(root, dirname(file), match[1] as string)).replaceAll('\\', '/'),
    }))
    .filter(({ to }) => !to.startsWith('..'))
})

test('the imports were really read', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(imports.length).toBeGreaterThan(files.length)
})

test('arrows point down', () => {
  const wrong = imports
    .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !isBottom(to))
    .filter(({ from, to }) => arrows[roomOf(from)]?.[roomOf(to)] === undefined)
    .map(
      ({ from, to }) =>
        `src/${from} imports src/${to}: ${roomOf(from)} may import ${Object.keys(arrows[roomOf(from)] ?? {}).join(', ') || 'only the types at the bottom'}. Move what it needs down, or add the arrow to test/architecture.test.ts with its reason and redraw src/README.md.`,
    )
  expect(wrong).toEqual([])
})

test('what lies at the bottom imports nothing above it', () => {
  const wrong = imports
    .filter(({ from, to }) => isBottom(from) && !isBottom(to))
    .map(({ from, to }) => `src/${from} imports src/${to}`)
  expect(wrong).toEqual([])
})

test('only the planner reads what a task id says: everybody else has the fields of the task', () => {
  const readers = files.filter((file) => /\breadTaskId\b/.test(readFileSync(join(root, file), 'utf8')))
  expect(readers.filter((file) => file !== 'task-id.ts' && roomOf(file) !== 'plan')).toEqual([])
})

describe('only the edge touches the world', () => {
  const world = [
    /\bprocess\b/,
    /\bconsole\./,
    /from 'node:(fs|os|child_process|readline|http|https|net)/,
    /new Date\(\)/,
    /Date\.now\(/,
    /Math\.random\(/,
    /\bfetch\(/,
    /\bIntl\.(?!Segmenter)/,
    /toLocale/,
    /localeCompare/,
  ]
  // The page's script, compiled from page/client, runs on the reader's device.
  const elsewhere = 'export/html/client.generated.ts'
  const below = files.filter((file) => !file.startsWith('cli/') && file !== elsewhere)

  test.each(world.map((pattern) => [String(pattern), pattern] as const))(
    '%s stands in no file below src/cli',
    (_, pattern) => {
      const code = (file: string) =>
        readFileSync(join(root, file), 'utf8')
          .replaceAll(/\/\*[\s\S]*?\*\//g, '')
          .replaceAll(/\/\/.*$/gm, '')
      expect(
        below
          .filter((file) => pattern.test(code(file)))
          .map((file) => `src/${file} touches the world (${String(pattern)}): hand it in from src/cli instead`),
      ).toEqual([])
    },
  )

  test('the list of files below the edge is not empty', () => expect(below.length).toBeGreaterThan(80))
})

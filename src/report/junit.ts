import type { Diagnostic } from '../diagnostic.ts'
import { visible, visibleLines, wholeMessage } from './text.ts'
import type { Reporter, ReportInput } from './types.ts'
import { ciPath, relatedLines, whereOf } from './where.ts'
import { xmlAttributes, xmlText } from './xml.ts'

const severityWords = { error: '错误', warning: '警告', info: '提示' } as const

interface Case {
  readonly name: string
  readonly found: readonly Diagnostic[]
  readonly ran: boolean
}
interface Suite {
  readonly path: string
  readonly cases: readonly Case[]
}

/**
 * JUnit XML, within the schema that Jenkins' xunit plugin enforces (junit-10.xsd). A file is a suite, a rule a case, so that
 * a sound file is not "0 tests". Only errors fail: a reader of the report must not go red where the command ends with 0;
 * warnings and hints pass and are printed. Findings of one rule in one file are one failure: Jenkins and GitLab keep only one.
 */
export const junit = {
  id: 'junit',
  about: '给 Jenkins、GitLab 等的测试报告：JUnit XML，每条规则一个用例',
  extension: 'xml',
  report: (input: ReportInput): string => {
    const all = suites(input)
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites${xmlAttributes({ name: 'shequn', ...counts(all.flatMap(({ cases }) => cases)) })}>`,
      ...all.flatMap((suite) => suiteLines(suite, input)),
      '</testsuites>',
    ]
    return `${lines.join('\n')}\n`
  },
} as const satisfies Reporter

/** Those that were checked, then those that they extend and that something was found in. */
function suites(input: ReportInput): readonly Suite[] {
  const checked = new Map(input.files.map((file) => [ciPath(file, input), file]))
  const found = groups(input.diagnostics, (one) => whereOf(one, input).path)
  return [...new Set([...checked.keys(), ...found.keys()])].map((path) => {
    const here = found.get(path) ?? []
    const file = checked.get(path)
    return { path, cases: file === undefined ? casesFound(here, input) : cases(here, file, input) }
  })
}

function cases(found: readonly Diagnostic[], file: string, input: ReportInput): readonly Case[] {
  const { rules = [] } = input
  if (rules.length === 0)
    return found.length === 0 ? [{ name: '没有发现问题', found, ran: true }] : casesFound(found, input)
  const ran = input.ran?.get(file)
  const known = new Set(rules.map(({ id }) => id))
  return [
    ...rules.map(({ id, title }) => ({
      name: `${id} ${title}`,
      found: found.filter(({ code }) => code === id),
      ran: ran?.has(id) ?? true,
    })),
    ...casesFound(
      found.filter(({ code }) => !known.has(code)),
      input,
    ),
  ]
}

function casesFound(found: readonly Diagnostic[], { rules = [] }: ReportInput): readonly Case[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  return [...groups(found, ({ code }) => code)].map(([code, same]) => ({
    name: [code, titles.get(code)].filter(Boolean).join(' '),
    found: same,
    ran: true,
  }))
}

/** `Map.groupBy`, which Node 20 does not have. */
function groups(
  found: readonly Diagnostic[],
  keyOf: (one: Diagnostic) => string,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const all = new Map<string, Diagnostic[]>()
  for (const one of found) {
    const same = all.get(keyOf(one))
    if (same) same.push(one)
    else all.set(keyOf(one), [one])
  }
  return all
}

const failing = ({ found }: Case): readonly Diagnostic[] => found.filter(({ severity }) => severity === 'error')
const isSkipped = ({ found, ran }: Case): boolean => !ran && found.length === 0
const counts = (cases: readonly Case[]) => ({
  tests: cases.length,
  failures: cases.filter((one) => failing(one).length > 0).length,
  errors: 0,
})

function suiteLines({ path, cases }: Suite, input: ReportInput): readonly string[] {
  const attributes = {
    name: visible(path),
    ...counts(cases),
    skipped: cases.filter(isSkipped).length,
    file: visible(path),
  }
  return [
    `  <testsuite${xmlAttributes(attributes)}>`,
    ...cases.map((one) => caseLine(one, path, input)),
    '  </testsuite>',
  ]
}

/** There is no clock below the edge; the time is 0, since some readers count without asking whether it is there. */
function caseLine(one: Case, path: string, input: ReportInput): string {
  const inside = isSkipped(one) ? '<skipped message="没有检查到这一条"/>' : outcome(one, input)
  const open = `    <testcase${xmlAttributes({ name: visible(one.name), classname: visible(path), time: 0 })}`
  return inside === '' ? `${open}/>` : `${open}>${inside}</testcase>`
}

function outcome(one: Case, input: ReportInput): string {
  const failures = failing(one)
  const [worst] = failures
  const body = one.found.map((found) => findingText(found, input)).join('\n\n')
  if (!worst) return body === '' ? '' : `<system-out>${xmlText(body)}</system-out>`
  const message =
    failures.length === 1 ? visible(worst.message) : `${visible(worst.message)}（共 ${failures.length} 处）`
  return `<failure${xmlAttributes({ type: worst.severity, message })}>${xmlText(body)}</failure>`
}

/** The message again: GitLab shows the body only. */
function findingText(found: Diagnostic, input: ReportInput): string {
  const { path, region } = whereOf(found, input)
  return visibleLines(
    [
      `${region ? `${path}:${region.line}:${region.column}` : path} ${severityWords[found.severity]}`,
      wholeMessage(found),
      ...relatedLines(found, input),
      ...(found.source === undefined ? [] : [`依据：${found.source}`]),
    ].join('\n'),
  )
}

import { fileOf, type Diagnostic, type Place } from '../diagnostic.ts'
import { fingerprints } from './fingerprint.ts'
import { levels, sarifRules } from './sarif-rules.ts'
import { jsonText } from '../harmless.ts'
import { visible, wholeMessage } from './text.ts'
import type { Reporter, ReportInput } from './types.ts'
import { whereOf, whereOfPlace, type Where } from './where.ts'

/** Of the published addresses the one that OASIS keeps; GitHub's rule GH1011 refuses those of drafts. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The package's own page. */
const HOME = 'https://www.npmjs.com/package/shequn'

/**
 * SARIF 2.1.0 (OASIS, errata 01), for GitHub code scanning and editors. `primaryLocationLineHash` is left to GitHub's
 * upload action: it computes its own from the line and warns about any other value.
 */
export const sarif = {
  id: 'sarif',
  about: '给 GitHub 代码扫描、编辑器读：SARIF 2.1.0',
  extension: 'sarif',
  report: (input: ReportInput): string => {
    const rules = sarifRules(input)
    const indices = new Map(rules.map(({ id }, index) => [id, index]))
    const marks = fingerprints(input)
    const run = {
      tool: { driver: { name: 'shequn', informationUri: HOME, ...versions(input.version), language: 'zh-CN', rules } },
      language: 'zh-CN',
      automationDetails: { id: 'shequn/' },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true }],
      results: input.diagnostics.map((found, i) => result(found, marks[i] ?? '', indices.get(found.code) ?? -1, input)),
    }
    return jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] })
  },
} as const satisfies Reporter

const versions = (version: string | undefined) => (version === undefined ? {} : { version, semanticVersion: version })

function result(found: Diagnostic, mark: string, ruleIndex: number, input: ReportInput) {
  const where = whereOf(found, input)
  const related = (found.related ?? []).map((other) => relatedLocation(other, input))
  return {
    ruleId: found.code,
    ruleIndex,
    level: levels[found.severity],
    message: { text: wholeMessage(found) },
    locations: [{ physicalLocation: physicalLocation(where, where.region ? undefined : linesOf(found, input)) }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'ruleAndPath/v1': mark },
  }
}

const relatedLocation = (
  { message, place }: { readonly message: string; readonly place: Place },
  input: ReportInput,
) => ({
  physicalLocation: physicalLocation(whereOfPlace(place, input)),
  message: { text: visible(message) },
})

/** The file as a whole is all its lines (3.30.2), as SARIF2017 asks; where its text is not known, no region at all (3.29.4). */
const physicalLocation = ({ path, region }: Where, lines?: number) => ({
  artifactLocation: artifactLocation(path),
  ...(region
    ? {
        region: {
          startLine: region.line,
          startColumn: region.column,
          endLine: region.endLine,
          endColumn: region.endColumn,
        },
      }
    : lines
      ? { region: { startLine: 1, endLine: lines } }
      : {}),
})

function linesOf(found: Diagnostic, { texts, files }: ReportInput): number | undefined {
  const text = texts.get(fileOf(found) ?? files[0] ?? '')
  return text === undefined ? undefined : Math.max(text.replace(/\r?\n$/, '').split('\n').length, 1)
}

function artifactLocation(path: string) {
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  if (path.startsWith('//')) return { uri: `file:${encoded}` }
  if (path.startsWith('/')) return { uri: `file://${encoded}` }
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` }
  return { uri: encoded, uriBaseId: '%SRCROOT%' }
}

// Prints `N passed, N failed` from a vitest JSON report, alone on the last line. Exit code 1 unless everything passed.
// Usage: node scripts/count-tests.mjs <report.json> <status of the test command>
import { readFileSync } from 'node:fs'

const [file, status] = process.argv.slice(2)
const { passed, failed } = counts(file)
// A run that stopped before the tests has failed, though no test did.
const stopped = status !== '0' && failed === 0 ? 1 : 0
console.log(`${passed} passed, ${failed + stopped} failed`)
process.exitCode = failed + stopped === 0 && passed > 0 ? 0 : 1

function counts(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'))
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.testResults.filter(brokenFile).length,
    }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

/** A test file that could not even be loaded counts as one failure. */
function brokenFile({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((result) => result.status !== 'failed')
}

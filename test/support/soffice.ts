/** LibreOffice as a second opinion: it opens, counts anew and saves what we wrote. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Tests that need it are left out on a machine without it, and fail in CI. */
export const hasSoffice: boolean = spawnSync('soffice', ['--version']).status === 0

export const NO_SOFFICE = 'LibreOffice is missing: .ci/run installs it'

/** Sheets as CSV, UTF-8, cells as they are shown; -1 means all of them. */
export const allSheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
/** The one sheet of a number, counted from 1, in GBK (67 is its number there). */
export const gbkSheet = (sheet: number): string =>
  `csv:Text - txt - csv (StarCalc):44,34,67,1,,0,false,true,false,false,false,${sheet}`

/**
 * Files by name that a conversion leaves behind. It answers 0 even when nothing was written, and two at a time need
 * profiles of their own.
 */
export function converted(path: string, filter: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'shequn-soffice-'))
  try {
    const { stderr } = spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        filter,
        '--outdir',
        `${folder}/out`,
        path,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    )
    const names = readdirSync(`${folder}/out`)
    if (names.length === 0) throw new Error(`soffice wrote nothing: ${stderr}`)
    return new Map(names.map((name) => [name, readFileSync(join(folder, 'out', name))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

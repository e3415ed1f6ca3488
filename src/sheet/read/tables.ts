/** The tables of a file, whatever program saved it: xlsx, xls, ods, CSV. Contents decide, not the name. */
import type { Value } from './cells.ts'
import { decodeText } from './decode.ts'

export interface Table {
  /** Of the sheet; '' for a text. */
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly (readonly Value[])[]
}

export interface Tables {
  readonly tables: readonly Table[]
  /** Whether it came through an encoding that loses signs. */
  readonly lossy: boolean
}

/** @returns undefined for what is no table, or one that cannot be opened */
export async function readTables(bytes: Uint8Array): Promise<Tables | undefined> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return fromLibrary(bytes, isOds(bytes) ? 'ods' : 'xlsx')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fromLibrary(bytes, 'xls')
  const decoded = decodeText(bytes)
  if (!decoded || decoded.text.includes('\0')) return undefined
  const { parse } = await import('csv-parse/sync')
  const text = decoded.text.replace(/^\ufeff/, '')
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
    }) as string[][]
    return { tables: [{ name: '', hidden: false, rows }], lossy: decoded.encoding === 'gb18030' }
  } catch {
    return undefined
  }
}

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((one, index) => bytes[index] === one)

/** The first entry of an OpenDocument file is its type, uncompressed. */
const isOds = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 120)).includes('application/vnd.oasis.opendocument')

/** Excel's 「Unicode 文本」 has tabs, some regions semicolons: what the first line has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  const count = (sign: string): number => first.split(sign).length
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

async function fromLibrary(bytes: Uint8Array, kind: 'xlsx' | 'xls' | 'ods'): Promise<Tables | undefined> {
  try {
    const { sheets } =
      kind === 'ods'
        ? await (await import('hucre/ods')).readOds(await withoutHeaderGroups(bytes))
        : kind === 'xls'
          ? await (await import('hucre/xlsx')).readXls(bytes)
          : await (await import('hucre/xlsx')).readXlsx(bytes)
    return {
      tables: sheets.map(({ name, rows, hidden, veryHidden }) => ({
        name,
        hidden: hidden === true || veryHidden === true,
        // An empty row or cell is a hole in what some readers give.
        rows: Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null)),
      })),
      lossy: false,
    }
  } catch {
    return undefined
  }
}

/** The library passes over rows that are repeated on every printed page; they are rows like any other. */
async function withoutHeaderGroups(bytes: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate')
  const files = unzipSync(bytes)
  const content = files['content.xml']
  if (!content) return bytes
  const text = strFromU8(content).replace(/<\/?table:table-header-(?:rows|columns)>/g, '')
  return zipSync({ ...files, 'content.xml': strToU8(text) }, { level: 0 })
}

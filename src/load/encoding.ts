import type { Diagnostic, Place } from '../diagnostic.ts'
import { places } from './lines.ts'

/** A community file is a few kilobytes; more than this is another kind of file, and would only make the parser crawl. */
const MAX_BYTES = 5 * 1024 * 1024

export interface Decoded {
  /** Absent when the bytes are no text we can read. */
  readonly text?: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Bytes of a file → text, without a byte order mark. UTF-8, UTF-16 (with or without a mark) and GB18030 (and so GBK and
 * GB2312, which old Windows editors write) are read; anything but UTF-8 is read and mentioned.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1)
    return fail(
      file,
      'file/too-large',
      `文件有 ${size} MB，超过了 5 MB 的上限。`,
      '社群文件一般只有几 KB：看看是不是选错了文件；很长的资料另存，在这里只写要点。',
    )
  }
  const encoding = encodingOf(bytes)
  if (encoding === undefined)
    return fail(
      file,
      'file/binary',
      '这不是文本文件，读不出文字。',
      '看看是不是选成了图片、表格或压缩包；社群文件用记事本能打开，以 .yaml 结尾。',
    )
  const text = read(bytes, encoding)
  if (text === undefined)
    return (
      damaged(file, bytes) ??
      fail(
        file,
        'file/encoding',
        '文件的文字编码认不出来（不是 UTF-8，也不是 GBK）。',
        '用记事本打开，选“另存为”，编码选“UTF-8”再保存。',
      )
    )
  if (text.includes('\0'))
    return fail(
      file,
      'file/binary',
      '文件里有空字符，不是正常的文本。',
      '用记事本打开，选“另存为”，编码选“UTF-8”再保存。',
    )
  // As long as before, so that no place moves: an old Mac ends its lines with CR alone.
  const lines = text.replace(/\r(?!\n)/g, '\n')
  if (encoding === 'utf-8')
    return { text: lines, diagnostics: lines === text ? [] : [lineEnds(file, lines, text.search(/\r(?!\n)/))] }
  const name = encoding === 'gb18030' ? 'GBK（GB18030）' : 'UTF-16'
  return {
    text: lines,
    diagnostics: [
      {
        code: 'file/encoding',
        severity: 'info',
        place: startOf(file, text),
        message: `这个文件是 ${name} 编码，已经照着读了。`,
        cure: '另存为 UTF-8 编码，别的软件打开也不会乱码。',
      },
    ],
  }
}

/** Cut off in the middle of a character, or pasted together from two encodings: nearly all of it is UTF-8. */
function damaged(file: string, bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = text.match(/\ufffd/g)?.length ?? 0
  if (lost === 0 || lost > Math.max(3, text.length / 200) || text.length - lost < 20) return undefined
  const at = text.indexOf('\ufffd')
  const place = places(file, text)(at, at + 1)
  const cut = at >= text.length - 3
  return {
    diagnostics: [
      {
        code: 'file/encoding',
        severity: 'error',
        place,
        message: cut
          ? '文件最后一个字只存了一半，像是没有存完。'
          : `第 ${place.start.line} 行有一个字是乱码，其余都是 UTF-8。`,
        cure: cut ? '从备份或发文件的人那里重新拿一份完整的。' : '用编辑器打开，把这个字重新打一遍，再存成 UTF-8。',
      },
    ],
  }
}

const lineEnds = (file: string, text: string, at: number): Diagnostic => ({
  code: 'file/line-ends',
  severity: 'info',
  place: places(file, text)(at, at),
  message: '文件用了老式的换行（只有 CR），已经照着读了。',
  cure: '用编辑器把换行改成 LF 再保存，别的软件打开也不会连成一行。',
})

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** Undefined: binary. */
function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd > 0) {
    // YAML in UTF-16 without a mark: its ASCII signs have their zero byte always on the same side.
    // Some Chinese characters (一 is U+4E00) have one on the other.
    if (odd > head.length / 32 && even < odd / 4) return 'utf-16le'
    if (even > head.length / 32 && odd < even / 4) return 'utf-16be'
    return undefined
  }
  return read(bytes, 'utf-8') === undefined ? 'gb18030' : 'utf-8'
}

function read(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function fail(file: string, code: string, message: string, cure: string): Decoded {
  return { diagnostics: [{ code, severity: 'error', message, cure, place: startOf(file, '') }] }
}

function startOf(file: string, text: string): Place {
  return places(file, text)(0, 0)
}

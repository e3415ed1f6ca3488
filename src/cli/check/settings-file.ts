/** Bytes of a file that speaks for a whole project. */
import { dirname } from 'node:path'
import { readPlain } from '../read-plain.ts'
import { nearestFile } from './folders.ts'

/** Settings and lists of names are small. */
const MOST_BYTES = 1024 * 1024

/** It was found, not named: it speaks for its own folder and may not be a window to another. */
export const settingsBytes = (path: string, name: string): Uint8Array =>
  readPlain(path, { name, most: MOST_BYTES, within: dirname(nearestFile(dirname(path), '.git') ?? path) })

/** What an earlier run left in a folder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @returns the text of a file by its path in the folder; undefined for what cannot be read */
export const textIn =
  (folder: string) =>
  (path: string): string | undefined => {
    try {
      return readFileSync(join(folder, path), 'utf8')
    } catch {
      return undefined
    }
  }

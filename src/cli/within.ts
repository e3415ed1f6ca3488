/** Whether one path lies below another. */
import { isAbsolute, relative, sep } from 'node:path'

/** Both absolute and without links. */
export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

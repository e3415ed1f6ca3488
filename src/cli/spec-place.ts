/** Where a community file lies: its folder, and the folder that nothing it names may lead out of. */
import { dirname, isAbsolute, join, relative } from 'node:path'
import type { SpecFile } from './find-specs.ts'
import type { Io } from './io.ts'

export const folderOf = (file: SpecFile, io: Pick<Io, 'cwd'>): string => dirname(file.path ?? join(io.cwd, file.name))

/** The project folder: where the command runs, if the file is in it; else the file's own folder. */
export function rootOf(file: SpecFile, cwd: string): string {
  if (file.path === undefined) return cwd
  const way = relative(cwd, file.path)
  return way.startsWith('..') || isAbsolute(way) ? dirname(file.path) : cwd
}

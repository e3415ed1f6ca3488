/** Where a file stands: the repository around it, and the files above it that speak for a whole project. */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Io } from '../io.ts'
import { isWithin } from '../within.ts'

export const PROJECT_FILE = 'shequn.config.yaml'
export const IGNORE_FILE = '.shequnignore'

/** A path without links, as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(real(above), relative(above, path))
  }
}

/** The root that a CI service counts from; else the nearest folder that has `.git`; else the working directory. */
export function repositoryRoot(io: Pick<Io, 'env' | 'cwd'>): string {
  const named = io.env['GITHUB_WORKSPACE'] || io.env['CI_PROJECT_DIR']
  return named ? resolve(io.cwd, named) : (above(io.cwd, '.git') ?? io.cwd)
}

/** How a CI service calls a file: relative to the root with `/`, absolute outside of it. */
export function pathFromRoot(file: string, root: string, cwd: string): string {
  const path = real(resolve(cwd, file))
  const way = relative(real(root), path)
  return (way.startsWith('..') || isAbsolute(way) ? path : way).replaceAll('\\', '/')
}

/** The nearest folder from `from` up that holds `name`. */
function above(from: string, name: string): string | undefined {
  if (existsSync(join(from, name))) return from
  const next = dirname(from)
  return next === from ? undefined : above(next, name)
}

/** The nearest file of this name from a folder up to the root of its repository; undefined when there is none. */
export function nearestFile(from: string, name: string): string | undefined {
  const path = join(from, name)
  if (existsSync(path)) return path
  const next = dirname(from)
  return next === from || existsSync(join(from, '.git')) ? undefined : nearestFile(next, name)
}

/** Whether a folder lies neither within `beside` nor in its repository, with links followed. */
export function liesOutside(beside: string, folder: string): boolean {
  const repository = nearestFile(beside, '.git')
  const roots = [beside, ...(repository === undefined ? [] : [dirname(repository)])]
  return !roots.some((root) => isWithin(real(root), real(folder)))
}

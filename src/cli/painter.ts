/** Colours for reports, from the environment and the terminal. */
import { Chalk } from 'chalk'
import { colourLevel } from './colour.ts'
import type { Io } from './io.ts'

export const chalkOn = (io: Io, stream: 'stdout' | 'stderr', toFile = false) =>
  new Chalk({ level: toFile ? 0 : colourLevel(io, stream) })

/** What the process says to a shell or a CI job when it ends. Never a count: 256 reads as 0. */
export const exitCodes = {
  /** Done; warnings may have been printed. */
  sound: 0,
  /** The content of a spec is wrong. */
  wrong: 1,
  /** The request cannot be met: a path, a flag, a missing start date. */
  refused: 2,
  /** Our fault. */
  bug: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The two ways in which a command stops early on purpose. Anything else that is thrown is a bug of ours. */

/** The request cannot be met as typed. Both texts are Chinese sentences: what is wrong, what to type instead. */
export class UserError extends Error {
  readonly cure: string | undefined
  constructor(message: string, cure?: string) {
    super(message)
    this.name = 'UserError'
    this.cure = cure
  }
}

/** The person pressed Ctrl-C. `message` says what was kept, when something was. */
export class Interrupted extends Error {
  constructor(message = '') {
    super(message)
    this.name = 'Interrupted'
  }
}

/** `code` of a Node system error, '' for anything else. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

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

/** A sentence for any error of the system that has no sentence of its own; undefined for what is no error of the system. */
export function systemFailure(error: unknown, what: string): UserError | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || systemCode(error) === '') return undefined
  const [told, cure] = known[systemCode(error)] ?? [
    `系统报 ${systemCode(error)}`,
    '核对路径、权限和磁盘，再试一次；还不行就换一个文件夹。',
  ]
  return new UserError(`${what}：${told}。`, cure)
}

const known: Readonly<Record<string, readonly [told: string, cure: string]>> = {
  EDQUOT: ['磁盘配额用完了', '清出一些空间，或者换一个文件夹。'],
  EIO: ['磁盘读写出错', '换一个磁盘上的文件夹；这块盘可能坏了，先备份。'],
  EMFILE: ['同时打开的文件太多', '关掉一些程序，或者把上限调大（ulimit -n 1024），再试一次。'],
  ENFILE: ['同时打开的文件太多', '关掉一些程序再试一次。'],
  ENOENT: ['那个位置现在没有了，或者不能在那里建文件', '核对路径，或者换一个文件夹。'],
  ELOOP: ['那是一个绕圈的链接', '换成真的文件或文件夹。'],
}

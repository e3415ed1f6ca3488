/** What the system says when a file or folder cannot be read, as a sentence for people. */
import { systemCode, systemFailure, UserError } from './failures.ts'

/** @param name as the person knows it; other errors come back as they are */
export function readFailure(error: unknown, name: string): unknown {
  switch (systemCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return new UserError(`没有权限读“${name}”。`, '检查文件权限，或者把它复制到自己的文件夹里。')
    case 'EBUSY':
      return new UserError(`“${name}”正被别的程序占用。`, '关掉正在打开它的程序再试。')
    case 'EISDIR':
      return new UserError(`“${name}”是一个文件夹，不是文件。`, '给这个文件夹换个名字，或者写出要读的文件。')
    case 'ENOENT':
      return new UserError(`“${name}”刚才还在，现在找不到了。`, '核对它是不是被移走或改名了，再试一次。')
    case 'ELOOP':
      return new UserError(`“${name}”是一个绕圈的链接，读不到。`, '换成真的文件。')
    default:
      return systemFailure(error, `读不了“${name}”`) ?? error
  }
}

/** Where an `extends` leads. Paths are text here: `/` and `\` both separate, nothing is asked of the disk. */

export type BasePath = { readonly path: string } | { readonly problem: string; readonly cure: string }

/**
 * `written` as seen from `file`, which must stay inside `root`, the project folder (both as the user gave them).
 */
export function basePath(written: string, file: string, root: string): BasePath {
  const path = written.replace(/\\/g, '/').trim()
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path))
    return {
      problem: `“${written}”是网址，只能继承本地文件。`,
      cure: '先把那份文件存到项目文件夹里，再写相对路径，例如 base.yaml。',
    }
  if (/^(\/|~|[a-z]:)/i.test(path))
    return {
      problem: `“${written}”是绝对路径，换一台电脑就找不到了。`,
      cure: '把基础文件放进项目文件夹，写相对路径，例如 base.yaml 或 ../base.yaml。',
    }
  const target = normalize(`${folderOf(file)}/${path}`)
  const home = normalize(root)
  if (target.startsWith('../') !== home.startsWith('../') || !inside(target, home))
    return { problem: `“${written}”在项目文件夹外面，不能继承。`, cure: '把基础文件放进这个项目的文件夹里。' }
  return { path: target }
}

/** The folder of a path; '.' for a bare name. */
export function folderOf(file: string): string {
  const path = file.replace(/\\/g, '/')
  const at = path.lastIndexOf('/')
  return at < 0 ? '.' : at === 0 ? '/' : path.slice(0, at)
}

/** Two ways to write one path compare equal. */
export function normalize(path: string): string {
  const absolute = path.startsWith('/')
  const steps: string[] = []
  for (const step of path.replace(/\\/g, '/').split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (step !== '..' || !absolute) steps.push(step)
  }
  return (absolute ? '/' : '') + steps.join('/')
}

const inside = (path: string, folder: string): boolean =>
  folder === '' || folder === '/' ? !path.startsWith('..') : path.startsWith(`${folder}/`)

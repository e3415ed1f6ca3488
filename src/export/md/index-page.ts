/** The list of files at the end of 先看这里.md, by what one is about to do. */
import { lineText } from '../../markdown.ts'

/** First match counts; what none of them names comes last. */
const shelves: readonly (readonly [title: string, holds: RegExp])[] = [
  ['每天照着做', /^(每日SOP日历|日常维护表|内容日历|物料清单|话术\/)/],
  ['先说定的', /^(总览|社群档案|SOP手册|七步启动表|群规|欢迎流程|积分与等级)/],
  ['办活动', /^(活动策划书\/|海报文案)/],
  ['看数、复盘', /^(指标看板|复盘表)/],
  ['交给别人、出了事', /^(交接单\/|危机预案|痛点题库)/],
  ['其他', /^/],
]

/** `titles`: of pages whose file name says less than their title. */
export function index(paths: readonly string[], titles: ReadonlyMap<string, string>): string {
  const shelfOf = (path: string): number => shelves.findIndex(([, holds]) => holds.test(path))
  const parts = shelves.map(([title], shelf) => {
    const own = paths.filter((path) => shelfOf(path) === shelf)
    return own.length === 0
      ? ''
      : `### ${title}\n\n${own.map((path) => `- [${lineText(titles.get(path) ?? path.replace(/\.md$/, ''))}](<${path}>)`).join('\n')}\n`
  })
  return `## 这个文件夹里有什么\n\n${parts.filter((part) => part !== '').join('\n')}`
}

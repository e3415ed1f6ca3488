/** The page while its file is being written: what is wrong with the file on top, the last month that could be planned below. */
import type { Bundle } from '../bundle.ts'
import { markup, type Markup } from '../markup.ts'
import { bodyOf, namesOf } from './page.ts'
import { sheet } from './sheet.ts'

export interface Findings {
  /** As a terminal would show them, without colours; '' for none. */
  readonly text: string
  /** The file cannot be planned as it is. */
  readonly broken: boolean
  /** 「共 2 个错误、1 个警告（1 个文件）」. */
  readonly summary: string
}

/** @param bundle the last one that could be made @param version changes whenever the page does */
export function servedPage(bundle: Bundle | undefined, findings: Findings, version: string): string {
  if (!bundle)
    return sheet({
      title: '先改好文件',
      body: markup`<main><h1>先改好文件</h1>${told(findings, bundle)}</main>`,
      version,
    })
  return sheet({ ...namesOf(bundle), body: markup`${told(findings, bundle)}${bodyOf(bundle)}`, version })
}

function told({ text, broken, summary }: Findings, bundle: Bundle | undefined): Markup | undefined {
  if (text === '') return undefined
  const after = bundle ? '改好保存就刷新；下面还是上一次能排的样子。' : '改好保存就能看到日程。'
  return markup`<aside class="findings${broken && ' broken'}" aria-label="检查结果"><details${broken && markup` open`}><summary>${broken ? `文件有错：${summary}。${after}` : `检查：${summary}`}</summary>
<pre>${text}</pre></details></aside>
`
}

import type { Diagnostic } from '../diagnostic.ts'

export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly files: number
}

export function summarize(diagnostics: readonly Diagnostic[], files: readonly string[]): Summary {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((found) => found.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info'), files: files.length }
}

/** `2 个错误、1 个警告（1 个文件）` */
export function summaryText({ errors, warnings, infos, files }: Summary): string {
  const counted = [
    [errors, '个错误'],
    [warnings, '个警告'],
    [infos, '个提示'],
  ] as const
  const parts = counted.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`)
  return `${parts.length === 0 ? '没有发现问题' : `共 ${parts.join('、')}`}（${files} 个文件）`
}

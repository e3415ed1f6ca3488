/** Targets as people write them: `35%`, `≥3 个`, `不超过 6%`. */
export interface Target {
  /** 35% is 0.35. */
  readonly value: number
  readonly percent: boolean
}

/** The one number of a text; undefined where there is none or more than one. */
export function targetOf(text: string | undefined): Target | undefined {
  const found = [...(text ?? '').normalize('NFKC').matchAll(/\d+(?:\.\d+)?\s*%?/g)].map(([one]) => one)
  const [only] = found
  if (only === undefined || found.length > 1) return undefined
  const percent = only.includes('%')
  const number = Number.parseFloat(only)
  return { value: percent ? Math.round(number * 1e6) / 1e8 : number, percent }
}

/** Where the line of warning lies above the target, less is better. */
export const lessIsBetter = (target: Target, warn: Target | undefined): boolean =>
  warn !== undefined && warn.value > target.value

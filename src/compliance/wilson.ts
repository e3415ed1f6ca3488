/** How far a share that was counted may be from the true one: Wilson's interval, 95 %. */

export interface Share {
  readonly hit: number
  readonly of: number
  /** 0 to 1; absent where nothing was counted. */
  readonly share?: number
  readonly low?: number
  readonly high?: number
}

const Z = 1.96

export function share(hit: number, of: number): Share {
  if (of === 0) return { hit, of }
  const p = hit / of
  const scale = 1 + Z ** 2 / of
  const middle = (p + Z ** 2 / (2 * of)) / scale
  const half = (Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))) / scale
  return { hit, of, share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** Whether there is nothing to print: '', 0, false, an empty list, or a map all of whose values are blank. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '' || value === 0) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every(isBlank)
}

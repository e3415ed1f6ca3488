/** JSON pointers (RFC 6901): how findings, plans and suppressions name a place of the spec. */

/** `/a/b~1c` → `['a', 'b/c']`. A missing leading slash is forgiven. */
export function parsePointer(pointer: string): readonly string[] {
  if (pointer === '' || pointer === '/') return []
  return pointer
    .replace(/^\//, '')
    .split('/')
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
}

export function formatPointer(steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
}

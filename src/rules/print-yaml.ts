/** Prints plain data as block YAML, enough for the sample files; not a general serialiser. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data | undefined }

/** Block YAML with two spaces a level. Undefined values are left out. */
export function printYaml(data: { readonly [key: string]: Data | undefined }): string {
  return printMap(data, '').join('\n') + '\n'
}

function printMap(map: { readonly [key: string]: Data | undefined }, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]) =>
    value === undefined ? [] : printEntry(`${indent}${key}:`, value, indent),
  )
}

function printEntry(head: string, value: Data, indent: string): string[] {
  if (typeof value !== 'object') return [`${head} ${scalar(value)}`]
  if (Array.isArray(value))
    return value.length ? [head, ...value.flatMap((item: Data) => printItem(item, `${indent}  `))] : [`${head} []`]
  return [head, ...printMap(value as { readonly [key: string]: Data }, `${indent}  `)]
}

function printItem(item: Data, indent: string): string[] {
  if (typeof item !== 'object') return [`${indent}- ${scalar(item)}`]
  const [first = '', ...rest] = printMap(item as { readonly [key: string]: Data }, `${indent}  `)
  return [`${indent}- ${first.trimStart()}`, ...rest]
}

/** A text is quoted where YAML would read something else than the text. */
function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  const risky =
    value === '' ||
    /[:#[\]{},&*!|>'"%@`]|^[\s?-]|\s$|^[\d.+]+$|^\d{4}-\d\d-\d\d/.test(value) ||
    /^(true|false|null|yes|no|~)$/i.test(value)
  return risky ? JSON.stringify(value) : value
}

/** What counts as written. A placeholder is as good as nothing. */
const PLACEHOLDER = /^(?:[\s。,,.、;;::…—\-_~]*|待定|待填|待补|暂无|无|没有|tbd|todo|n\/a|x{2,}|[?？]+)$/i

/** Nothing, white space, or a placeholder such as 待定 or TODO. */
export const blank = (text: string | undefined): boolean => text === undefined || PLACEHOLDER.test(text.trim())

/** The entries that say something. */
export const filled = (texts: readonly string[] | undefined): readonly string[] =>
  (texts ?? []).filter((text) => !blank(text))

/** Names joined as Chinese lists them. */
export const listed = (names: readonly string[]): string => names.join('、')

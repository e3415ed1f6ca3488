/** A name that begins or ends with a digit or a Latin letter is set apart from Chinese by a blank, as our own figures are: 「和 21天早起营 一起」, 「第 3 期」. */

/** Puts the blanks into a finished text. Where a mark, a blank or the end of a line stands beside the name nothing is needed. */
export function apart(text: string, names: readonly string[]): string {
  return names.filter((name) => name.length > 1 && /^[0-9A-Za-z]|[0-9A-Za-z]$/.test(name)).reduce((done, name) => {
    const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const opened = /^[0-9A-Za-z]/.test(name) ? done.replace(new RegExp(`(?<=\\p{Script=Han})(?=${literal})`, 'gu'), ' ') : done
    return /[0-9A-Za-z]$/.test(name) ? opened.replace(new RegExp(`(?<=${literal})(?=\\p{Script=Han})`, 'gu'), ' ') : opened
  }, text)
}

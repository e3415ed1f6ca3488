/** Stretches of a text that are copied, not read: an address on the web, a bit of code. What polishes wording leaves them alone. */
const LITERAL = /(https?:\/\/[^\s，。；！？、）”」]*|`[^`\n]*`)/u

/** The text with all but those stretches changed. */
export const besideLiterals = (text: string, change: (part: string) => string): string =>
  LITERAL.test(text)
    ? text
        .split(LITERAL)
        .map((part, index) => (index % 2 === 1 ? part : change(part)))
        .join('')
    : change(text)

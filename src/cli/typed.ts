/** As it has to be typed: shells take a word apart at its spaces. */
export const typed = (path: string): string => (/[\s&()'$;|<>*?!#]/.test(path) ? `"${path}"` : path)

/** Words of the author in a cure that is itself YAML. */

/** Signs that mean something in YAML; a beginning that makes a list, a comment, a number or a word like `true` of it; blank edges. */
const SPECIAL =
  /[,:#{}[\]"'&*!|>%@`\\\p{Cc}\u2028\u2029\ufeff]|^[-?~=<+.\d\s]|\s$|^$|^(?:true|false|null|yes|no|on|off)$/iu

/** As a value between braces or brackets of YAML; quoted only where it has to be. */
export const inFlow = (words: string): string => (SPECIAL.test(words) ? JSON.stringify(words) : words)

/** How rules and planner name a field: `monetization.funnel（漏斗）`, a dotted path or a key in English, its Chinese name in brackets behind it. Imports nothing. */

/** With the blanks that part it from Chinese; groups: path, name. Not what stands in quotation marks or is part of a longer word. */
export const GLOSSED = / ?(?<![\p{L}\p{N}_./“-])([a-z][a-z_]*(?:\.[a-z][a-z_]*)*)（(\p{Script=Han}+)） ?/gu

/** A text for who reads and does not edit the file: each field by its Chinese name alone, `“每日上限”`. */
export const inChinese = (text: string): string => text.replaceAll(GLOSSED, '“$2”')

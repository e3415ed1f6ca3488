/** How a text says that a word is missing which only the moment can know. Written by copy, found again by exporters. */

/** The name is the first group; global, for `matchAll` and `split`. */
export const SLOT = /〔待填:([^〔〕]+)〕/gu

export const slotText = (name: string): string => `〔待填:${name}〕`

/** What pictures have in common: a frame with a name, a few colours, text that is cut where its room ends. */
import { cut } from '../../display-width.ts'
import { markup, type Markup } from '../markup.ts'

export const WIDTH = 1120

/**
 * As attributes, so that a picture alone looks as it should; the page's style overrides them by class, for the dark.
 * No style of their own: the page's policy would not let it stand.
 */
const fills = {
  ink: '#1c2321',
  soft: '#4f5a56',
  main: '#125a3c',
  red: '#a8231c',
  card: '#ffffff',
  paper: '#f5f4f0',
  shade: '#cfe3d6',
  line: '#d8d5cc',
} as const
export type Ink = keyof typeof fills

const FONT = "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

/** @param id unique in a page @param name what it is, for whoever does not see it @param told what it shows, in a sentence */
export function picture(id: string, name: string, told: string, height: number, body: readonly Markup[]): Markup {
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-name ${id}-told" font-family="${FONT}">
<title id="${id}-name">${name}</title>
<desc id="${id}-told">${told}</desc>
${rectangle({ x: 0, y: 0, width: WIDTH, height }, 'paper')}
${body}
</svg>`
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const rectangle = ({ x, y, width, height }: Box, ink: Ink, round = 0): Markup =>
  markup`<rect class="p-${ink}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fills[ink]}"/>`

export const line = (x1: number, y1: number, x2: number, y2: number, ink: Ink): Markup =>
  markup`<path class="q-${ink}" d="M${x1} ${y1}L${x2} ${y2}" stroke="${fills[ink]}"/>`

export const diamond = (x: number, y: number, ink: Ink): Markup =>
  markup`<path class="p-${ink}" d="M${x} ${y - 6}l6 6l-6 6l-6 -6z" fill="${fills[ink]}"/>`

export interface Words {
  readonly x: number
  /** Of the line the letters stand on. */
  readonly y: number
  readonly size?: number
  readonly ink?: Ink
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Room in pixels; what is longer is cut. */
  readonly room?: number
}

/** A column is half a Chinese character, and that is as wide as its size. */
export function words(text: string, { x, y, size = 13, ink = 'ink', bold, anchor = 'start', room }: Words): Markup {
  const shown = room === undefined ? text : cut(text, Math.floor((room / size) * 2))
  return markup`<text class="p-${ink}" x="${x}" y="${y}" font-size="${size}"${bold && markup` font-weight="600"`} text-anchor="${anchor}" fill="${fills[ink]}">${shown}</text>`
}

import type { Exporter } from '../bundle.ts'
import { pictures } from '../picture/pictures.ts'

/** To print large, to put into a chat or a slide. */
export const svg: Exporter = ({ plan }) => pictures(plan).map(({ name, content }) => ({ path: `${name}.svg`, content }))

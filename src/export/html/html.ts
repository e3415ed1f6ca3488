import type { Exporter } from '../bundle.ts'
import { pageOf } from './page.ts'

/** For the phone, and for everybody who opens no terminal. */
export const html: Exporter = (bundle) => [{ path: '日程.html', content: pageOf(bundle) }]

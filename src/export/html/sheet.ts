/** What is around every page: its head, its policy, its one style, its scripts. */
import { markup, type Markup } from '../markup.ts'
import { client } from './client.generated.ts'

export interface Sheet {
  readonly title: string
  readonly body: Markup
  /** Under which name the device keeps what is ticked and typed; nothing is kept and no script runs without it. */
  readonly keep?: string
  /** The community's zone, as IANA calls it. */
  readonly zone?: string
  /** Of a page that is served while its file is edited: it asks whether this is still the newest. */
  readonly version?: string
}

export function sheet({ title, body, keep, zone, version }: Sheet): string {
  return markup`<!doctype html>
<html lang="zh-CN"${keep !== undefined && markup` data-keep="${keep}"`}${zone !== undefined && markup` data-zone="${zone}"`}${version !== undefined && markup` data-version="${version}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(version !== undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${{ markup: client.style }}</style>
</head>
<body>
${body}
${keep !== undefined && markup`<script>${{ markup: client.script }}</script>`}
${version !== undefined && markup`<script>${{ markup: client.live }}</script>`}
</body>
</html>
`.markup
}

/** Runs and looks only as the build has made it, asks nobody for anything. `frame-ancestors` means nothing in a `meta`. */
const policy = (served: boolean): string =>
  [
    "default-src 'none'",
    `script-src '${client.scriptHash}'${served ? ` '${client.liveHash}'` : ''}`,
    `style-src '${client.styleHash}'`,
    'img-src data:',
    ...(served ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

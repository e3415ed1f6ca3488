/** A request to the preview → an answer. Plain data: what the socket does with it stands in `serve.ts`. */

export interface Asked {
  readonly method: string
  readonly url: string
  readonly host: string | undefined
  readonly origin: string | undefined
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Stays open: a line follows whenever the page changes. */
  readonly events?: true
}

/** Nothing is kept by the browser, nothing may be read, framed or guessed at by anybody else's page. */
const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
} as const

/** @param port on which we listen @param page the whole HTML */
export function answer({ method, url, host, origin }: Asked, port: number, page: string): Answer {
  // A name that somebody else's server lets point here (DNS rebinding) is not ours.
  if (!ours(host, port)) return plain(421, '这个预览只认本机的地址。')
  if (origin !== undefined && !ours(origin.replace(/^http:\/\//, ''), port))
    return plain(403, '别的网页不能读这个预览。')
  if (method !== 'GET' && method !== 'HEAD')
    return { ...plain(405, '这里只能看。'), headers: { ...text, Allow: 'GET, HEAD' } }
  const path = url.replace(/[?#].*$/, '')
  if (path === '/events')
    return {
      status: 200,
      headers: { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8' },
      body: '',
      events: true,
    }
  if (path !== '/') return plain(404, '没有这一页。')
  return { status: 200, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' }, body: page }
}

const ours = (host: string | undefined, port: number): boolean =>
  [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`].includes((host ?? '').toLowerCase())

const text = { ...headers, 'Content-Type': 'text/plain; charset=utf-8' } as const
const plain = (status: number, line: string): Answer => ({ status, headers: text, body: `${line}\n` })

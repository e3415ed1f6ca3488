/** The socket of the preview: this machine only. A phone gets the file, not the port. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemCode, UserError } from '../failures.ts'
import { answer } from './answer.ts'

export interface Served {
  readonly address: string
  /** From now on this is the page; whoever looks at it is told. */
  readonly show: (page: string, version: string) => void
  readonly close: () => Promise<void>
}

/** @param port 0 takes any that is free. @throws UserError when it is taken */
export async function serve(port: number): Promise<Served> {
  let [page, version] = ['', '']
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    const asked = { method, url, host: headers.host, origin: headers.origin }
    const found = answer(asked, (server.address() as AddressInfo).port, page)
    response.writeHead(found.status, found.headers)
    if (!found.events || method === 'HEAD') return void response.end(method === 'HEAD' ? '' : found.body)
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
    response.write(`retry: 500\ndata: ${version}\n\n`)
  })
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(refused(error, port)))
    server.listen(port, '127.0.0.1', done)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show: (next, of) => {
      ;[page, version] = [next, of]
      for (const listener of listeners) listener.write(`data: ${version}\n\n`)
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function refused(error: Error, port: number): Error {
  if (!['EADDRINUSE', 'EACCES'].includes(systemCode(error))) return error
  return new UserError(
    `端口 ${port} 用不了，别的程序占着，或者系统不让用。`,
    '换一个，或者不写 --port，随便用一个空着的。',
  )
}

// A local server for a few pages, under whatever host name the browser was led here by.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ServedPage {
  readonly body: string | Buffer
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Served {
  readonly port: number
  close(): Promise<void>
}

const NO_ICON: ServedPage = { body: '', type: 'image/x-icon' }

/**
 * Serves pages on a free port of 127.0.0.1.
 * @param page gives the page of a path, or null for a 404
 */
export async function serve(page: (path: string) => ServedPage | null): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const found = path === '/favicon.ico' ? NO_ICON : page(path)
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/html; charset=utf-8',
      ...found?.headers,
    })
    response.end(found?.body ?? 'Not found')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

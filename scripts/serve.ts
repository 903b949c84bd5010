// A local server for a few pages, under whatever host name the browser was led here by.
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'

export interface ServedPage {
  readonly body: string | Buffer
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Answered so much later. */
  readonly afterMs?: number
}

export interface Served {
  readonly port: number
  close(): Promise<void>
}

const NO_ICON: ServedPage = { body: '', type: 'image/x-icon' }

/** For `serve`: those pages, by path, and no others. */
export const servedFrom =
  (pages: Readonly<Record<string, ServedPage>>) =>
  (path: string): ServedPage | null =>
    pages[path] ?? null

/**
 * Serves pages on a free port of 127.0.0.1.
 * @param page gives the page of a path, or null for a 404
 * @param secure key and certificate, PEM, to serve by https
 */
export async function serve(
  page: (path: string) => ServedPage | null,
  secure?: { readonly key: string; readonly cert: string },
): Promise<Served> {
  const answer: RequestListener = (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const found = path === '/favicon.ico' ? NO_ICON : page(path)
    setTimeout(() => {
      response.writeHead(found ? 200 : 404, {
        'content-type': found?.type ?? 'text/html; charset=utf-8',
        ...found?.headers,
      })
      response.end(found?.body ?? 'Not found')
    }, found?.afterMs ?? 0)
  }
  const server: Server = secure ? createSecureServer(secure, answer) : createServer(answer)
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

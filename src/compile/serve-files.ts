import { extname } from 'node:path'
import type { ViteDevServer } from 'vite'
import { MEDIA_TYPES } from '../export/data/media-types'

interface Served {
  /** Undefined if there is no such file. */
  readonly content: string | Uint8Array | undefined
  /** What is wrong with the seeds; null when they are good. */
  readonly report: string | null
}

/** In development: the compiled files, at the same paths as in a build. */
export function serveFiles(
  server: ViteDevServer,
  base: string,
  read: (path: string) => Served,
): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    // Vite usually has stripped the base already.
    const path = (pathname.startsWith(base) ? pathname.slice(base.length) : pathname).replace(
      /^\//u,
      '',
    )
    if (!path.startsWith('data/') && !/\.(csv|json|atom)$/u.test(path)) return next()
    const { content, report } = read(path)
    if (content === undefined && !path.startsWith('data/')) return next()
    response.setHeader('Cache-Control', 'no-cache')
    if (content === undefined) {
      response.statusCode = report === null ? 404 : 503
      response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      return response.end(report ?? 'No such file.')
    }
    response.setHeader('Content-Type', MEDIA_TYPES[extname(path).slice(1)] ?? 'text/plain')
    return response.end(content)
  })
}

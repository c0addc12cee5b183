/**
 * Serves the flags of country-flag-icons (MIT) as `flags/<ISO 3166-1 alpha-2>.svg`. Plain files
 * beside the page rather than imports, so that the program names no country: the seeds do.
 */
import { readFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const folder = join(
  createRequire(import.meta.url).resolve('country-flag-icons/package.json'),
  '../3x2',
)

export function flagsPlugin(): Plugin {
  let base = '/'
  return {
    name: 'flags',
    configResolved(config) {
      base = config.base
    },
    configureServer(server) {
      server.middlewares.use(`${base}flags`, (request, response, next) => {
        const name = /^\/([A-Z]{2}\.svg)$/.exec(request.url ?? '')?.[1]
        if (name === undefined) return next()
        readFile(join(folder, name)).then(
          (svg) => response.setHeader('Content-Type', 'image/svg+xml').end(svg),
          () => next(),
        )
      })
    },
    async generateBundle() {
      const names = (await readdir(folder)).filter((name) => /^[A-Z]{2}\.svg$/.test(name))
      const svgs = await Promise.all(names.map((name) => readFile(join(folder, name))))
      for (const [position, source] of svgs.entries()) {
        this.emitFile({ type: 'asset', fileName: `flags/${names[position]}`, source })
      }
    },
  }
}

/**
 * Serves the flags of country-flag-icons (MIT) as `flags/<ISO 3166-1 alpha-2>.svg`. They are plain
 * files rather than imports, so that only the seeds name countries, never the code.
 */
import { cp, readFile } from 'node:fs/promises'
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
    // Copied rather than emitted, so that the build output doesn't list two hundred flags.
    async writeBundle({ dir = 'dist' }) {
      await cp(folder, join(dir, 'flags'), { recursive: true, filter: isFlagOrFolder })
    },
  }
}

function isFlagOrFolder(path: string): boolean {
  return path === folder || /[/\\][A-Z]{2}\.svg$/.test(path)
}

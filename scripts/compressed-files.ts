/** The Vite plugin that writes a `.br` and a `.gz` beside each file of the site that gets smaller by it; servers send these as they are. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { afterBuild } from './after-build'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Parquet is compressed within, and read by parts. */
const COMPRESSED = /\.(html|xml|css|csv|json|jsonld|js|svg|txt|webmanifest)$/
/** What readers of the page load: as small as it gets, which takes fifteen times as long. Downloads are not. */
const FOR_ALL = /^(assets|data)\/(?!latest\/)/
/** As many as Node has threads for; the content of more would only wait in memory. */
const AT_ONCE = 4

/** Has to come after all that write files. */
export function compressedFilesPlugin(): Plugin {
  return afterBuild('compressed-files', async ({ root, build: { outDir } }) => {
    const folder = resolve(root, outDir)
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => COMPRESSED.test(path) && !existsSync(join(folder, `${path}.br`)))
    const rest = paths.values()
    const compressRest = async () => {
      for (const path of rest) {
        await compressFile(join(folder, path), FOR_ALL.test(path))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, compressRest))
  })
}

/** @param isForAll whether the small size is worth the longer time */
export async function compressFile(file: string, isForAll: boolean): Promise<void> {
  const content = readFileSync(file)
  const quality = isForAll ? constants.BROTLI_MAX_QUALITY : 9
  const packed = await Promise.all([
    compressBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    compressGzip(content, { level: 9 }),
  ])
  const endings = ['.br', '.gz']
  for (const [place, smaller] of packed.entries()) {
    if (smaller.length < content.length) writeFileSync(`${file}${endings[place] ?? ''}`, smaller)
  }
}

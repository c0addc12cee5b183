/** What a browser must fetch before the matrix can be used, worked out from Vite's manifest. */

/**
 * @typedef {object} Chunk an entry of Vite's `manifest.json`
 * @property {string} file
 * @property {boolean} [isEntry]
 * @property {string[]} [imports] keys of chunks that are loaded with this one
 * @property {string[]} [dynamicImports] keys of chunks that are loaded when asked for
 * @property {string[]} [css] files
 */
/** @typedef {Record<string, Chunk>} Manifest */

/**
 * The files of the entry, of the lazy chunks named in `preloaded`, and of all that they import
 * statically, with their style sheets; each once, from the dist folder.
 * @param {Manifest} manifest
 * @param {readonly string[]} preloaded manifest keys of lazy chunks that the matrix waits for
 * @returns {string[]}
 * @throws {Error} when there is no entry or a named chunk does not exist
 */
export function toFirstLoad(manifest, preloaded) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true)
  if (entries.length === 0) throw new Error('The manifest names no entry.')
  /** @type {Set<string>} */
  const seen = new Set()
  /** @type {Set<string>} */
  const files = new Set()
  const queue = [...entries, ...preloaded]
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`The manifest has no chunk "${key}".`)
    files.add(chunk.file)
    for (const sheet of chunk.css ?? []) files.add(sheet)
    queue.push(...(chunk.imports ?? []))
  }
  return [...files].toSorted()
}

/**
 * The site's own scripts, styles and data that `index.html` itself asks for at once, from the dist
 * folder; fonts, icons and other hosts are left out.
 * @param {string} html
 * @param {string} base path that the site is built for, such as `/`
 * @returns {string[]}
 */
export function toReferences(html, base) {
  return [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)]
    .map(([, reference]) => reference ?? '')
    .filter((reference) => reference.startsWith(base) && /\.(js|css|json)$/.test(reference))
    .map((reference) => reference.slice(base.length))
}

/**
 * What is wrong with the first load, one sentence each; nothing when all is well.
 * @param {object} load
 * @param {{ file: string, bytes: number }[]} load.files compressed
 * @param {readonly string[]} load.chartFiles files that hold chart code
 * @param {number} load.budget bytes
 * @returns {string[]}
 */
export function findSizeProblems({ files, chartFiles, budget }) {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const early = files.filter(({ file }) => chartFiles.includes(file))
  return [
    ...(total > budget
      ? [`The first load has ${total} bytes, ${total - budget} more than the budget of ${budget}.`]
      : []),
    ...early.map(({ file }) => `${file} holds chart code, which must load after the matrix.`),
    ...(chartFiles.length === 0
      ? ['No file holds chart code, so nobody knows whether it loads after the matrix.']
      : []),
    ...(files.some(({ file }) => /^data\/index-.*\.json$/.test(file))
      ? []
      : [
          'The statements (data/index-….json) are not in the first load: index.html preloads none.',
        ]),
  ]
}

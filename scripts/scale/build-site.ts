/**
 * Builds the site over generated seeds: run as a program of its own with the number of articles, the
 * folder to build in, and the checkout to build. Without the pages that are written as HTML and what is
 * made of them, unless the word `whole` follows; after it or another word, whatever of the scale shall
 * be other than `toScale` says, as JSON.
 */
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build, loadConfigFromFile, type PluginOption } from 'vite'
import { generateSeeds, toScale, type Scale } from './generate-seeds'

process.env['NODE_ENV'] = 'production'

const [articles, folder = '', checkout = '.', extent, other = '{}'] = process.argv.slice(2)
const isWhole = extent === 'whole'
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever calls this has read what a scale is
const scale = JSON.parse(other) as Partial<Scale>
const root = resolve(checkout)
const seedsDir = resolve(folder, 'seeds')
for (const [path, bytes] of generateSeeds({ ...toScale(Number(articles)), ...scale })) {
  const file = join(seedsDir, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}
// The code that writes pages is built there, and asks for packages.
if (isWhole) symlinkSync(join(root, 'node_modules'), join(resolve(folder), 'node_modules'))
process.chdir(root)
const command = { command: 'build', mode: 'production' } as const
const loaded = await loadConfigFromFile(
  command,
  join(root, 'vite.config.ts'),
  root,
  'warn',
  undefined,
  'runner',
)
if (loaded === null) throw new Error(`${root} has no vite.config.ts.`)
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own, of that checkout
const { seedsPlugin } = (await import(join(root, 'src/compile/vite-plugin.ts'))) as {
  readonly seedsPlugin: (options: { seedsDir: string; root: null }) => PluginOption
}
const OF_PAGES = [
  'written-pages',
  'installable',
  'service-worker',
  'class-copy',
  'host-files',
  'compressed-files',
]
const leftOut = new Set(['seeds', ...(isWhole ? [] : OF_PAGES)])
const plugins = (loaded.config.plugins ?? [])
  .flat(2)
  .filter((plugin) => !(plugin && 'name' in plugin && leftOut.has(plugin.name)))
await build({
  ...loaded.config,
  configFile: false,
  root,
  plugins: [seedsPlugin({ seedsDir, root: null }), ...plugins],
  build: {
    ...loaded.config.build,
    outDir: resolve(folder, 'dist'),
    emptyOutDir: true,
  },
  logLevel: isWhole ? 'info' : 'warn',
})
// No page was written: this one answers for all.
if (!isWhole) copyFileSync(resolve(folder, 'dist/index.html'), resolve(folder, 'dist/404.html'))

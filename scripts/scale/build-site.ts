/**
 * Builds the site over generated seeds, without the pages that are written as HTML: run as a program
 * of its own with the number of articles, the folder to build in, and the checkout to build.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build, loadConfigFromFile, type PluginOption } from 'vite'
import { generateSeeds, toScale } from './generate-seeds'

process.env['NODE_ENV'] = 'production'

const [articles, folder = '', checkout = '.'] = process.argv.slice(2)
const root = resolve(checkout)
const seedsDir = resolve(folder, 'seeds')
for (const [path, bytes] of generateSeeds(toScale(Number(articles)))) {
  const file = join(seedsDir, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}
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
const LEFT_OUT = new Set([
  'seeds',
  'written-pages',
  'installable',
  'service-worker',
  'class-copy',
  'host-files',
  'compressed-files',
])
const plugins = (loaded.config.plugins ?? [])
  .flat(2)
  .filter((plugin) => !(plugin && 'name' in plugin && LEFT_OUT.has(plugin.name)))
await build({
  ...loaded.config,
  configFile: false,
  root,
  plugins: [...plugins, seedsPlugin({ seedsDir, root: null })],
  build: {
    ...loaded.config.build,
    outDir: resolve(folder, 'dist'),
    emptyOutDir: true,
  },
  logLevel: 'warn',
})
// No page was written: this one answers for all.
copyFileSync(resolve(folder, 'dist/index.html'), resolve(folder, 'dist/404.html'))

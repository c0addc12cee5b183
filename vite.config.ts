import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { earlyScript, toContentSecurityPolicy } from './scripts/content-security-policy.mjs'
import { hostFilesPlugin } from './scripts/host-files'
import { flagsPlugin } from './src/compile/flags-plugin'
import { readSiteAddress } from './scripts/site-url.mjs'
import { classCopyPlugin, siteRootPlugin } from './scripts/class-copy'
import { compressedFilesPlugin } from './scripts/compressed-files'
import { installablePlugin } from './scripts/installable'
import { serviceWorkerPlugin } from './scripts/service-worker'
import { writtenPagesPlugin } from './scripts/written-pages'
import { seedsPlugin } from './src/compile/vite-plugin'

const { base, root } = readSiteAddress(process.env)
/** Of what stands in the written pages, for the policy that hosts send. */
const styleSources: string[] = []

export default defineConfig(({ mode }) => ({
  base,
  plugins: [
    react(),
    unusedRouterParts(),
    // The stories of e2e have seeds of their own.
    seedsPlugin({ seedsDir: mode === 'stories' ? 'e2e/seeds' : 'seeds', root }),
    flagsPlugin(),
    siteRootPlugin(),
    writtenPagesPlugin({ root, styleSources }),
    installablePlugin(),
    serviceWorkerPlugin(),
    classCopyPlugin(),
    hostFilesPlugin(styleSources),
    compressedFilesPlugin(),
    {
      name: 'early-script',
      transformIndexHtml: () => [
        { tag: 'script', children: earlyScript, injectTo: 'head-prepend' },
      ],
    },
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: toContentSecurityPolicy([]) },
          injectTo: 'head-prepend',
        },
      ],
    },
  ],
  css: {
    transformer: 'lightningcss',
    // A selector without a class of its own would reach into every other component.
    lightningcss: { cssModules: { pure: true }, drafts: { customMedia: true } },
  },
  build: {
    outDir: mode === 'stories' ? 'dist-stories' : 'dist',
    // Nothing as a data: URI: the policy allows fonts and styles from the site's own files only.
    assetsInlineLimit: 0,
    target: 'es2023',
    // Makes the first load 1 % smaller than Vite's own does.
    minify: 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3 } },
    // Browsers that know no such links load the code all the same, a little later.
    modulePreload: { polyfill: false },
    // What the first load needs comes as one file: cut by who else uses it, it compresses worse.
    // So does whatever several views share, all but the charts, the search and the tables' fields: the first load names every file.
    rolldownOptions: {
      output: {
        // Of eight characters they would be: the first load has all these names, and hashes don't pack.
        entryFileNames: 'assets/[name]-[hash:6].js',
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            {
              name: 'shared',
              test: /src\/(?!views|picture|search|export\/data\/fields)|lucide/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    // Timings never fail a test; these only end one that hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'functions',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
          environment: 'node',
          // They share nothing that can change, so the toy seeds are compiled once for all.
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [
          {
            // As in a build: what Vitest puts in its place has no `off`, which is called on leaving.
            name: 'no-hot-updates',
            transform: (code) => code.replaceAll('import.meta.hot?.', 'undefined?.'),
          },
        ],
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: 'src/testing/set-up-components.ts',
        },
      },
    ],
  },
}))

/**
 * The router's links and forms, which we don't use, stay in the first load only because each is given
 * a name for developers' tools.
 */
function unusedRouterParts(): Plugin {
  return {
    name: 'unused-router-parts',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\// },
      handler: (code) => ({
        code: code
          .replaceAll(/^\w+\.displayName = "\w+";$/gm, '')
          .replaceAll(/= (React\d*\.forwardRef\()/g, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  }
}

import react from '@vitejs/plugin-react'
import { compression } from 'vite-plugin-compression2'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './scripts/content-security-policy.mjs'
import { flagsPlugin } from './src/compile/flags-plugin'
import { seedsPlugin } from './src/compile/vite-plugin'

export default defineConfig(({ mode }) => ({
  // A site below a path, e.g. https://example.org/pledges/, is built with BASE_PATH=/pledges/.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [
    react(),
    // The stories of e2e have seeds of their own.
    seedsPlugin({ seedsDir: mode === 'stories' ? 'e2e/seeds' : 'seeds' }),
    flagsPlugin(),
    // Beside each file, once and as small as it gets; servers send these as they are.
    compression({ algorithms: ['brotliCompress', 'gzip'], skipIfLargerOrEqual: true }),
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
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
    // What the first load needs comes as one file: cut by who else uses it, it compresses worse.
    // So do the words that the views share, all but each of which says a statement; and the first
    // load names every file.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: 'words', test: /src\/(language|passages)\// },
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

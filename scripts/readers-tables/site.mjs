/** The built site, served by a process of its own, as other programs ask it for pictures; and a browser on it. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright'
import { browserArguments, findBrowser } from '../browser.mjs'

/**
 * @template T
 * @param {(open: { browser: import('playwright').Browser, url: string }) => Promise<T>} visit
 * @returns {Promise<T | null>} null where there is no browser or no built site
 */
export async function onSite(visit) {
  const path = findBrowser()
  if (path === null || !existsSync('dist/index.html')) return null
  const server = spawn(process.execPath, ['scripts/serve.mjs', 'dist'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let url = ''
  for await (const line of createInterface(server.stdout)) {
    url = /https?:\S+/.exec(line)?.[0] ?? ''
    if (url !== '') break
  }
  const browser = await chromium.launch({ executablePath: path, args: browserArguments })
  try {
    return await visit({ browser, url })
  } finally {
    await browser.close()
    server.kill()
  }
}
export const NO_SITE = { whole: ['no browser or no built site (`npm run build`), so not asked'] }

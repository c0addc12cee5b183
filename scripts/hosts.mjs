/** The web servers that docs/hosts has a recipe for, as Debian and its kin have them. */
import { existsSync } from 'node:fs'
import { hasPackages, installWithApt } from './apt.mjs'

/**
 * @typedef {object} Host
 * @property {string} recipe its file in docs/hosts
 * @property {string} program
 * @property {readonly string[]} packages
 * @property {readonly string[]} files what it does not start without
 */

/** @satisfies {Record<string, Host>} */
export const HOSTS = {
  nginx: {
    recipe: 'nginx.conf',
    program: '/usr/sbin/nginx',
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
    files: ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', '/etc/nginx/mime.types'],
  },
  Apache: {
    recipe: 'apache.htaccess',
    program: '/usr/sbin/apache2',
    packages: ['apache2-bin', 'media-types'],
    files: ['/usr/lib/apache2/modules/mod_rewrite.so', '/etc/mime.types'],
  },
  Caddy: {
    recipe: 'Caddyfile',
    program: '/usr/bin/caddy',
    packages: ['caddy'],
    files: [],
  },
}

/** @param {Host} host */
export function isInstalled({ program, files }) {
  return [program, ...files].every((path) => existsSync(path))
}

/**
 * Installs those that are missing, where that is possible.
 * @returns {Promise<string[]>} the names of those that are still missing
 */
export async function provideHosts() {
  const missing = findMissing()
  if (missing.length > 0 && hasPackages) {
    console.log('Installing web servers …')
    // Each alone: where one is not to be had, the others are.
    for (const [, { packages }] of missing) await installWithApt(packages)
  }
  return findMissing().map(([name]) => name)
}

function findMissing() {
  return Object.entries(HOSTS).filter(([, host]) => !isInstalled(host))
}

/** Starts web servers by their recipes in `docs/hosts`, with no more around these than they need. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HOSTS } from '../scripts/hosts.mjs'
import { serve } from '../scripts/serve.mjs'
import { listen } from './listen'

export type HostName = keyof typeof HOSTS | 'our own server'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface StartedHost {
  /** With the path that the site stands at. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** The path that each build of the stories is made for. */
export const BUILDS = { '/': 'dist-stories', '/pledges/': 'dist-stories-below' } as const
export type Base = keyof typeof BUILDS

/** What a recipe is told: where the folders of the server's sites are, and where it may write. */
interface Place {
  readonly recipe: string
  readonly sites: string
  readonly work: string
  readonly port: number
}

export async function startHost(name: HostName, base: Base): Promise<StartedHost> {
  if (name === 'our own server') {
    const site = await serve({ folder: BUILDS[base], port: 0, base })
    return { url: site.url, stop: site.close }
  }
  const work = mkdtempSync(join(tmpdir(), 'host-'))
  // For a server that gives up its rights once it has started.
  chmodSync(work, 0o755)
  const sites = join(work, 'www')
  mkdirSync(sites)
  cpSync(BUILDS[base], join(sites, base), { recursive: true })
  const port = await findFreePort()
  const { recipe, program } = HOSTS[name]
  const text = readFileSync(join('docs/hosts', recipe), 'utf8')
    .replaceAll('/pledges/', base)
    .replaceAll('/srv/www', sites)
    .replaceAll('127.0.0.1:8080', `127.0.0.1:${port}`)
  const server = spawn(program, START[name]({ recipe: text, sites, work, port }, base), {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  })
  const url = `http://127.0.0.1:${port}${base}`
  await untilItAnswers(url, server)
  return {
    url,
    stop: async () => {
      const ended = once(server, 'exit')
      server.kill()
      await ended
      rmSync(work, { recursive: true })
    },
  }
}

/** Writes what surrounds a recipe, and says how the server is started. */
const START = {
  nginx: ({ recipe, work }) => {
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    const config = join(work, 'nginx.conf')
    writeFileSync(
      config,
      `load_module ${HOSTS.nginx.files[0]};
daemon off;
pid ${work}/pid;
error_log stderr;
events {}
http {
access_log off;
${paths.map((path) => `${path}_temp_path ${work}/${path};`).join('\n')}
${recipe}
}
`,
    )
    return ['-p', work, '-c', config]
  },
  Apache: ({ recipe, sites, work, port }, base) => {
    writeFileSync(join(sites, base, '.htaccess'), recipe)
    const config = join(work, 'apache.conf')
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'rewrite', 'headers']
    writeFileSync(
      config,
      `ServerRoot /usr/lib/apache2
${modules.map((name) => `LoadModule ${name}_module modules/mod_${name}.so`).join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${work}/pid
DefaultRuntimeDir ${work}
ErrorLog ${work}/errors
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
DocumentRoot ${sites}
<Directory ${sites}>
AllowOverride All
Require all granted
</Directory>
`,
    )
    return ['-D', 'FOREGROUND', '-f', config]
  },
  Caddy: ({ recipe, work }) => {
    const config = join(work, 'Caddyfile')
    // The other port that it would listen on, and its notes.
    writeFileSync(config, `{\nadmin off\nlog {\noutput discard\n}\n}\n${recipe}`)
    return ['run', '--config', config, '--adapter', 'caddyfile']
  },
} satisfies Record<keyof typeof HOSTS, (place: Place, base: Base) => string[]>

async function findFreePort(): Promise<number> {
  const { port, stop } = await startPage('')
  await stop()
  return port
}

/** A page of another site. That it is on this machine too lets a browser open a frame of our site in it. */
export function startPage(html: string) {
  return listen((_, response) => response.setHeader('Content-Type', 'text/html').end(html))
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server of ${url} has ended.`)
    try {
      await ask(url)
      return
    } catch {
      await new Promise((done) => {
        setTimeout(done, 50)
      })
    }
  }
}

/** Asks as it is written, and takes the answer as it is sent: `fetch` would unpack it. */
export function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0 } = response
        resolve({ status, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
    asked.on('error', reject)
  })
}

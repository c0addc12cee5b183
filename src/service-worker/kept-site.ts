/** What a service worker keeps of the build that it belongs to. The build writes it in. */
export interface KeptSite {
  /** A hash of the whole list. */
  readonly build: string
  /** The page without any content of its own, which draws whichever page is asked for. */
  readonly shell: string
  /** By path below the worker's folder, the hash of each file as Subresource Integrity has it. */
  readonly files: Readonly<Record<string, string>>
}

export type Answer = 'page' | 'kept' | 'network'

/** The path without a `/` at its start, or null where it is outside the site. `scope` ends with a slash. */
export function toPath(address: string, scope: string): string | null {
  const { origin, pathname } = new URL(address)
  const site = new URL(scope)
  return origin === site.origin && pathname.startsWith(site.pathname)
    ? pathname.slice(site.pathname.length)
    : null
}

/**
 * Who answers a request: the network with the kept page behind it, what is kept, or the network alone.
 * Older builds keep files that this one doesn't know, so everything with a hash in its name is looked for.
 */
export function toAnswer(
  request: Pick<Request, 'method' | 'mode'>,
  path: string | null,
  { files }: KeptSite,
): Answer {
  if (request.method !== 'GET' || path === null) return 'network'
  // A file is opened as such, all but a page under its own name.
  if (request.mode === 'navigate') return /\.(?!html$)\w+$/.test(path) ? 'network' : 'page'
  return path in files || hasHash(path) ? 'kept' : 'network'
}

/** Whether the file at the path never changes, as its name is made from its content. */
export function hasHash(path: string): boolean {
  return /^(assets|data)\/.*-[\w-]{6,}\.\w+$/.test(path)
}

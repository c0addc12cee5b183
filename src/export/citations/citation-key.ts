/** The keys by which reference managers and LaTeX tell one cited work from another. */

/**
 * A key of a page's own for each address: its name, then eight digits of a hash of path and query, so
 * that two pages in one file never share a key (BibTeX and biber skip all but the first of those that
 * do). The same address gives the same key on every host.
 * @param name letters, digits and hyphens; empty for a page that its path names
 * @param link to this site, with or without the host
 */
export function toPageKey(name: string, link: string): string {
  // Any host will do: a link without one is read as on this site.
  const { pathname, search } = new URL(link, 'https://site.invalid')
  const path = pathname.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const named = name === '' ? ['who-pledged-what', ...path].join('-') : name.toLowerCase()
  return `${named}-${toShortHash(pathname + search)}`
}

/** FNV-1a, 32 bits, as eight hexadecimal digits: to tell addresses apart, not to keep secrets. */
function toShortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

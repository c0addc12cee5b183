/** The files of a build that a written page names. */
import { createHash } from 'node:crypto'
import type { Manifest } from 'vite'

/** Files of a build, by their paths below its folder. */
interface Files {
  /** In the order in which they must follow each other. */
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

/** What the page itself loads at its start. */
export function findEntryStyles(manifest: Manifest): readonly string[] {
  return Object.values(manifest).flatMap(({ isEntry, css = [] }) => (isEntry === true ? css : []))
}

/** What the parts of a page need beside that. */
export function collectFiles(manifest: Manifest, parts: readonly string[]): Files {
  const styles = new Set<string>()
  const scripts = new Set<string>()
  const add = ({ file, css = [], imports = [], isEntry }: Manifest[string]) => {
    if (isEntry === true || scripts.has(file)) return
    scripts.add(file)
    for (const each of imports) {
      const chunk = manifest[each]
      if (chunk !== undefined) add(chunk)
    }
    for (const each of css) styles.add(each)
  }
  for (const part of parts) {
    const entry = Object.values(manifest).find(
      ({ name, src, isDynamicEntry }) =>
        isDynamicEntry === true && (src === `src/${part}` || name === part),
    )
    if (entry === undefined) throw new Error(`The build has no file for the part “${part}”.`)
    add(entry)
  }
  return { styles: [...styles], scripts: [...scripts] }
}

/** The file of a style sheet that pages share. */
export function toSheet(css: string): { readonly path: string; readonly css: string } {
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8)
  return { path: `assets/written-${hash}.css`, css }
}

/**
 * The policy allows no `style` attributes in HTML, so they become rules of a style sheet. What the
 * page's scripts set later is above it.
 */
export class MovedStyles {
  /** By the names of those that were moved, which are the same whoever moves them. */
  readonly styles = new Map<string, string>()

  move(markup: string): string {
    return markup.replaceAll(/ style="([^"]*)"/g, (_, style: string) => {
      const name = createHash('sha256').update(style).digest('base64url').slice(0, 6)
      this.styles.set(name, style)
      return ` data-style="${name}"`
    })
  }
}

/** @param styles by their names */
export function toMovedCss(styles: ReadonlyMap<string, string>): string {
  return [...styles]
    .map(([name, style]) => `[data-style="${name}"]{${style}}`)
    .toSorted()
    .join('\n')
}

export function toLink(rel: string, href: string, more = ''): string {
  return `<link rel="${rel}" href="${href}"${more} />`
}

type LaterRel = 'stylesheet' | 'modulepreload' | 'preload'

/** A link that `src/early.js` follows once the page is painted. */
export function toLaterLink(rel: LaterRel, href: string, more = ''): string {
  const as = { stylesheet: '', modulepreload: ' crossorigin', preload: ' as="fetch" crossorigin' }
  return `<link data-later="${rel}" href="${href}"${as[rel]}${more} />`
}

/** Vite's page, whose sheet is joined with others, and whose code and data are for later. */
export function toWithoutFiles(template: string): string {
  return template
    .replaceAll(/ *<link rel="stylesheet"[^>]*>\n/g, '')
    .replace(/<script type="module"[^>]* src="([^"]*)"><\/script>/, (_, main: string) =>
      toLaterLink('modulepreload', main, ' data-main'),
    )
    .replaceAll(
      /<link rel="(modulepreload|preload)"[^>]* href="([^"]*)"[^>]*>/g,
      (_, rel: 'modulepreload' | 'preload', href: string) => toLaterLink(rel, href),
    )
}

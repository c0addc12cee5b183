/**
 * The rules of a style sheet that a page is painted by. They stand in the page itself, so that it is
 * painted as soon as it comes; the sheet with all rules follows.
 */
import { transform, type Selector, type SelectorComponent } from 'lightningcss'

/** What selectors can find in pages: elements, classes and attributes, each as a selector writes it. */
export type Names = ReadonlySet<string>

/** What `src/early.js` sets. */
const SET_EARLY = ['[data-theme]', '[data-other]']

const TAG = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*"|='[^']*')?)*)/gi
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)"|='[^']*')?/g

/** Notes all names of a page. */
export function addNames(names: Set<string>, html: string): void {
  for (const name of SET_EARLY) names.add(name)
  for (const [, tag = '', attributes = ''] of html.matchAll(TAG)) {
    names.add(tag.toLowerCase())
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      names.add(`[${name.toLowerCase()}]`)
      if (name === 'class') for (const each of value.split(' ')) names.add(`.${each}`)
    }
  }
}

/**
 * The rules that may hold for something with these names, whatever its state and the window, in their
 * order, and all typefaces.
 * @param folder where the sheet's files are, as an address within the site's host
 */
export function toFirstStyles(css: string, names: Names, folder: string): string {
  const kept = transform({
    filename: 'written.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style: ({ value }) =>
          value.selectors.some((each) => mayHold(each, names)) ? undefined : [],
      },
      // Found from the place of the sheet, which is not that of the page.
      Url: ({ url, loc }) => ({ url: url.startsWith('data:') ? url : toPath(url, folder), loc }),
    },
  })
  // Once more, without what is empty now.
  return transform({ filename: 'written.css', code: kept.code, minify: true }).code.toString()
}

/** What follows. Told twice of the same typefaces, a browser lays out the whole page anew. */
export function toLaterStyles(css: string): string {
  return css.replaceAll(TYPEFACES, '')
}

/** The rules of minified styles that bring typefaces. */
export const TYPEFACES = /@font-face\{[^}]*\}/g

function toPath(url: string, folder: string): string {
  return new URL(url, `https://host.invalid${folder}`).pathname
}

/** Whether something with these names may be found: nothing is known of what is around what. */
function mayHold(selector: Selector, names: Names): boolean {
  return selector.every((part) => isThere(part, names))
}

function isThere(part: SelectorComponent, names: Names): boolean {
  if (part.type === 'type') return names.has(part.name.toLowerCase())
  if (part.type === 'class') return names.has(`.${part.name}`)
  if (part.type === 'attribute') return names.has(`[${part.name.toLowerCase()}]`)
  const isOfOthers =
    part.type === 'pseudo-class' &&
    (part.kind === 'is' || part.kind === 'where' || part.kind === 'has')
  return !isOfOthers || part.selectors.some((each) => mayHold(each, names))
}

/** Draws the written pages of a site, each written as soon as it is drawn. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Manifest } from 'vite'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../src/model/vocabulary'
import { measureText, toPicture, toPicturePath } from './preview-pictures'
import { addNames, type Names } from './first-styles'
import { collectFiles, findEntryStyles, MovedStyles, toLaterLink, toLink } from './written-assets'

/** What the built code offers; its types are in `write-page.ts`. */
interface Code {
  readonly createWriter: (site: {
    readonly readFile: (path: string) => string
    readonly indexPath: string
    readonly root: string | null
    readonly measureText: typeof measureText
    readonly addPicture: (svg: string) => string
  }) => Promise<{
    readonly paths: readonly string[]
    readonly write: (path: string, language: Language, isInPath: boolean) => Promise<WrittenPage>
  }>
}

interface WrittenPage {
  readonly head: string
  readonly markup: string
  readonly written: { readonly parts: readonly string[]; readonly files: readonly string[] }
}

/** All that is needed to write the pages of a built site. */
export interface WrittenSite {
  /** Of the built site. */
  readonly folder: string
  readonly base: string
  /** The address of the site, with a slash at its end; null if its host is not known. */
  readonly root: string | null
  readonly manifest: Manifest
  /** Vite's page, without its sheet. */
  readonly template: string
}

/** What was written, as far as whoever finishes the pages has to know. */
export interface Draft {
  /** Paths below the folder. */
  readonly pages: readonly string[]
  /** By the name that it has in pages. */
  readonly sheets: ReadonlyMap<string, Sheet>
  /** Those that stood in the markup, by their names there. */
  readonly styles: ReadonlyMap<string, string>
}

/** One sheet of written pages, of all pages that are made of the same parts. */
export interface Sheet {
  /** The style sheets of the build that make it. */
  readonly files: readonly string[]
  /** Of these pages. */
  readonly names: Names
}

/** The name of a sheet, in the place of its rules in a page that isn't finished. */
export const UNFINISHED_STYLES = /<style>(.*?)<\/style>/

export class PageWriter {
  private readonly moved = new MovedStyles()
  private readonly pages: string[] = []
  private readonly sheets = new Map<string, Sheet & { readonly names: Set<string> }>()

  private constructor(
    private readonly site: WrittenSite,
    private readonly writer: Awaited<ReturnType<Code['createWriter']>>,
  ) {}

  static async start({ createWriter }: Code, site: WrittenSite): Promise<PageWriter> {
    const { folder, root } = site
    const writer = await createWriter({
      indexPath: findIndex(site),
      readFile: (path) => readFileSync(join(folder, path), 'utf8'),
      root,
      measureText,
      addPicture: (svg) => addPicture(folder, svg),
    })
    return new PageWriter(site, writer)
  }

  /** Without a language. */
  get paths(): readonly string[] {
    return this.writer.paths
  }

  get draft(): Draft {
    return { pages: this.pages, sheets: this.sheets, styles: this.moved.styles }
  }

  /** The page at a path, in each language and for whoever comes without one. */
  async write(path: string): Promise<void> {
    await this.writePage({ path, language: DEFAULT_LANGUAGE, isInPath: false })
    for (const language of LANGUAGES) {
      // Not at once: what a page asks for is noted while it is drawn.
      await this.writePage({ path, language, isInPath: true })
    }
  }

  private async writePage(page: Page): Promise<void> {
    const { base, manifest, template, folder } = this.site
    const { head, markup, written } = await this.writer.write(
      page.path,
      page.language,
      page.isInPath,
    )
    const { styles, scripts } = collectFiles(manifest, written.parts)
    const sheets = [...findEntryStyles(manifest), ...styles]
    // Not yet by its content, to which each page may add.
    const name = `sheet(${written.parts.join()})`
    const links = [
      `<style>${name}</style>`,
      // One sheet for all that a page is written with comes sooner than one for each of its parts.
      toLaterLink('stylesheet', base + name),
      `<noscript>${toLink('stylesheet', base + name)}</noscript>`,
      // For the code, which loads the sheet of a part with it, unless the page has it.
      ...sheets.map((file) => toLink('stylesheet', base + file, ' disabled')),
    ]
    // Below those of the main code and the index, which bring the matrix to life.
    const laterLinks = [
      ...scripts.map((file) => toLaterLink('modulepreload', base + file)),
      ...written.files.map((file) => toLaterLink('preload', base + file)),
    ]
    const address = toAddress(page)
    const path = encodeURI(`${base}${address.slice(1)}`.replace(/\/$/, ''))
    const html = template
      .replace('<html lang="en"', () => {
        return `<html lang="${page.language}" data-path="${path}"${page.isInPath ? '' : ' data-any'}`
      })
      .replace(/<title>.*?<\/title>/s, () => [head, ...links].join('\n'))
      .replace('</head>', () => [...laterLinks, '</head>'].join('\n'))
      .replace('<div id="root"></div>', () => {
        return `<div id="root" data-written='${JSON.stringify(written)}'>${this.moved.move(markup)}</div>`
      })
    this.noteNames(name, sheets, html)
    const file = address.endsWith('/') ? `${address}index.html` : `${address}.html`
    writeBelow(folder, file, html)
    this.pages.push(file)
  }

  private noteNames(sheet: string, files: readonly string[], html: string): void {
    const { names } = this.sheets.get(sheet) ?? { names: new Set() }
    addNames(names, html)
    this.sheets.set(sheet, { files, names })
  }
}

interface Page {
  /** Without a language. */
  readonly path: string
  readonly language: Language
  readonly isInPath: boolean
}

function toAddress({ path, language, isInPath }: Page): string {
  return isInPath ? `/${language}${path}` : path
}

/** Has a drawing made a picture, unless an equal one is there. */
function addPicture(folder: string, svg: string): string {
  const path = toPicturePath(svg)
  if (!existsSync(join(folder, path))) writeBelow(folder, path, toPicture(svg))
  return path
}

export function writeBelow(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** The path of the dossier's index, which the page names. */
function findIndex({ base, template }: WrittenSite): string {
  return new RegExp(`href="${base}(data/index-\\w+\\.json)"`).exec(template)?.[1] ?? ''
}

/** Writes the pages of the site as HTML, when it is built. Runs in Node, after the compiler. */
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { findFeedSubject, toFeedPath } from '../../export/feed-paths'
import { toFeedTitle } from '../../export/feed-words'
import { toItemName } from '../../export/item-name'
import { toDocumentTitle, toPlaceTitle } from '../../export/place-title'
import type { Columns } from '../../model/columns'
import type { Dossier } from '../../model/dossier'
import { fromIndexFile, type IndexFile } from '../../model/dossier-files'
import { LANGUAGES, type Language } from '../../model/vocabulary'
import { toJsonLd } from '../../export/data/to-json-ld'
import { PreviewPicture, type Preview } from '../../picture/PreviewPicture'
import { FACES, TYPE, type Measure, type TextStyle } from '../../picture/text-style'
import { DATA_FILES } from '../../query/data-files'
import type { Selection } from '../../selection/selection'
import { HAS_FEEDS } from '../../query/releases'
import { readContent } from '../../query/dossier-file'
import { indexQuery, loadDossier } from '../../query/use-dossier'
import { fillWords } from '../../query/words'
import { toStages, type Stages } from '../../stages/stages'
import { parseSelection, type Address } from '../../selection/url-codec'
import { toSelectionVocabulary } from '../../selection/selection-vocabulary'
import { takeDrawnParts } from '../lazy-part'
import { selectOfTextsQuery } from '../StagesContext'
import type { Written } from './load-written'
import { toDescription } from './to-description'
import { toHead } from './to-head'
import { toPageSubject } from './to-page-subject'
import { toBoardPreview, toOwnPreview, type PageWords } from './to-preview'
import { WrittenApp } from './WrittenApp'
import { listAddresses } from './list-addresses'

export interface WrittenPage {
  /** The HTML of what stands in `head` for this page alone. */
  readonly head: string
  /** The HTML within the root element. */
  readonly markup: string
  readonly written: Written
}

export interface Writer {
  /** Paths below the site's base, without a language. */
  readonly paths: readonly string[]
  /**
   * Rejects if the page can't be drawn. At `/en/…` and `/vi/…` the language is the address's, and its
   * links keep it; at the path alone the page is for whoever reads that language.
   */
  readonly write: (path: string, language: Language, isInPath: boolean) => Promise<WrittenPage>
}

/** A cache that notes which files of the dossier a page asks for, and reads them. */
class NotingCache extends QueryCache {
  readonly asked = new Set<string>()

  constructor(private readonly read: (path: string) => unknown) {
    super()
  }

  override build: QueryCache['build'] = (...args) => {
    const query = super.build(...args)
    const [kind, path] = query.queryKey
    if (kind !== 'file' || typeof path !== 'string') return query
    this.asked.add(path)
    if (query.state.data === undefined) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the compiler of the same build
      query.setData(readContent(path, this.read(path)) as Parameters<typeof query.setData>[0])
    }
    return query
  }
}

/** The file of an article's text. */
const BODY = /^data\/articles\//

interface Site {
  /** JSON of the compiled dossier, by path; throws where there is no such file. */
  readonly readFile: (path: string) => string
  readonly indexPath: string
  /** The address of the site, with a slash at its end; null if its host is not known. */
  readonly root: string | null
  readonly measureText: (text: string, style: TextStyle, family: string) => number
  /** Has a picture made of an SVG drawing; returns the path that it will have below the site's base. */
  readonly addPicture: (svg: string) => string
}

export async function createWriter(site: Site): Promise<Writer> {
  const { readFile, indexPath, root } = site
  const read = (path: string): unknown => JSON.parse(readFile(path))
  const cache = new NotingCache(read)
  const client = new QueryClient({
    queryCache: cache,
    defaultOptions: { queries: { retry: false } },
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the compiler of the same build
  const index = fromIndexFile(read(indexPath) as IndexFile)
  // The very object that the pages draw, so that what is derived from it is made once.
  const dossier = await loadDossier(client, index)
  client.setQueryData(indexQuery.queryKey, index)
  const { selectKnown } = await client.query(selectOfTextsQuery)
  const stages = toStages(dossier, { asOf: null, knownBy: 'said' }, null, selectKnown)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the compiler of the same build
  fillWords(dossier, (file) => read(file) as Columns)
  const draftPicture = createDrafts(stages, site)
  return {
    paths: listAddresses(dossier),
    write: async (path, language, isInPath) => {
      cache.asked.clear()
      takeDrawnParts()
      const address = { pathname: `${isInPath ? `/${language}` : ''}${path}`, search: '' }
      const markup = await draw(client, address, language)
      // In an order that doesn't depend on the pages drawn before.
      const written = { parts: takeDrawnParts().toSorted(), files: [...cache.asked] }
      // Each article's own, of thousands, would fill the memory.
      client.removeQueries({ predicate: ({ queryKey: [, file] }) => BODY.test(String(file)) })
      const { selection, place, ...words } = await toWords(stages, address, language)
      const picture = draftPicture(selection, { ...words, place }, language)
      const home = root ?? import.meta.env.BASE_URL
      const data = toJsonLd(dossier, DATA_FILES, {
        about: toPageSubject(stages, selection, language),
        title: words.title,
        description: words.description,
        language,
        url: home.replace(/\/$/, '') + address.pathname,
        site: home,
      })
      const feeds = HAS_FEEDS ? listFeeds(dossier, path, language, isInPath) : []
      const told = { ...words, picture, data }
      const head = toHead({ path, language, isInPath, root, feeds, told })
      return { head, markup, written }
    },
  }
}

/** Drafts the pictures of pages, that of the board once for all that have none of their own. */
function createDrafts(
  stages: Stages<Dossier>,
  { measureText, addPicture }: Pick<Site, 'measureText' | 'addPicture'>,
) {
  const measure: Measure = (text, type) => measureText(text, TYPE[type], FACES[TYPE[type].face])
  const draft = (preview: Preview, language: Language) =>
    addPicture(renderToStaticMarkup(createElement(PreviewPicture, { preview, language, measure })))
  const boards = new Map(
    LANGUAGES.map((each) => [each, draft(toBoardPreview(stages, each), each)] as const),
  )
  return (selection: Selection, words: PageWords, language: Language): string => {
    const own = toOwnPreview(stages, selection, words, language)
    return own === null ? (boards.get(language) ?? '') : draft(own, language)
  }
}

async function draw(client: QueryClient, address: Address, language: Language): Promise<string> {
  const failures: unknown[] = []
  const { prelude } = await prerender(createElement(WrittenApp, { client, address, language }), {
    // Parts would come in any order, to be put in their places by a script.
    progressiveChunkSize: Infinity,
    onError: (error) => {
      failures.push(error)
    },
  })
  const markup = await new Response(prelude).text()
  if (failures.length === 0) return markup
  throw new Error(`${address.pathname} can’t be drawn.`, { cause: failures[0] })
}

/** The page's own feed, if it has one, and that of everything. */
function listFeeds(dossier: Dossier, path: string, language: Language, isInPath: boolean) {
  const own = findFeedSubject(path)
  return [...(own === null ? [] : [own]), null].map((subject) => {
    const about = subject && toItemName(dossier, subject.page, subject.id, language)
    return {
      path: encodeURI(toFeedPath(subject, isInPath ? language : null)),
      title: toFeedTitle(dossier.about.name[language], about, language),
    }
  })
}

async function toWords(stages: Stages<Dossier>, address: Address, language: Language) {
  const { everything: dossier } = stages
  const { selection } = parseSelection(address, toSelectionVocabulary(dossier))
  const place = toPlaceTitle(dossier, dossier, selection, language)
  return {
    selection,
    place,
    title: toDocumentTitle(dossier, dossier, place, selection, language),
    description: await toDescription(stages, selection, language),
    siteName: dossier.about.name[language],
  }
}

/** The facts that a citation of a page, article or passage needs, independent of citation style. */
import { findIfAny } from '../../model/find-by-id'
import type { IsoDay } from '../../model/dates'
import type { Dossier } from '../../model/dossier'
import type { Author } from '../../model/publication'
import type { ShareTarget } from '../../selection/share-target'
import { toPageKey } from './citation-key'

export interface Citable {
  /** Letters, digits and hyphens; one for each article, passage and address of a page, and stable. */
  readonly key: string
  /** An article that was published elsewhere and is kept here, or a page of this site. */
  readonly kind: 'page' | 'article'
  readonly title: string
  /** BCP 47, of the title. */
  readonly language: string
  /** The project's own English translation of the title; null for a page of this site. */
  readonly english: string | null
  /** As printed; null if there is none. */
  readonly byline: string | null
  /** The byline’s authors; the byline itself, as one person’s name, where it is not taken apart. */
  readonly authors: readonly Author[]
  /** The outlet of an article; null if the article does not state it. */
  readonly outlet: string | null
  /** The outlet that the project infers if none is stated. */
  readonly likelyOutlet: string | null
  /** In EDTF. Of a page of this site, when the dossier was last changed; null where that is not known. */
  readonly published: { readonly date: string; readonly isInferred: boolean } | null
  /** The cited quote; null for a whole page or article. */
  readonly passage: string | null
  /** Where an article was published; null where that is not known. */
  readonly original: string | null
  /** To this site, where the text is kept as it was received. */
  readonly link: string
  /** The version of the dossier, ten hexadecimal digits. */
  readonly version: string
  readonly accessed: IsoDay
}

export interface CitedFrom {
  /** What the page or cell is called, and in which language. */
  readonly pageTitle: string
  readonly language: string
  readonly link: string
  readonly version: string
  /** When that version was released; null if it never was. */
  readonly released: IsoDay | null
  readonly accessed: IsoDay
}

/** A passage or article that is missing or withheld falls back to a citation of the page. */
export function toCitable(
  { articles, statements }: Pick<Dossier, 'articles' | 'statements'>,
  target: ShareTarget,
  { pageTitle, language, released, ...from }: CitedFrom,
): Citable {
  const statement = target.kind === 'quote' ? findIfAny(statements, target.statement) : undefined
  const wanted = target.kind === 'article' ? target.article : statement?.article
  const article = findIfAny(articles, wanted)
  if (article === undefined || article.withheld !== undefined) {
    return {
      key: toPageKey(toName(target), from.link),
      kind: 'page',
      title: pageTitle,
      language,
      ...NOT_KNOWN,
      published: released === null ? null : { date: released, isInferred: false },
      ...from,
    }
  }
  return {
    key: statement?.id ?? article.id,
    kind: 'article',
    title: article.title.quote.exact,
    language: article.language,
    english: article.title.en,
    byline: article.byline,
    authors: article.authors ?? (article.byline === null ? [] : [{ person: article.byline }]),
    outlet: article.outlet.name,
    likelyOutlet: article.outlet.likely?.name ?? null,
    published: { date: article.published.date, isInferred: article.published.inferred },
    passage: statement?.quote.exact ?? null,
    original: article.source?.url ?? null,
    ...from,
  }
}

const NOT_KNOWN = {
  english: null,
  byline: null,
  authors: [],
  outlet: null,
  likelyOutlet: null,
  passage: null,
  original: null,
} as const

/** What an address alone does not name; empty for a page. */
function toName(target: ShareTarget): string {
  if (target.kind === 'event') return target.event
  return target.kind === 'cell' ? `${target.cell.actor}-${target.cell.commitment}` : ''
}

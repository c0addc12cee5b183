/**
 * What a page says, in schema.org's words, for search engines and other machines. It claims no more
 * than the page: no day where a month is known, no outlet that is only inferred, and an author of a
 * passage only where it is in the actor's own words.
 */
import type {
  Claim,
  CreativeWork,
  Dataset,
  NewsArticle,
  Organization,
  Person,
  WebPage,
  WithContext,
} from 'schema-dts'
import { toActorName } from '../../language/names'
import type { DateSpan } from '../../model/dates'
import type { DataFile } from '../../model/data-file'
import type { Article, Dossier, Statement } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { findById } from '../../model/find-by-id'
import { toPrintedName } from '../author-names'
import { LICENCE } from './data-licence'
import { MEDIA_TYPES } from './media-types'

export interface JsonLdPage {
  /** What it is about: nothing in particular, the data, an article, or statements. */
  readonly about:
    | { readonly kind: 'page' }
    | { readonly kind: 'data' }
    | { readonly kind: 'article'; readonly article: Article }
    | { readonly kind: 'claims'; readonly statements: readonly Statement[] }
  readonly title: string
  readonly description: string
  readonly language: Language
  /** The address of the page. */
  readonly url: string
  /** The address of the site, with a slash at its end; its path where the host is not known. */
  readonly site: string
}

export function toJsonLd(
  dossier: Dossier,
  files: readonly DataFile[],
  { about, title, description, language, url, site }: JsonLdPage,
): WithContext<WebPage> {
  const page: WithContext<WebPage> = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url,
    name: title,
    description,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name: dossier.about.name[language], url: site },
  }
  switch (about.kind) {
    case 'page':
      return page
    case 'data':
      return { ...page, mainEntity: toDataset(dossier, files, language, site) }
    case 'article':
      return { ...page, citation: toNewsArticle(about.article) }
    case 'claims':
      return {
        ...page,
        mainEntity: about.statements.map((statement) => toClaim(dossier, statement, language)),
      }
  }
}

function toDataset(
  { about, guide }: Dossier,
  files: readonly DataFile[],
  language: Language,
  site: string,
): Dataset {
  return {
    '@type': 'Dataset',
    name: about.name[language],
    description: `${about.subtitle[language]}. ${guide.intro[language]}`,
    url: `${site}${language}/data`,
    isAccessibleForFree: true,
    // What is quoted is not the project's to license.
    usageInfo: `${site}${language}/data`,
    copyrightNotice: `${LICENCE.ours[language]} ${LICENCE.theirs[language]}`,
    distribution: files.map(({ name, bytes }) => {
      const format = MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)]
      return {
        '@type': 'DataDownload',
        name,
        contentUrl: `${site}data/latest/${name}`,
        contentSize: `${bytes} B`,
        ...(format === undefined ? {} : { encodingFormat: format }),
      }
    }),
  }
}

/** As printed, and where it was published if the article says so. */
function toNewsArticle(article: Article): NewsArticle {
  const { title, language, byline, outlet, published } = article
  const date = published.inferred ? null : toIsoDate(published.span)
  return {
    '@type': 'NewsArticle',
    // Where it has no headline, its first sentence stands in.
    ...(title.kind === 'headline' ? { headline: title.quote.exact } : { name: title.quote.exact }),
    inLanguage: language,
    ...(byline === null ? {} : { author: toAuthors(article) ?? byline }),
    ...(outlet.name === null ? {} : { publisher: { '@type': 'Organization', name: outlet.name } }),
    ...(date === null ? {} : { datePublished: date }),
  }
}

function toAuthors({ authors, byline }: Article): (Person | Organization)[] | undefined {
  return authors?.map((author) => {
    const name = toPrintedName(author, byline)
    if ('body' in author) return { '@type': 'Organization', name } as const
    return {
      '@type': 'Person',
      name,
      ...('family' in author && { familyName: author.family, givenName: author.given }),
    } as const
  })
}

function toClaim(dossier: Dossier, statement: Statement, language: Language): Claim {
  const article = findById(dossier.articles, statement.article)
  // As the vocabulary has it, a country is no author.
  const actors = statement.actors.map(
    (id) => ({ '@type': 'Organization', name: toActorName(dossier, id, language) }) as const,
  )
  const appearance: CreativeWork = toNewsArticle(article)
  return {
    '@type': 'Claim',
    text: statement.quote.exact,
    inLanguage: article.language,
    ...(statement.voice === 'own' ? { author: actors } : { about: actors }),
    appearance,
  }
}

/** As much of a day as is known; null where that is no single day, month or year. */
function toIsoDate({ earliest, precision }: DateSpan): string | null {
  if (earliest === null) return null
  const lengths: Partial<Record<DateSpan['precision'], number>> = { day: 10, month: 7, year: 4 }
  const length = lengths[precision]
  return length === undefined ? null : earliest.slice(0, length)
}

/** Sections that several kinds of brief share. */
import { toFigureWords } from '../../../language/figure-words'
import { toHeadline } from '../../../language/headline'
import type { Dossier, Evidence, Quote, Statement } from '../../../model/dossier'
import { selectOfArticle } from '../../../model/statements-by-article'
import type { Figure } from '../../../model/figure'
import { findById } from '../../../model/find-by-id'
import type { Language } from '../../../model/vocabulary'
import { toDisputesOf } from '../../../passages/disputes-of'
import { toCounted } from '../../../passages/counted'
import { passagesMessages } from '../../../passages/passages-messages'
import { toArticleName } from '../../../passages/words/article-words'
import { toPassageList } from '../../../passages/passage'
import { toNewestFirst } from '../../../stances/cells/cell-statements'
import { toPlaceName } from '../../../selection/pages'
import {
  item,
  toSection,
  type BriefItem,
  type Section,
  type SourceQuote,
  type Target,
} from '../brief'
import { briefMessages } from '../brief-messages'
import { toFiltered } from './to-items'

type SectionId = keyof (typeof briefMessages)['en']['sections'] | 'articles' | 'documents'

/** A section that lists what a page lists takes the page's title. */
function toSectionTitle(id: SectionId, language: Language): string {
  if (id === 'articles') return toPlaceName('articles')[language]
  if (id === 'documents') return toPlaceName('instruments')[language]
  return briefMessages[language].sections[id]
}

/** Newest first. */
export function toPassageSection(
  dossier: Dossier,
  id: SectionId,
  statements: readonly Statement[],
  heading: 'actor' | 'commitment' | 'both',
  language: Language,
  links: readonly BriefItem[] = [],
): Section {
  const newest = toNewestFirst(statements, dossier.stances)
  return toSection(
    id,
    toSectionTitle(id, language),
    { kind: 'passages', passages: toPassageList(dossier, newest, language), heading },
    { lead: statements.length === 0 ? null : toCounted(statements, language), links },
  )
}

/** Disputes with a statement, figure or event of the subject on a side. */
export function toDisputeSection(
  dossier: Dossier,
  touching: {
    readonly statements?: readonly Statement[]
    readonly figures?: readonly Figure[]
    readonly event?: string
  },
  language: Language,
): Section {
  const words = briefMessages[language]
  const ids = new Set(
    [...(touching.statements ?? []), ...(touching.figures ?? [])].map(({ id }) => id),
  )
  const items = dossier.disputes
    .filter(({ sides }) =>
      sides.some(
        (side) =>
          [...side.statements, ...side.figures].some((id) => ids.has(id)) ||
          (touching.event !== undefined && side.events.includes(touching.event)),
      ),
    )
    .map(({ id, kind, question }) =>
      item(question[language], {
        to: { view: 'disputes', subject: id },
        aside: words.kinds[kind],
      }),
    )
  return toItemSection('disputes', items, language, 'rail')
}

/** Figures within the subject's own passages, and those that `others` accepts. */
export function selectFigures(
  { figures }: Pick<Dossier, 'figures'>,
  passages: readonly Evidence[],
  others: (figure: Figure) => boolean = () => false,
): readonly Figure[] {
  return figures.filter(
    (figure) =>
      others(figure) ||
      passages.some(
        ({ article, quote }) => article === figure.article && isShared(quote, figure.quote),
      ),
  )
}

export function toFigureSection(
  dossier: Dossier,
  figures: readonly Figure[],
  language: Language,
): Section {
  const words = briefMessages[language]
  const quotes = figures.map((figure) => ({
    ...toSourceQuote(dossier, figure, language),
    title: toFigureWords(figure, language),
    note: figure.note?.[language] ?? null,
    disputes: toDisputesOf(dossier, 'figures', figure.id, language),
  }))
  return toSection('figures', words.sections.figures, { kind: 'quotes', quotes }, { place: 'rail' })
}

/** Evidence with its source and a link to its article. */
export function toSourceQuote(
  dossier: Dossier,
  { article: id, quote, gloss }: Evidence,
  language: Language,
  title: string | null = null,
): SourceQuote {
  const article = findById(dossier.articles, id)
  return {
    title,
    quote: quote.exact,
    gloss,
    language: article.language,
    source: toArticleName(article, language),
    to: { view: 'articles', read: id },
    note: null,
    disputes: [],
  }
}

/** Articles with the statements, newest first, and those with `mentions` (counts by article id). */
export function toArticleSection(
  dossier: Dossier,
  statements: readonly Statement[],
  language: Language,
  mentions: ReadonlyMap<string, number> = new Map(),
): Section {
  const words = briefMessages[language]
  const items = dossier.articles
    .toSorted((a, b) => (a.published.date < b.published.date ? 1 : -1))
    .flatMap((article) => {
      const held = selectOfArticle(statements, article.id)
      const named = mentions.get(article.id) ?? 0
      if (held.length + named === 0) return []
      const asides = [
        ...(held.length > 0 ? [toCounted(held, language)] : []),
        ...(named > 0 ? [words.named(named)] : []),
      ]
      return [
        item(toArticleName(article, language), {
          to: { view: 'articles', read: article.id },
          aside: asides.join(' · '),
          source: toHeadline(article, language),
        }),
      ]
    })
  return toItemSection('articles', items, language, 'rail')
}

/** Links to the subject in the other views, then `further`. */
export function toOnwardSection(
  filters: Omit<Target, 'view'>,
  further: readonly BriefItem[],
  language: Language,
): Section {
  const { show } = briefMessages[language]
  const items = [
    item(passagesMessages[language].onBoard, { to: toFiltered('board', filters) }),
    item(show.matrix, { to: toFiltered('matrix', filters) }),
    item(show.timeline, { to: toFiltered('timeline', filters) }),
    ...further,
  ]
  return toItemSection('onward', items, language, 'rail')
}

export function toItemSection(
  id: SectionId,
  items: readonly BriefItem[],
  language: Language,
  place: Section['place'] = 'main',
  lead: string | null = null,
): Section {
  const groups = [{ title: null, items, note: null }]
  return toSection(
    id,
    toSectionTitle(id, language),
    { kind: 'items', layout: 'list', groups },
    { place, lead },
  )
}

/** How many actors take a stance; unnamed ones are counted separately. */
export function toBearers(
  dossier: Pick<Dossier, 'actors'>,
  statements: readonly Statement[],
  language: Language,
): string {
  const words = briefMessages[language]
  const bearing = new Set(statements.flatMap(({ actors }) => actors))
  const unnamed = dossier.actors.filter(
    ({ id, kind }) => kind === 'unnamed' && bearing.has(id),
  ).length
  const named = bearing.size - unnamed
  if (unnamed === 0) return words.actors(named)
  if (named === 0) return words.unnamed(unnamed)
  return words.both(words.actors(named), words.unnamed(unnamed))
}

/** `On 3 commitments, in 2 articles: 5 statements in 3 sentences.` */
export function toTally(statements: readonly Statement[], language: Language): string {
  const words = briefMessages[language]
  return words.tally(
    toCounted(statements, language),
    words.commitments(new Set(statements.map(({ commitment }) => commitment)).size),
    words.articles(countArticles(statements)),
  )
}

export function countArticles(statements: readonly Statement[]): number {
  return new Set(statements.map(({ article }) => article)).size
}

/** Whether the passages overlap. */
function isShared(a: Quote, b: Quote): boolean {
  return a.start < b.end && b.start < a.end
}

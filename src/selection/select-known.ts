/** What of the whole dossier is known on a day: loaded when a day is asked for. */
import type { ArticleId, Dossier } from '../model/dossier'
import { isOver, toPublished, toKnownTest, toTold, type Knowing } from './select-known-index'
import {
  selectDisputes,
  selectRemoved,
  selectTold,
  withholdArticle,
  withholdRoster,
  withholdSources,
} from './withhold'

/**
 * As `selectKnownIndex` does for the index: events are known once they are over, or, by `published`, once an
 * article that tells of them has appeared; a dispute is left once fewer than two of its sides are.
 * An article of which nothing is known carries nothing: no role, no evidence, no figure, no mention;
 * people and documents that only such articles tell of are left out. An article of which older words
 * are known, but which was not yet published, carries those and what else tells of things known then.
 */
export function selectKnown(dossier: Dossier, { asOf, knownBy }: Knowing): Dossier {
  if (asOf === null) return dossier
  const statements = dossier.statements.filter(toKnownTest(dossier, asOf, knownBy))
  const published = toPublished(dossier, asOf)
  const told = toTold(statements)
  const articles = dossier.articles.map((article) =>
    published.has(article.id) ? article : withholdArticle(article, told.has(article.id)),
  )
  const hidden = new Set(articles.flatMap(({ id, withheld }) => (withheld === 'all' ? [id] : [])))
  const isShown = ({ article }: { readonly article: ArticleId }) => !hidden.has(article)
  const events = dossier.events
    .map((event) => ({ ...event, evidence: event.evidence.filter(isShown) }))
    .filter(({ span, evidence }) => (knownBy === 'said' ? isOver(span, asOf) : evidence.length > 0))
  const figures = dossier.figures.filter(isShown)
  const { people, instruments } = selectTold(dossier, statements, events, hidden)
  const known = new Set([...statements, ...events, ...figures].map(({ id }) => id))
  return {
    ...dossier,
    statements,
    articles,
    actors: withholdSources(dossier.actors, asOf, hidden, {
      roster: dossier.roster,
      said: statements,
    }),
    roster: withholdRoster(dossier.roster, asOf),
    people,
    instruments,
    events,
    figures,
    disputes: selectDisputes(dossier.disputes, known),
    mentions: dossier.mentions.filter(isShown),
    removed: selectRemoved(dossier.removed, known),
    subjects: { people: toIds(people), instruments: toIds(instruments), events: toIds(events) },
  }
}

function toIds(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id)
}

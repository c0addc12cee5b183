/** Which part of the dossier with its texts is known on a day. Loaded with the texts. */
import type { ArticleId, Dossier } from '../model/dossier'
import { isOver, toPublished, toKnownTest, toQuotedArticles } from './select-known-index'
import type { Cutoff } from './cutoff'
import {
  selectDisputes,
  selectRemoved,
  selectMentioned,
  withholdArticle,
  withholdRoster,
  withholdSources,
  withholdSteps,
} from './withhold'

/**
 * Like `selectKnownIndex`, for the dossier with its texts.
 *
 * - An event is known by `said` once it is over, by `published` once an article about it has
 *   appeared.
 * - A dispute is left out if fewer than two of its sides are known.
 * - From an article of which nothing is known, nothing is taken: no role, evidence, figure or
 *   mention. People and documents that occur only in such articles are left out.
 * - A step of the story has no text unless all of its statements are known.
 * - An unpublished article with known statements keeps these, and its evidence for what is known.
 */
export function selectKnown(dossier: Dossier, { asOf, knownBy }: Cutoff): Dossier {
  if (asOf === null) return dossier
  const statements = dossier.statements.filter(toKnownTest(dossier, asOf, knownBy))
  const published = toPublished(dossier, asOf)
  const quoted = toQuotedArticles(statements)
  const articles = dossier.articles.map((article) =>
    published.has(article.id) ? article : withholdArticle(article, quoted.has(article.id)),
  )
  const hidden = new Set(articles.flatMap(({ id, withheld }) => (withheld === 'all' ? [id] : [])))
  const isShown = ({ article }: { readonly article: ArticleId }) => !hidden.has(article)
  const events = dossier.events
    .map((event) => ({ ...event, evidence: event.evidence.filter(isShown) }))
    .filter(({ span, evidence }) => (knownBy === 'said' ? isOver(span, asOf) : evidence.length > 0))
  const figures = dossier.figures.filter(isShown)
  const { people, instruments } = selectMentioned(dossier, statements, events, hidden)
  const known = new Set([...statements, ...events, ...figures].map(({ id }) => id))
  return {
    ...dossier,
    guide: { ...dossier.guide, story: withholdSteps(dossier.guide.story, known) },
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
    subjects: {
      ...dossier.subjects,
      people: toIds(people),
      instruments: toIds(instruments),
      events: toIds(events),
    },
  }
}

function toIds(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id)
}

/** The dossier as if it had only some of its articles. */
import type { ArticleId, Dossier } from '../model/dossier'
import { selectDisputes, selectMentioned } from '../stages/withhold'

/**
 * Keeps the articles' statements, figures and mentions, what their passages are evidence for, and
 * disputes with at least two sides left. The vocabulary stays, except actors that none of them names.
 * Returns the same object if nothing is left out.
 */
export function selectArticles(dossier: Dossier, ids: readonly ArticleId[]): Dossier {
  const hidden = new Set(dossier.articles.map(({ id }) => id).filter((id) => !ids.includes(id)))
  if (hidden.size === 0) return dossier
  const isShown = ({ article }: { readonly article: ArticleId }) => !hidden.has(article)
  const statements = dossier.statements.filter(isShown)
  const figures = dossier.figures.filter(isShown)
  const mentions = dossier.mentions.filter(isShown)
  const events = dossier.events
    .map((event) => ({ ...event, evidence: event.evidence.filter(isShown) }))
    .filter(({ evidence }) => evidence.length > 0)
  const { people, instruments } = selectMentioned(dossier, statements, events, hidden)
  const remaining = new Set([...statements, ...events, ...figures].map(({ id }) => id))
  const speaking = new Set(statements.flatMap(({ actors }) => actors))
  const named = new Set([...speaking, ...mentions.map(({ actor }) => actor)])
  const members = dossier.roster.members.map((member) => ({
    ...member,
    isSilent: !speaking.has(member.code),
  }))
  return {
    ...dossier,
    articles: dossier.articles.filter(({ id }) => !hidden.has(id)),
    statements,
    figures,
    mentions,
    events,
    people,
    instruments,
    actors: dossier.actors.filter(({ id }) => named.has(id)),
    disputes: selectDisputes(dossier.disputes, remaining),
    roster: { ...dossier.roster, members },
    subjects: {
      ...dossier.subjects,
      people: people.map(({ id }) => id),
      instruments: instruments.map(({ id }) => id),
      events: events.map(({ id }) => id),
    },
  }
}

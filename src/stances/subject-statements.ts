/** Which statements belong to a subject: for its page, its exports and its citations alike. */
import { overlaps } from '../model/dates'
import type { Dossier, Statement } from '../model/dossier'
import type { SubjectPage } from '../selection/pages'

type SubjectSource = Pick<Dossier, 'statements' | 'events' | 'disputes'>
type Rule = (dossier: SubjectSource, subject: string) => (statement: Statement) => boolean

/**
 * The statements of a subject, in the dossier's order and regardless of the filters. None if the
 * dossier does not have the subject.
 *
 * - An actor: whose stance it takes. Not inherited ones, not those in which others name it, and not
 *   those of unnamed parts of it.
 * - A person: those quoting them. An instrument: those quoting it or about it, but not about its
 *   parts.
 * - A dispute: those on one of its sides.
 * - An event, to which no article ties a statement: those that were, or may have been, made during
 *   it by its people or, if it names none, by its participants.
 */
export function selectOfSubject(
  dossier: SubjectSource,
  page: SubjectPage,
  subject: string,
): readonly Statement[] {
  return dossier.statements.filter(RULES[page](dossier, subject))
}

const RULES: Readonly<Record<SubjectPage, Rule>> = {
  actors:
    (_, subject) =>
    ({ actors }) =>
      actors.includes(subject),
  commitments:
    (_, subject) =>
    ({ commitment }) =>
      commitment === subject,
  instruments:
    (_, subject) =>
    ({ instrument, via }) =>
      instrument === subject || via.includes(subject),
  people:
    (_, subject) =>
    ({ via }) =>
      via.includes(subject),
  events: toEventRule,
  disputes: ({ disputes }, subject) => {
    const sides = disputes.find(({ id }) => id === subject)?.sides ?? []
    const ids = new Set(sides.flatMap(({ statements }) => statements))
    return ({ id }) => ids.has(id)
  },
}

function toEventRule(
  { events }: SubjectSource,
  subject: string,
): (statement: Statement) => boolean {
  const event = events.find(({ id }) => id === subject)
  if (event === undefined) return () => false
  const { span, participants, people } = event
  const days = { from: span.earliest, to: span.latest }
  return ({ saidSpan, via, actors }) =>
    overlaps(saidSpan, days) &&
    (people.length > 0
      ? via.some((id) => people.includes(id))
      : actors.some((id) => participants.includes(id)))
}

/** Which statements belong to a subject: for its page, its exports and its citations alike. */
import type { Dossier, Statement } from '../model/dossier'
import { parseCellSubject } from '../selection/cell-text'
import type { SubjectPage } from '../selection/pages'
import { isInCell } from '../selection/emphasis'
import { isWithin } from './said-then'

type SubjectSource = Pick<Dossier, 'statements' | 'events' | 'disputes'>
/** A question is about what passes the filters of its link; see `selectAnswering`. */
type Subject = Exclude<SubjectPage, 'questions'>
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
 * - A cell: as an actor's, on one commitment, and on its topic if it has one.
 * - An event, to which no article ties a statement: those certainly made within its dates, by its
 *   people or, if it names none, on a stance of its participants.
 */
export function selectOfSubject(
  dossier: SubjectSource,
  page: Subject,
  subject: string,
): readonly Statement[] {
  return dossier.statements.filter(RULES[page](dossier, subject))
}

const RULES: Readonly<Record<Subject, Rule>> = {
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
  cells: (_, subject) => (statement) => isInCell(statement, parseCellSubject(subject), null),
  statements:
    (_, subject) =>
    ({ id }) =>
      id === subject,
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
  return ({ saidSpan, via, actors }) =>
    isWithin(saidSpan, span) &&
    (people.length > 0
      ? via.some((id) => people.includes(id))
      : actors.some((id) => participants.includes(id)))
}

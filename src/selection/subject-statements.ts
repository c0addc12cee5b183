/** Which statements tell of a subject: one rule for its page and for what is taken away from it. */
import { overlaps } from '../model/dates'
import type { Dossier, Statement } from '../model/dossier'
import type { SubjectPage } from './pages'

type Told = Pick<Dossier, 'statements' | 'events' | 'disputes'>
type Rule = (told: Told, subject: string) => (statement: Statement) => boolean

/**
 * In the dossier's order, whatever the filters; none of a subject that the dossier does not have.
 * An actor's are those whose stance it takes: not what it inherits, not what others say they do
 * with it, and of a whole not what unnamed parts of it do. A person's come from that person; an
 * instrument's come from it or are about it, those of its parts do not; a disagreement's stand on
 * one of its sides. No article ties a statement to an event: an event's were, or may have been, said
 * in its days by its people or, where it names none, of those who took part.
 */
export function selectOfSubject(
  told: Told,
  page: SubjectPage,
  subject: string,
): readonly Statement[] {
  return told.statements.filter(RULES[page](told, subject))
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

function toEventRule({ events }: Told, subject: string): (statement: Statement) => boolean {
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

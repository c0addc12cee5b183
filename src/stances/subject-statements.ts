/** Which statements belong to a subject: for its page, its exports and its citations alike. */
import { findIfAny } from '../model/find-by-id'
import type { Dossier, Statement } from '../model/dossier'
import { parseCellSubject } from '../selection/cell-text'
import type { SubjectPage } from '../selection/pages'
import { isOnTopic } from '../model/topic'
import { groupByEach } from '../model/group-by'
import { onceFor } from '../model/once-for'
import { isWithin } from './said-then'

type SubjectSource = Pick<Dossier, 'statements' | 'events' | 'disputes'>
/** A question is about what passes the filters of its link; see `selectAnswering`. */
type Subject = Exclude<SubjectPage, 'questions'>
type Select = (dossier: SubjectSource, subject: string) => readonly Statement[]

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
  return SELECTS[page](dossier, subject)
}

const SELECTS: Readonly<Record<Subject, Select>> = {
  actors: selectBy(({ actors }) => actors),
  commitments: selectBy(({ commitment }) => [commitment]),
  instruments: selectBy(({ instrument, via }) =>
    instrument === null ? via : [instrument, ...via],
  ),
  people: selectBy(({ via }) => via),
  events: selectOfEvent,
  cells: selectOfCell,
  statements: ({ statements }, subject) => {
    const statement = findIfAny(statements, subject)
    return statement === undefined ? [] : [statement]
  },
  disputes: ({ disputes, statements }, subject) => {
    const sides = findIfAny(disputes, subject)?.sides ?? []
    const ids = new Set(sides.flatMap((side) => side.statements))
    return statements.filter(({ id }) => ids.has(id))
  },
}

/** Of each list of statements, a register is made when it is first asked. */
function selectBy(subjectsOf: (statement: Statement) => readonly string[]): Select {
  const toRegister = onceFor((statements: readonly Statement[]) =>
    groupByEach(statements, subjectsOf),
  )
  return ({ statements }, subject) => toRegister(statements).get(subject) ?? []
}

function selectOfCell(dossier: SubjectSource, subject: string): readonly Statement[] {
  const { actor, commitment, topic } = parseCellSubject(subject)
  const ofActor = selectOfSubject(dossier, 'actors', actor)
  const ofCell = selectOfSubject({ ...dossier, statements: ofActor }, 'commitments', commitment)
  return topic === undefined ? ofCell : ofCell.filter((each) => isOnTopic(each, topic))
}

function selectOfEvent(
  { events, statements }: SubjectSource,
  subject: string,
): readonly Statement[] {
  const event = findIfAny(events, subject)
  if (event === undefined) return []
  const { span, participants, people } = event
  return statements.filter(
    ({ saidSpan, via, actors }) =>
      isWithin(saidSpan, span) &&
      (people.length > 0
        ? via.some((id) => people.includes(id))
        : actors.some((id) => participants.includes(id))),
  )
}

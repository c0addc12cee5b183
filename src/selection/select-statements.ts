/** Which statements a selection asks for. Pure; the one place where filters mean something. */
import { overlaps } from '../model/dates'
import type { DossierIndex, StatementHead } from '../model/dossier'
import { toInheritance, type Inheritance } from '../model/inheritance'
import { NO_CONDITION, type FilterName, type Filters, type Selection } from './selection'

type Clause = (statement: StatementHead) => boolean

/**
 * Statements that pass every filter, in the dossier's order. `except` leaves one filter out:
 * the count beside a filter's value ignores that filter's own clause.
 */
export function selectStatements<Statement extends StatementHead>(
  dossier: Pick<DossierIndex, 'actors'> & { readonly statements: readonly Statement[] },
  selection: Filters & Pick<Selection, 'inherit'>,
  except?: FilterName,
): readonly Statement[] {
  const inheritance = selection.inherit ? toInheritance(dossier.actors) : null
  const clauses = Object.entries(toClauses(selection, inheritance))
    .filter(([name]) => name !== except)
    .map(([, clause]) => clause)
  return dossier.statements.filter((statement) => clauses.every((clause) => clause(statement)))
}

/**
 * The actors on whose rows a statement stands: those it names and, when stances are inherited,
 * the members of the collectives among them at the time it was said.
 */
export function actorsOf(
  statement: StatementHead,
  inheritance: Inheritance | null,
): readonly string[] {
  if (inheritance === null) return statement.actors
  const inherited = statement.actors.flatMap((actor) =>
    inheritance.membersAt(actor, statement.saidSpan).map((member) => member.actor),
  )
  return [...new Set([...statement.actors, ...inherited])]
}

/** A statement's conditions as the filter names them: `NO_CONDITION` alone where it has none. */
export function conditionsOf({ conditions }: StatementHead): readonly string[] {
  return conditions.length === 0 ? [NO_CONDITION] : conditions
}

function toClauses(
  filters: Filters,
  inheritance: Inheritance | null,
): Partial<Record<FilterName, Clause>> {
  const { country, commitment, stance, voice, condition, binding, article, time } = filters
  return {
    ...(country.length > 0 && {
      country: (s: StatementHead) =>
        actorsOf(s, inheritance).some((actor) => country.includes(actor)),
    }),
    ...(commitment.length > 0 && {
      commitment: (s: StatementHead) => commitment.includes(s.commitment),
    }),
    ...(stance.length > 0 && { stance: (s: StatementHead) => stance.includes(s.stance) }),
    ...(voice.length > 0 && { voice: (s: StatementHead) => voice.includes(s.voice) }),
    ...(condition.length > 0 && {
      condition: (s: StatementHead) => conditionsOf(s).some((id) => condition.includes(id)),
    }),
    ...(binding.length > 0 && { binding: (s: StatementHead) => binding.includes(s.binding) }),
    ...(article.length > 0 && { article: (s: StatementHead) => article.includes(s.article) }),
    ...(time !== null && { time: (s: StatementHead) => overlaps(s.saidSpan, time) }),
  }
}

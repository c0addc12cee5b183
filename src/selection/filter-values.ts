/** What a statement has to show to each filter that is a list: the one place where these filters mean something. */
import type { StatementHead } from '../model/dossier'
import type { Inheritance } from '../model/inheritance'
import { NO_CONDITION } from '../model/vocabulary'
import { toRowsOf } from './cell-statements'
import type { ListFilterName } from './selection'

type ValuesOf = (statement: StatementHead, inheritance: Inheritance | null) => readonly string[]

/** A statement passes a filter when one of its values is asked for, and counts for each of them. */
export const FILTER_VALUES: Readonly<Record<ListFilterName, ValuesOf>> = {
  country: actorsOf,
  commitment: ({ commitment }) => [commitment],
  stance: ({ stance }) => [stance],
  voice: ({ voice }) => [voice],
  condition: ({ conditions }) => (conditions.length === 0 ? [NO_CONDITION] : conditions),
  binding: ({ binding }) => [binding],
  instrument: ({ instrument }) => (instrument === null ? [] : [instrument]),
  reading: ({ reading }) => [reading],
  article: ({ article }) => [article],
}

/** The actors on whose rows a statement stands: those it names and, when stances are inherited, their members. */
export function actorsOf(
  statement: StatementHead,
  inheritance: Inheritance | null,
): readonly string[] {
  return inheritance === null ? statement.actors : [...toRowsOf(statement, inheritance).keys()]
}

import type { DossierIndex, StatementHead } from '../model/dossier'
import type { Inheritance } from '../model/inheritance'
import type { ActorId, Language, LocalText } from '../model/vocabulary'

/** A filter that asks for some values of a list, as one entry of `filters.ts`. */
export interface ListFilter<Id extends string> {
  readonly name: LocalText
  /**
   * What of the list a statement carries. It passes when one of these is asked for, and counts for
   * each of them. With an inheritance, what groups said counts for their members too.
   */
  readonly valuesOf: (statement: StatementHead, inheritance: Inheritance | null) => readonly Id[]
  /** All that can be asked for, in the order in which it is offered. */
  readonly toValues: (index: DossierIndex, language: Language) => readonly FilterValue<Id>[]
}

export interface FilterValue<Id extends string> {
  readonly id: Id
  readonly label: string
  /** Other names by which it is found. */
  readonly also?: readonly string[]
  /** ISO 3166-1 alpha-2 code where the value is a state. */
  readonly flag?: ActorId
}

import type { DossierIndex, StatementHead } from '../model/dossier'
import type { Inheritance } from '../model/inheritance'
import type { ActorId, Language, LocalText } from '../model/vocabulary'

/** A filter by some values of a list: one entry of `filters.ts`. */
export interface ListFilter<Id extends string> {
  readonly name: LocalText
  /**
   * The values that a statement has. It passes if one of them is chosen, and counts for each of
   * them. With an inheritance, a group's statements also count for its members.
   */
  readonly valuesOf: (statement: StatementHead, inheritance: Inheritance | null) => readonly Id[]
  /** All values that can be chosen, in the order in which they are offered. */
  readonly toValues: (index: DossierIndex, language: Language) => readonly FilterValue<Id>[]
}

export interface FilterValue<Id extends string> {
  readonly id: Id
  readonly label: string
  /** Other names to find it by, in both languages: asked for only by who looks for one. */
  readonly also?: () => readonly string[]
  /** ISO 3166-1 alpha-2 code, if the value is a state. */
  readonly flag?: ActorId
}

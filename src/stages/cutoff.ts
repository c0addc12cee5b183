import type { IsoDay } from '../model/dates'

/** Which date makes a statement known: that of its saying or that of its publication. */
export const KNOWN_BY = ['said', 'published'] as const
export type KnownBy = (typeof KNOWN_BY)[number]

/** The day up to which things are known, and by which of their dates. */
export interface Cutoff {
  /** Null knows everything. */
  readonly asOf: IsoDay | null
  readonly knownBy: KnownBy
}

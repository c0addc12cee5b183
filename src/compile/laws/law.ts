import type { AnchorResult } from '../anchor/anchor-quote'
import type { DateResult } from '../read/parse-date'
import type { Problem, ProblemCode } from '../problem'
import type { QuoteSeed } from '../shape/schema'
import type { SeedMemory } from '../read/seed-memory'
import type { Seeds } from '../read/seeds'

/** What the laws check: the seeds, with every date parsed and every quote looked up. */
export interface LawContext {
  readonly seeds: Seeds
  readonly dates: { readonly get: (edtf: string) => DateResult }
  /** By identity of the quote's seed; missing if the article's text could not be read. */
  readonly anchors: ReadonlyMap<QuoteSeed, AnchorResult>
  readonly memory: SeedMemory
}

/** A rule for all seeds. It reports every violation and never throws. */
export interface Law {
  /** In one sentence. */
  readonly rule: string
  readonly codes: readonly ProblemCode[]
  /**
   * Whether an article keeps or breaks it by itself and the vocabulary, whatever other articles say. One that
   * kept all of these is left out of the seeds until either changes.
   */
  readonly byArticle?: true
  readonly check: (context: LawContext) => readonly Problem[]
}

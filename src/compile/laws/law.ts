import type { AnchorResult } from '../anchor-quote'
import type { DateResult } from '../parse-date'
import type { Problem, ProblemCode } from '../problem'
import type { QuoteSeed } from '../schema'
import type { Seeds } from '../seeds'

/** What the laws judge: the seeds, with every date parsed and every quote looked for. */
export interface Brief {
  readonly seeds: Seeds
  /** By the EDTF text. */
  readonly dates: ReadonlyMap<string, DateResult>
  /** By identity of the quote's seed; absent when its article's text could not be read. */
  readonly anchors: ReadonlyMap<QuoteSeed, AnchorResult>
}

/** A rule that all seeds keep. It reports every offender and throws at none. */
export interface Law {
  /** The rule in one sentence. */
  readonly rule: string
  readonly codes: readonly ProblemCode[]
  readonly check: (brief: Brief) => readonly Problem[]
}

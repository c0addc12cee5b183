import type { AnchorResult } from '../anchor/anchor-quote'
import type { TextUse } from '../list-texts'
import type { DateResult } from '../read/parse-date'
import type { Problem, ProblemCode } from '../problem'
import type { QuoteSeed } from '../shape/schema'
import type { Seeds } from '../read/seeds'

/** What the laws check: the seeds, with every date parsed, every quote looked up and every text listed. */
export interface LawContext {
  readonly seeds: Seeds
  /** By EDTF text. */
  readonly dates: ReadonlyMap<string, DateResult>
  /** By identity of the quote's seed; missing if the article's text could not be read. */
  readonly anchors: ReadonlyMap<QuoteSeed, AnchorResult>
  /** All that the seeds' YAML files say. */
  readonly texts: readonly TextUse[]
}

/** A rule for all seeds. It reports every violation and never throws. */
export interface Law {
  /** In one sentence. */
  readonly rule: string
  readonly codes: readonly ProblemCode[]
  readonly check: (context: LawContext) => readonly Problem[]
}

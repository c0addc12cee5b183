import type { DateSpan } from './dates'
import type { Evidence } from './dossier'
import type { Source } from './publication'
import type { InstrumentId, LocalText, PersonId } from './vocabulary'

export const INSTRUMENT_KINDS = [
  'declaration',
  'declaration-of-intent',
  'agreement',
  'framework',
  'package',
  'plan',
  'programme',
  'mechanism',
  'body',
  'force',
  'charter',
  'media',
] as const

export interface InstrumentHead {
  readonly id: InstrumentId
  readonly name: LocalText
}

/** A document, plan, mechanism or body that statements are about or come from. */
export interface Instrument extends InstrumentHead {
  readonly kind: (typeof INSTRUMENT_KINDS)[number]
  readonly also: readonly string[]
  /** EDTF. */
  readonly date: string | null
  readonly span: DateSpan | null
  readonly partOf: InstrumentId | null
  /** Whose words it relays; null when its own. */
  readonly speaksFor: PersonId | InstrumentId | null
  /** Of its official text; missing where that is not known. */
  readonly source?: Source
  readonly evidence: readonly Evidence[]
  readonly note: LocalText | null
}

const NOT_DOCUMENTS = new Set<Instrument['kind']>(['mechanism', 'body', 'force', 'media'])

/** True for anything written, such as a declaration, a plan or an agreement. */
export function isDocument(kind: Instrument['kind']): boolean {
  return !NOT_DOCUMENTS.has(kind)
}

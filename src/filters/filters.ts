/**
 * The filters, one entry each, in their order in links and in the filter bar. Everything else
 * follows from the entry: the filter's part of the link, what passes it, the counts beside its
 * values, its chips, and its words in exports.
 */
import { articleMessages } from '../language/messages/article-messages'
import { bindingMessages } from '../language/messages/binding-messages'
import { conditionMessages } from '../language/messages/condition-messages'
import { formatSpan } from '../language/format-date'
import { toHeadline } from '../language/headline'
import { readingMessages } from '../language/messages/reading-messages'
import { voiceMessages } from '../language/messages/voice-messages'
import type { Period } from '../model/dates'
import type { ArticleHead, ArticleId, StatementHead } from '../model/dossier'
import { toRowsOf, type Inheritance } from '../model/inheritance'
import { keysOf, pick, toRecord } from '../model/keys-of'
import {
  BINDINGS,
  NO_CONDITION,
  READINGS,
  UNNAMED,
  VOICES,
  type ActorId,
  type Binding,
  type CommitmentId,
  type ConditionId,
  type InstrumentId,
  type Language,
  type LocalText,
  type Reading,
  type StanceId,
  type Voice,
} from '../model/vocabulary'
import { toCountryValues } from './country-values'
import type { FilterValue, ListFilter } from './list-filter'

const country: ListFilter<ActorId> = {
  name: { en: 'Countries and groups', vi: 'Nước và nhóm nước' },
  valuesOf: actorsOf,
  toValues: toCountryValues,
}

const commitment: ListFilter<CommitmentId> = {
  name: { en: 'Commitment', vi: 'Cam kết' },
  valuesOf: (statement) => [statement.commitment],
  toValues: ({ commitments }, language) => toNamedValues(commitments, language),
}

const stance: ListFilter<StanceId> = {
  name: { en: 'Stance', vi: 'Lập trường' },
  valuesOf: (statement) => [statement.stance],
  toValues: ({ stances }, language) => toNamedValues(stances, language),
}

const voice: ListFilter<Voice> = {
  name: { en: 'Whose words', vi: 'Lời của ai' },
  valuesOf: (statement) => [statement.voice],
  toValues: (_, language) => VOICES.map((id) => ({ id, label: voiceMessages[language].names[id] })),
}

const condition: ListFilter<ConditionId> = {
  name: { en: 'Condition', vi: 'Điều kiện' },
  valuesOf: ({ conditions }) => (conditions.length === 0 ? [NO_CONDITION] : conditions),
  toValues: ({ conditions }, language) => [
    ...toNamedValues(conditions, language),
    { id: NO_CONDITION, label: conditionMessages[language].none },
  ],
}

const binding: ListFilter<Binding> = {
  name: { en: 'Said as', vi: 'Dưới dạng' },
  valuesOf: (statement) => [statement.binding],
  toValues: (_, language) =>
    BINDINGS.map((id) => ({ id, label: bindingMessages[language].names[id] })),
}

const instrument: ListFilter<InstrumentId> = {
  name: { en: 'Document', vi: 'Văn kiện' },
  valuesOf: (statement) => (statement.instrument === null ? [] : [statement.instrument]),
  toValues: ({ instruments }, language) => [
    ...toNamedValues(instruments, language),
    { id: UNNAMED, label: readingMessages[language].unnamed },
  ],
}

const reading: ListFilter<Reading> = {
  name: { en: 'Reading', vi: 'Cách đọc' },
  valuesOf: (statement) => [statement.reading],
  toValues: (_, language) =>
    READINGS.map((id) => ({ id, label: readingMessages[language].names[id] })),
}

const article: ListFilter<ArticleId> = {
  name: { en: 'Article', vi: 'Bài báo' },
  valuesOf: (statement) => [statement.article],
  // Links need the ids of thousands, and few of their labels are ever read, which may change as titles come.
  toValues: ({ articles }, language) =>
    articles.map((each) => ({
      id: each.id,
      get label() {
        return toArticleLabel(each, language)
      },
    })),
}

export const FILTERS = {
  country,
  commitment,
  stance,
  voice,
  condition,
  binding,
  instrument,
  reading,
  article,
} as const

export type ListFilterName = keyof typeof FILTERS
export const LIST_FILTERS = keysOf(FILTERS)

type IdOf<Name extends ListFilterName> =
  (typeof FILTERS)[Name] extends ListFilter<infer Id> ? Id : never
type Lists = { readonly [Name in ListFilterName]: readonly IdOf<Name>[] }

/** The values of all filters. An empty list or a null period lets everything pass. */
export interface Filters extends Lists {
  /** When statements were said. */
  readonly time: Period | null
}
export type FilterName = keyof Filters

export const NO_FILTERS: Filters = { ...toRecord(LIST_FILTERS, () => []), time: null }

export function toFilters(selection: Filters): Filters {
  return { ...pick(selection, LIST_FILTERS), time: selection.time }
}

/** The actors of a statement and, if stances are inherited, their members. */
export function actorsOf(
  statement: Pick<StatementHead, 'actors' | 'saidSpan'>,
  inheritance: Inheritance | null,
): readonly ActorId[] {
  return inheritance === null ? statement.actors : [...toRowsOf(statement, inheritance).keys()]
}

function toNamedValues(
  entries: readonly { readonly id: string; readonly name: LocalText }[],
  language: Language,
): readonly FilterValue<string>[] {
  return entries.map(({ id, name }) => ({ id, label: name[language] }))
}

function toArticleLabel(of: ArticleHead, language: Language): string {
  const { outlet, published } = of
  const source = outlet && (outlet.name ?? articleMessages[language].outletNotStated)
  const where = [source, formatSpan(published.span, language)].filter(Boolean).join(', ')
  return `${where}: ${toHeadline(of, language)}`
}

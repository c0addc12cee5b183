/** What the box tells of what it finds: groups of links, each with where it leads. */
import type { Language } from '../../model/vocabulary'
import { ENTRY_KINDS, type EntryKind } from '../../search/to-entries'
import { toCount, type Count } from '../../model/count'
import { toPlace } from '../../selection/places'
import { isFiltered, toPlaceName } from '../../selection/pages'
import type { Selection } from '../../selection/selection'
import { toSearchWords } from '../../selection/to-search-words'
import { searchMessages } from './search-messages'
import { Teller, type Asking, type Hit } from './tell-entry'

export interface HitGroup {
  readonly kind: EntryKind
  readonly label: string
  readonly hits: readonly Hit[]
}

export interface SearchModel {
  /** Keeps what is found in every view; null where no statement would be left. */
  readonly filter: { readonly to: Selection; readonly count: Count } | null
  /** Those that found something, in the order of their kinds. */
  readonly groups: readonly HitGroup[]
  readonly count: number
}

/** Of `typed`, what a link would keep is looked for. */
export function toSearchModel(typed: string, asking: Asking): SearchModel {
  const q = toSearchWords(typed)
  const { query, entries } = asking.search.find(q)
  const teller = new Teller(asking, query, q)
  const groups = ENTRY_KINDS.flatMap((kind): readonly HitGroup[] => {
    const hits = entries
      .filter((entry) => entry.kind === kind)
      .flatMap((entry) => teller.tell(entry))
    return hits.length === 0 ? [] : [{ kind, label: toLabel(kind, asking.language), hits }]
  })
  return {
    filter: toFilter(q, asking),
    groups,
    count: groups.reduce((sum, { hits }) => sum + hits.length, 0),
  }
}

/** The pages that tell of them all. */
const PLACES = {
  actor: 'actors',
  commitment: 'commitments',
  instrument: 'instruments',
  person: 'people',
  event: 'events',
  dispute: 'disputes',
  article: 'articles',
} as const satisfies Record<Exclude<EntryKind, 'passage'>, Selection['view']>

function toLabel(kind: EntryKind, language: Language): string {
  return kind === 'passage'
    ? searchMessages[language].passages
    : toPlaceName(PLACES[kind])[language]
}

function toFilter(q: string, { known, searchAll, selection }: Asking): SearchModel['filter'] {
  const matches = searchAll.matchStatements(q)
  const left = known.statements.filter(({ id }) => matches?.has(id))
  if (left.length === 0) return null
  const from = isFiltered(selection.view) ? selection : toPlace(selection, 'board')
  return { to: { ...from, q }, count: toCount(left) }
}

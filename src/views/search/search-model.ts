/** The results of a search as groups of links. */
import type { Language } from '../../model/vocabulary'
import { ENTRY_KINDS, type Entry, type EntryKind } from '../../search/to-entries'
import { toCount, type Count } from '../../model/count'
import { toPlace } from '../../selection/places'
import { isFiltered, toPlaceName } from '../../selection/pages'
import type { Selection } from '../../selection/selection'
import { toSearchWords } from '../../selection/to-search-words'
import { searchMessages } from './search-messages'
import { HitBuilder, type SearchRequest, type Hit } from './hit-builder'

export interface HitGroup {
  readonly kind: EntryKind
  readonly label: string
  readonly count: number
  /** The first of them, at most so many: each takes a while, and there may be thousands. */
  readonly take: (most: number) => readonly Hit[]
}

export interface SearchModel {
  /** Filters the views by the words; null if no statement would be left. */
  readonly filter: { readonly to: Selection; readonly count: Count } | null
  /** Non-empty groups, in the order of `ENTRY_KINDS`. */
  readonly groups: readonly HitGroup[]
  readonly count: number
}

/** Searches for as much of `typed` as a link keeps. */
export function toSearchModel(typed: string, request: SearchRequest): SearchModel {
  const q = toSearchWords(typed)
  const { query, entries, passages } = request.search.find(q)
  const hitBuilder = new HitBuilder(request, query, q)
  const groups = ENTRY_KINDS.flatMap((kind): readonly HitGroup[] => {
    const label = toLabel(kind, request.language)
    const found = entries
      .filter((entry) => entry.kind === kind)
      .toSorted((a, b) => Number(isFurniture(a)) - Number(isFurniture(b)))
    const count = kind === 'passage' ? passages.length : found.length
    const take = (most: number) =>
      kind === 'passage'
        ? passages.slice(0, most).flatMap((passage) => hitBuilder.buildPassage(passage))
        : found.slice(0, most).flatMap((entry) => hitBuilder.build(entry))
    return count === 0 ? [] : [{ kind, label, count, take }]
  })
  return {
    filter: toFilter(q, request),
    groups,
    count: groups.reduce((sum, { count }) => sum + count, 0),
  }
}

function isFurniture({ paragraph }: Entry): boolean {
  return paragraph !== null && paragraph.furniture !== null
}

/** The pages that list all entries of a kind; their titles are the groups' labels. */
const PLACES = {
  actor: 'actors',
  commitment: 'commitments',
  instrument: 'instruments',
  person: 'people',
  event: 'events',
  dispute: 'disputes',
  article: 'articles',
} as const satisfies Record<Exclude<EntryKind, 'cell' | 'passage' | 'text'>, Selection['view']>

function toLabel(kind: EntryKind, language: Language): string {
  if (kind === 'cell') return searchMessages[language].cells
  if (kind === 'passage') return searchMessages[language].passages
  if (kind === 'text') return searchMessages[language].texts
  return toPlaceName(PLACES[kind])[language]
}

function toFilter(
  q: string,
  { known, searchAll, selection }: SearchRequest,
): SearchModel['filter'] {
  // By what they are, as their ids may not be there.
  const matches = new Set(searchAll.findStatements(q))
  const left = known.statements.filter((statement) => matches.has(statement))
  if (left.length === 0) return null
  const from = isFiltered(selection.view) ? selection : toPlace(selection, 'board')
  return { to: { ...from, q }, count: toCount(left) }
}

/** What a part of a link that can't be followed was perhaps meant to be. */
import { findIfAny } from '../../model/find-by-id'
import { LIST_FILTERS } from '../../filters/filters'
import { findNearest } from '../../model/find-nearest'
import { isSubjectPage, PAGE_IDS, VIEWS } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { toIdList, type Selection } from '../../selection/selection'
import { findHash, type SelectionVocabulary } from '../../selection/selection-vocabulary'
import type { Dropped } from '../../selection/dropped'
import { parseSelection } from '../../selection/url-codec'

export interface Suggestion {
  /** As it would stand in the link. */
  readonly name: string
  readonly to: Selection
}

/** The page, article, statement or value whose id is nearest to the dropped one; null if none is near. */
export function toSuggestion(
  { key, value, reason }: Dropped,
  selection: Selection,
  vocabulary: SelectionVocabulary,
): Suggestion | null {
  if (reason !== 'unknown-value') return null
  if (key === 'path') return suggestPlace(value, selection, vocabulary)
  if (key === 'at') {
    const at = findNearest(value, vocabulary.subjects.statements)
    const quote =
      at === null ? null : (findHash(findIfAny(vocabulary.statements ?? [], at)) ?? null)
    return at === null ? null : { name: at, to: { ...selection, at, quote } }
  }
  const filter = LIST_FILTERS.find((name) => name === key)
  const id = filter === undefined ? null : findNearest(value, vocabulary.valuesOf[filter])
  if (filter === undefined || id === null) return null
  return { name: id, to: { ...selection, [filter]: toIdList([...selection[filter], id]) } }
}

function suggestPlace(
  path: string,
  selection: Selection,
  vocabulary: SelectionVocabulary,
): Suggestion | null {
  const places = [...VIEWS, ...PAGE_IDS].flatMap((place) => {
    const subjects = isSubjectPage(place)
      ? vocabulary.subjects[place]
      : place === 'articles'
        ? vocabulary.valuesOf.article
        : []
    return [`/${place}`, ...subjects.map((subject) => `/${place}/${subject}`)]
  })
  const pathname = findNearest(path, places)
  if (pathname === null) return null
  const { view, subject, read } = parseSelection({ pathname, search: '' }, vocabulary).selection
  return { name: pathname, to: { ...toPlace(selection, view, subject), read } }
}

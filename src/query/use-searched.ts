import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { DossierIndex } from '../model/dossier'
import type { SearchedDossier } from '../model/searched'
import { joinSearched, type ReadTexts } from '../model/dossier-files'
import { fileQuery } from './dossier-file'
import { openWords } from './words'

const joined = new WeakMap<ReadTexts, SearchedDossier>()

/** What the search needs of a dossier, which loads once `isWanted` is true. */
export function useSearched(
  index: DossierIndex,
  isWanted: boolean,
): UseQueryResult<SearchedDossier> {
  return useQuery({
    ...fileQuery<ReadTexts>(index.textsFile),
    enabled: isWanted,
    select: useCallback((texts: ReadTexts) => joinOnce(index, texts), [index]),
  })
}

/** The same object whenever it is asked for, as the search is made for it. */
function joinOnce(index: DossierIndex, texts: ReadTexts): SearchedDossier {
  const known = joined.get(texts)
  if (known?.about === index.about) return known
  const dossier = joinSearched(index, texts)
  openWords(dossier)
  joined.set(texts, dossier)
  return dossier
}

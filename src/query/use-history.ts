import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { historyFile } from 'virtual:releases'
import type { History } from '../model/release'
import { fileQuery } from './dossier-file'

/** What each release of the dossier changed, loaded on first use. */
export function useHistory(): UseQueryResult<History> {
  return useQuery(fileQuery<History>(historyFile))
}

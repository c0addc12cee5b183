import { useQuery } from '@tanstack/react-query'
import type { selectKnown } from '../selection/select-known'
import type { Arriving } from './arriving'

/**
 * How the whole dossier is cut to a day: code that the first load does without. It comes along with
 * the texts, and not when a day is asked for: waiting would take the view away from under the
 * reader's hand.
 */
export function useSelectKnown(isWanted = true): Arriving<typeof selectKnown> {
  const { data, error, refetch } = useQuery({
    queryKey: ['select-known'],
    queryFn: () => import('../selection/select-known'),
    enabled: isWanted,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  })
  return { data: data?.selectKnown, error, retry: refetch }
}

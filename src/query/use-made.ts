import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { onceFor } from '../model/once-for'

let numbered = 0
/** Tells objects apart in the keys of queries, which are compared as text. */
const toNumber = onceFor<object, number>(() => (numbered += 1))

/**
 * What takes a while to make of an object, such as the search over a dossier; of undefined nothing is
 * made. `name` says what it is, as no other does. It is forgotten once nobody uses it.
 */
export function useMade<Of extends object, Made>(
  name: string,
  of: Of | undefined,
  make: (of: Of) => Promise<Made>,
): UseQueryResult<Made> {
  return useQuery({
    queryKey: [name, of && toNumber(of)],
    queryFn: of === undefined ? skipToken : () => make(of),
    gcTime: 0,
  })
}

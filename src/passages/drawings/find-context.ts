import { createContext } from 'react'

/** UTF-16 indices of a text, `end` exclusive. */
interface Found {
  readonly start: number
  readonly end: number
}

/** The places in a text that match the searched words; none without a search. */
export const FindContext = createContext<(text: string) => readonly Found[]>(() => [])

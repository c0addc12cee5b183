import { createContext } from 'react'

/** UTF-16 indices of a text, `end` exclusive. */
interface Found {
  readonly start: number
  readonly end: number
}

/** Where a text holds the words that all views are filtered by; nowhere while there are none. */
export const FindContext = createContext<(text: string) => readonly Found[]>(() => [])

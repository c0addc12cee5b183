import { createContext } from 'react'
import type { Statement } from '../../model/dossier'

/** Suspends until the words of statements are there: for lists that draw more of them than the view has waited for. */
export const AwaitWordsContext = createContext<(statements: readonly Statement[]) => void>(
  () => undefined,
)

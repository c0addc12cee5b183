import type { QueryClient } from '@tanstack/react-query'
import { fileQuery } from '../../query/dossier-file'
import { indexQuery } from '../../query/use-dossier'
import { loadParts } from '../lazy-part'

/** What a page was written with, as its root element says in `data-written`. */
export interface Written {
  /** Names of the parts of the code. */
  readonly parts: readonly string[]
  /** Paths of the files of the dossier, beside the index. */
  readonly files: readonly string[]
}

/**
 * Loads what the page in `root` was written with. Resolves, as soon as its matrix can come alive, to
 * what says when the rest can; to null where no page is written, where another one is asked for
 * (`data-other`, see `early.js`), or where the index does not load: then it is drawn anew.
 */
export async function loadWritten(
  root: HTMLElement,
  client: QueryClient,
): Promise<{ readonly rest: Promise<readonly PromiseSettledResult<unknown>[]> } | null> {
  const text = root.dataset['written']
  if (text === undefined || 'other' in document.documentElement.dataset) return null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the same build
  const { parts, files } = JSON.parse(text) as Written
  const rest = Promise.allSettled([
    loadParts(parts),
    ...files.map((path) => client.query(fileQuery(path))),
  ])
  return client.query(indexQuery).then(
    () => ({ rest }),
    () => null,
  )
}

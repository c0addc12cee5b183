/** Looks through every text of the seeds' YAML files. */
import type { Seeds } from './read/seeds'

interface FoundText {
  /** The key of the text, or of the list that it is in. */
  readonly key: string
  readonly text: string
  /** What holds it, and under which key or index: as `Places` wants it. */
  readonly owner: object
  readonly name: string
}

/** Those that `isFound`, of its key too: there are far more texts than would have to be listed. */
export function findTexts(
  { articles, vocabulary }: Seeds,
  isFound: (text: string, key: string) => boolean,
): readonly FoundText[] {
  const found: FoundText[] = []
  const look = (owner: object, list: string): void => {
    for (const name of Object.keys(owner)) {
      const value: unknown = Reflect.get(owner, name)
      const key = Array.isArray(owner) ? list : name
      if (typeof value === 'string') {
        if (isFound(value, key)) found.push({ key, text: value, owner, name })
      } else if (typeof value === 'object' && value !== null) look(value, key)
    }
  }
  for (const file of Object.values(vocabulary)) if (file !== null) look(file, '')
  for (const { article, statements, figures } of articles) {
    if (article !== null) look(article, '')
    look(statements, '')
    look(figures, '')
  }
  return found
}

/** Every text of the seeds' YAML files, with its place. */
import type { Place } from './problem'
import type { Seeds } from './read/seeds'

export interface TextUse {
  /** The key of the text, or of the list that it is in. */
  readonly key: string
  readonly text: string
  readonly place: Place
}

export function listTexts({ articles, vocabulary, places }: Seeds): readonly TextUse[] {
  const find = (owner: object, list: string): readonly TextUse[] =>
    Object.entries(owner).flatMap(([name, value]: [string, unknown]) => {
      const key = Array.isArray(owner) ? list : name
      if (typeof value === 'string') return [{ key, text: value, place: places.of(owner, name) }]
      return typeof value === 'object' && value !== null ? find(value, key) : []
    })
  const files = articles.flatMap(({ article, statements, figures }) => [
    article,
    statements,
    figures,
  ])
  return [...Object.values(vocabulary), ...files].flatMap((file) =>
    file === null ? [] : find(file, ''),
  )
}

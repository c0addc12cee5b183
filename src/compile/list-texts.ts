/** Every text of the seeds' YAML files, with where it stands. */
import type { Seeds } from './read/seeds'

export interface TextUse {
  /** The key of the text, or of the list that it is in. */
  readonly key: string
  readonly text: string
  /** What holds it, and under which key or index: as `Places` wants it. */
  readonly owner: object
  readonly name: string
}

export function listTexts({ articles, vocabulary }: Seeds): readonly TextUse[] {
  const uses: TextUse[] = []
  const add = (owner: object, list: string): void => {
    for (const [name, value] of Object.entries(owner) as readonly [string, unknown][]) {
      const key = Array.isArray(owner) ? list : name
      if (typeof value === 'string') uses.push({ key, text: value, owner, name })
      else if (typeof value === 'object' && value !== null) add(value, key)
    }
  }
  for (const file of Object.values(vocabulary)) if (file !== null) add(file, '')
  for (const { article, statements, figures } of articles) {
    if (article !== null) add(article, '')
    add(statements, '')
    add(figures, '')
  }
  return uses
}

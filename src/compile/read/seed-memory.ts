import type { Once } from '../../model/once-for'
import type { ArticleCache } from '../cache/article-cache'
import { Places } from './places'

interface Kept {
  readonly parts: readonly unknown[]
  readonly value: unknown
}

/**
 * What the files of the seeds were read as and what was made of that, for whoever compiles them again after
 * a change of a few. What is kept under a name is made of certain parts, and is only given back for the very
 * same ones: an article that is read as before is the same object, and so is all that is made of it alone.
 */
export class SeedMemory {
  readonly places = new Places()
  private readonly kept = new Map<string, Kept>()

  /** @param cache what builds before have read; null for none */
  constructor(readonly cache: ArticleCache | null = null) {}

  /** Undefined if nothing is kept under the name, or it was made of other parts. */
  recall(name: string, ...parts: readonly unknown[]): unknown {
    const known = this.kept.get(name)
    const isSame =
      known?.parts.length === parts.length && parts.every((part, at) => part === known.parts[at])
    return isSame ? known?.value : undefined
  }

  keep(name: string, value: unknown, ...parts: readonly unknown[]): void {
    this.kept.set(name, { parts, value })
  }

  readonly once: Once = <Made>(name: string, parts: readonly unknown[], make: () => Made): Made => {
    const known = this.recall(name, ...parts)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each name is of one `make`
    if (known !== undefined) return known as Made
    const made = make()
    this.keep(name, made, ...parts)
    return made
  }
}

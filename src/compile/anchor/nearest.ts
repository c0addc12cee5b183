import { findNearest } from '../../model/find-nearest'

/** A hint: the nearest known word, or else all known words if there are few. */
export function suggestNearest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known]
  const nearest = findNearest(word, words)
  if (nearest !== null) return `Did you mean “${nearest}”?`
  return words.length > 0 && words.length <= 40 ? `Known: ${words.join(', ')}.` : undefined
}

/** Different words after which to look for no more: so many are no slips, and the search takes long. */
const MOST_WORDS = 50

/** `suggestNearest` that looks for a word once, and only for the first words in each set. */
export function createSuggest(): (word: string, known: ReadonlySet<string>) => string | undefined {
  const hints = new Map<ReadonlySet<string>, Map<string, string | undefined>>()
  return (word, known) => {
    const earlier = hints.get(known) ?? new Map<string, string | undefined>()
    hints.set(known, earlier)
    if (earlier.has(word) || earlier.size >= MOST_WORDS) return earlier.get(word)
    const hint = suggestNearest(word, known)
    earlier.set(word, hint)
    return hint
  }
}

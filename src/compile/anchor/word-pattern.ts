/** Patterns that match whole words in any script. */

const IN_WORD = String.raw`[\p{L}\p{M}\p{N}]`

/** Source of a pattern that matches these words literally, with any white space for each space. */
export function toSource(words: string): string {
  return words
    .replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
    .replaceAll(/\s+/gu, String.raw`\s+`)
}

/** Source of a pattern that matches any of the sources as a whole word, preferring the longest. */
export function toWholeWords(sources: readonly string[]): string {
  const longestFirst = sources.toSorted((a, b) => b.length - a.length)
  return sources.length === 0
    ? '(?!)'
    : `(?<!${IN_WORD})(?:${longestFirst.join('|')})(?!${IN_WORD})`
}

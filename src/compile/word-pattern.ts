/** Patterns that find whole words, in whatever script. */

const IN_WORD = String.raw`[\p{L}\p{M}\p{N}]`

/** Source of a pattern for these words, letter by letter; a space stands for any white space. */
export function toSource(words: string): string {
  return words
    .replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)
    .replaceAll(/\s+/gu, String.raw`\s+`)
}

/** Source of a pattern for any of the sources between what is no letter and no digit, the longest first. */
export function toWholeWords(sources: readonly string[]): string {
  const longestFirst = sources.toSorted((a, b) => b.length - a.length)
  return sources.length === 0
    ? '(?!)'
    : `(?<!${IN_WORD})(?:${longestFirst.join('|')})(?!${IN_WORD})`
}

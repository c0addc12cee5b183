/**
 * The known word closest to a mistyped one, or null: at most two letters or a third of them may
 * differ, whichever is more; words under four letters (codes) may only differ in case.
 */
function findNearest(word: string, known: Iterable<string>): string | null {
  const limit = word.length < 4 ? 0 : Math.max(2, Math.floor(word.length / 3))
  let best: string | null = null
  let bestDistance = limit + 1
  for (const candidate of known) {
    const distance = measureDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance && distance < candidate.length) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** A hint: the nearest known word, or else all known words if there are few. */
export function suggestNearest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known]
  const nearest = findNearest(word, words)
  if (nearest !== null) return `Did you mean “${nearest}”?`
  return words.length > 0 && words.length <= 40 ? `Known: ${words.join(', ')}.` : undefined
}

/** Levenshtein distance in UTF-16 units. */
function measureDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution))
    }
    row = next
  }
  return row[b.length] ?? 0
}

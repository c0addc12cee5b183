/** UTF-16 units; what is longer is no slip of the keys in an id. */
const LONGEST = 64

/**
 * The known word closest to a mistyped one, or null: at most two letters or a third of them may
 * differ, whichever is more; words under four letters (codes) may only differ in case.
 */
export function findNearest(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST) return null
  const limit = word.length < 4 ? 0 : Math.max(2, Math.floor(word.length / 3))
  const typed = word.toLowerCase()
  let best: string | null = null
  let bestDistance = limit + 1
  for (const candidate of known) {
    if (Math.abs(word.length - candidate.length) >= bestDistance) continue
    const distance = measureDistance(typed, candidate.toLowerCase())
    if (distance < bestDistance && distance < candidate.length) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
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

/** In code points. */
const MAX_LENGTH = 200

/**
 * The words of a search as the selection keeps them: NFC, trimmed, cut to 200 code points. Empty,
 * for no search, if there is no letter or digit.
 */
export function toSearchWords(typed: string): string {
  const points = [...typed.toWellFormed().normalize('NFC').trim()]
  const words = points.slice(0, MAX_LENGTH).join('').trim()
  return /[\p{L}\p{N}]/u.test(words) ? words : ''
}

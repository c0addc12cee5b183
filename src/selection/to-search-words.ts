/** What is looked for is cut to so many code points. */
const LONGEST_Q = 200

/**
 * Words to look for in the one form in which a selection keeps them: NFC, trimmed, not too long.
 * Empty, which looks for nothing, where there is no letter and no digit to find.
 */
export function toSearchWords(typed: string): string {
  const points = [...typed.toWellFormed().normalize('NFC').trim()]
  const words = points.slice(0, LONGEST_Q).join('').trim()
  return /[\p{L}\p{N}]/u.test(words) ? words : ''
}

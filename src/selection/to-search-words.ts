/** In code points. */
const MAX_LENGTH = 200

/**
 * The words of a search as the selection keeps them: decoded if a program encoded them twice, NFC,
 * trimmed, cut to 200 code points. Empty, for no search, if there is no letter or digit.
 */
export function toSearchWords(typed: string): string {
  // What is cut off here is cut off below, however it is encoded.
  const decoded = decode(typed.slice(0, 60 * MAX_LENGTH))
  const points = [...decoded.toWellFormed().normalize('NFC').trim()]
  const words = points.slice(0, MAX_LENGTH).join('').trim()
  if (!/[\p{L}\p{N}]/u.test(words)) return ''
  // Until nothing is left to decode, so that a link reads back as the words it was written from.
  return words === typed ? words : toSearchWords(words)
}

/** Whether `toSearchWords` cuts words off. */
export function isTooLong(typed: string): boolean {
  return [...typed.trim()].length > MAX_LENGTH
}

function decode(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded
    }
  })
}

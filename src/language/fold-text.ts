/** Matching Vietnamese text regardless of accents and Unicode composition. */

/** The five tone marks, decomposed; the sixth tone has none. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** đ, and the letters that old fonts and keyboards put in its place: the Icelandic ð and the African ɖ. */
const STROKED_D = /[đ\u00f0\u0256]/gu

/**
 * Text as typed into a search: lower case, without accents, đ as d. The result has one character
 * for each base character of the NFC text, so `nguyễn`, `NGUYEN` and its NFD form fold alike.
 * Folding a text in pieces gives the same result as folding it whole.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(STROKED_D, 'd')
    .replaceAll('ς', 'σ')
}

/**
 * One syllable in lower case with accents, its tone moved to the end, so that `hoà` and `hòa` are
 * equal, composed or not. For comparison, not for display.
 */
export function toSpelling(syllable: string): string {
  const decomposed = syllable.normalize('NFD').toLowerCase().replace(STROKED_D, 'đ')
  const tones = decomposed.match(TONES)?.toSorted().join('') ?? ''
  return decomposed.replace(TONES, '') + tones
}

/**
 * True if `typed` has no accent that `written` lacks: `nhat` and `nhât` match `Nhật`, `nhắt` does
 * not. Both must be the same syllable apart from accents.
 */
export function addsNoAccent(typed: string, written: string): boolean {
  const left = toAccents(written)
  return toAccents(typed).every((accent) => {
    const place = left.indexOf(accent)
    if (place >= 0) left.splice(place, 1)
    return place >= 0
  })
}

/** Counts the stroke of đ as an accent. */
function toAccents(syllable: string): string[] {
  return (
    syllable.normalize('NFD').toLowerCase().replace(STROKED_D, 'd\u0335').match(/\p{M}/gu) ?? []
  )
}

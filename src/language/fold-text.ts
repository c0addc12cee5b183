/** Vietnamese as it is typed and as it is written: with accents or without, composed or not. */

/** The marks of the five tones, decomposed; the sixth tone has none. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/**
 * Text as a searcher types it: lower case, without accents, đ as d. The result has one character
 * for each base character of the NFC text, so `nguyễn`, `NGUYEN` and its NFD form fold alike.
 * Folding piece by piece gives the same as folding the whole.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ς', 'σ')
}

/**
 * One syllable in lower case with its accents, its tones moved to the end: `hoà` and `hòa` are one
 * spelling, composed or not. For comparing, not for showing.
 */
export function toSpelling(syllable: string): string {
  const decomposed = syllable.normalize('NFD').toLowerCase()
  const tones = decomposed.match(TONES)?.toSorted().join('') ?? ''
  return decomposed.replace(TONES, '') + tones
}

/**
 * True when `typed` has no accent that `written` lacks: `nhat` and `nhât` may stand for `Nhật`,
 * `nhắt` may not. Both are one syllable, alike but for their accents.
 */
export function addsNoAccent(typed: string, written: string): boolean {
  const left = toAccents(written)
  return toAccents(typed).every((accent) => {
    const place = left.indexOf(accent)
    if (place >= 0) left.splice(place, 1)
    return place >= 0
  })
}

/** The stroke of đ is one of them. */
function toAccents(syllable: string): string[] {
  return syllable.normalize('NFD').toLowerCase().replaceAll('đ', 'd\u0335').match(/\p{M}/gu) ?? []
}

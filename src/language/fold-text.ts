/**
 * Text as a searcher types it: lower case, without accents, đ as d. The result has one character
 * for each base character of the NFC text, so `nguyễn`, `NGUYEN` and its NFD form fold alike.
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd')
}

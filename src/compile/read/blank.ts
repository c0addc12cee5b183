/**
 * True for a text that shows nothing: white space, controls, and characters without a shape of their
 * own, such as the zero-width space or the Hangul filler.
 */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)
}

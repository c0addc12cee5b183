/**
 * Whole numbers as text of printable ASCII: mostly small ones in one character each, which packs nearly as
 * well as it can, and is read in one pass. A number is written in base 44, the lowest digit first; the
 * character of its last digit is another than those of the digits before it.
 * Law: readNumbers(writeNumbers(list)) = list.
 */

const BASE = 44
/** The first character that a string of JSON has as it is, whatever follows it. */
const FIRST_DIGIT = '#'.charCodeAt(0)
const FIRST_LAST_DIGIT = FIRST_DIGIT + BASE

/** @param numbers whole and not negative, up to 2⁵³ − 1 */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      let text = ''
      let rest = number
      for (; rest >= BASE; rest = Math.floor(rest / BASE)) {
        text += String.fromCharCode(FIRST_DIGIT + (rest % BASE))
      }
      return text + String.fromCharCode(FIRST_LAST_DIGIT + rest)
    })
    .join('')
}

export function readNumbers(text: string): readonly number[] {
  const numbers: number[] = []
  let number = 0
  let weight = 1
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < FIRST_LAST_DIGIT) {
      number += (code - FIRST_DIGIT) * weight
      weight *= BASE
    } else {
      numbers.push(number + (code - FIRST_LAST_DIGIT) * weight)
      number = 0
      weight = 1
    }
  }
  return numbers
}

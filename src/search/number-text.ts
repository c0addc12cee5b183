/**
 * Whole numbers of any size as text of printable ASCII, small ones in one character each: unlike the steps of
 * columns, which have a character for each and end at 55,260. A number is written in base 44, the lowest digit first; the
 * character of its last digit is another than those of the digits before it.
 * Law: readNumbers(writeNumbers(list)) = list.
 */
import { FIRST_CODE } from '../model/columns'

const BASE = 44
const FIRST_LAST_DIGIT = FIRST_CODE + BASE

/** @param numbers whole and not negative, up to 2⁵³ − 1 */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      let text = ''
      let rest = number
      for (; rest >= BASE; rest = Math.floor(rest / BASE)) {
        text += String.fromCharCode(FIRST_CODE + (rest % BASE))
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
      number += (code - FIRST_CODE) * weight
      weight *= BASE
    } else {
      numbers.push(number + (code - FIRST_LAST_DIGIT) * weight)
      number = 0
      weight = 1
    }
  }
  return numbers
}

import type { Measure, TextType } from './text-style'

/**
 * Wraps words onto lines no wider than `width`; a word that is wider overflows on its own line. Text
 * beyond `most` lines is cut with an ellipsis. At least one line.
 */
export function wrapText(
  text: string,
  width: number,
  type: TextType,
  measure: Measure,
  most = Infinity,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || measure(longer, type) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const words = lines
    .slice(most - 1)
    .join(' ')
    .split(' ')
  return [...kept.slice(0, -1), cutToWidth(words, width, type, measure)]
}

function cutToWidth(
  words: readonly string[],
  width: number,
  type: TextType,
  measure: Measure,
): string {
  for (let count = words.length - 1; count > 1; count -= 1) {
    const cut = `${words.slice(0, count).join(' ')}…`
    if (measure(cut, type) <= width) return cut
  }
  return `${words[0] ?? ''}…`
}

/** The same for text without spaces, such as an address: may break after any character. */
export function breakText(
  text: string,
  width: number,
  type: TextType,
  measure: Measure,
  most: number,
): readonly string[] {
  const lines = ['']
  for (const character of text) {
    const longer = `${lines.at(-1) ?? ''}${character}`
    if (measure(longer, type) <= width || longer === character) lines[lines.length - 1] = longer
    else if (lines.length < most) lines.push(character)
    else return [...lines.slice(0, -1), `${lines.at(-1)?.slice(0, -1) ?? ''}…`]
  }
  return lines
}

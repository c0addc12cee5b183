/** Places in an article's text as links write them: `12`, or `12.2` for the second match in its line. */
import type { TextPlace } from './selection'

const FORM = /^([1-9]\d{0,5})(?:\.([1-9]\d{0,5}))?$/

export function parseTextPlace(text: string): TextPlace | null {
  const [, line, match = 1] = FORM.exec(text) ?? []
  return line === undefined ? null : { line: Number(line), match: Number(match) }
}

export function serializeTextPlace({ line, match }: TextPlace): string {
  return match === 1 ? `${line}` : `${line}.${match}`
}

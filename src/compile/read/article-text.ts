/** An article's text as lines. Positions count Unicode code points from its start, as in quotes. */
import { isBlank } from './blank'

export interface TextLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** UTF-16 index of the line's start in the whole text. */
  readonly index: number
  /** The same in code points. */
  readonly start: number
}

export interface ArticleText {
  readonly text: string
  readonly lines: readonly TextLine[]
}

/** `text` must be NFC with LF line endings. */
export function toArticleText(text: string): ArticleText {
  let index = 0
  let start = 0
  const lines = text.split('\n').map((line, position) => {
    const entry = { number: position + 1, text: line, index, start }
    index += line.length + 1
    start += countCodePoints(line) + 1
    return entry
  })
  return { text, lines }
}

/** The non-blank lines. */
export function selectParagraphs({ lines }: ArticleText): readonly TextLine[] {
  return lines.filter((line) => !isBlank(line.text))
}

export function countCodePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

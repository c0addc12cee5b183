/** An article's text as lines, counted the way quotes are: in Unicode code points from its start. */

export interface TextLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Where the line starts in the whole text: UTF-16 index, and code points before it. */
  readonly index: number
  readonly start: number
}

export interface ArticleText {
  readonly text: string
  readonly lines: readonly TextLine[]
}

/** `text` is NFC with LF line ends; the last line need not end with one. */
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

/** The lines that are paragraphs: those with more than white space. */
export function selectParagraphs({ lines }: ArticleText): readonly TextLine[] {
  return lines.filter((line) => line.text.trim() !== '')
}

export function countCodePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

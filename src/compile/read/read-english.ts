/** Third stage for renderings: `english.md` → one English text per paragraph of the article. */
import { toProblem, type Place, type Problem } from '../problem'

export interface EnglishSection {
  readonly line: number
  readonly text: string
  readonly place: Place
}

export interface EnglishResult {
  readonly sections: readonly EnglishSection[]
  readonly problems: readonly Problem[]
}

const HEADING = /^##\s+([1-9]\d*)\s*$/u

/**
 * Reads sections `## <line number>`, skipping any introduction before the first one. Line breaks
 * within a section become spaces, because each section renders one paragraph.
 */
export function readEnglish(file: string, markdown: string): EnglishResult {
  const problems: Problem[] = []
  const sections: { line: number; words: string[]; place: Place }[] = []
  for (const [index, row] of markdown.split('\n').entries()) {
    const place = { file, line: index + 1, column: 1 }
    const number = HEADING.exec(row)?.[1]
    const isIntroduction = sections.length === 0
    if (number !== undefined) {
      sections.push({ line: Number(number), words: [], place })
    } else if (row.startsWith('#') && !(isIntroduction && /^#\s/u.test(row))) {
      const sentence = `“${row}” is not a paragraph heading.`
      const hint = 'Write “## ” and the line number of the paragraph in text.txt.'
      problems.push(toProblem(place, 'malformed-heading', sentence, hint))
    } else {
      sections.at(-1)?.words.push(row.trim())
    }
  }
  return {
    sections: sections.map(({ line, words, place }) => ({ line, place, text: joinWords(words) })),
    problems,
  }
}

function joinWords(words: readonly string[]): string {
  return words.filter((row) => row !== '').join(' ')
}

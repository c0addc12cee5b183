/** Where words are in an article as it is shown: in its title, its paragraphs and their renderings. */
import type { Article, ArticleBody, Paragraph, Statement } from '../../../model/dossier'
import type { TextFinder } from '../../../search/text-finder'
import type { Range } from '../../../search/to-marks'
import type { ReaderText, Selection, TextPlace } from '../../../selection/selection'
import { selectParagraphs } from '../select-paragraphs'

type Part = 'original' | 'rendering'

export interface Match extends TextPlace, Range {
  readonly part: Part
  readonly isCurrent: boolean
}

export interface Found {
  readonly words: string
  /** Whether they are of this article alone, rather than of the search. */
  readonly isOwn: boolean
  /** In the order of the text; `start` and `end` are UTF-16 indices of the paragraph or title. */
  readonly matches: readonly Match[]
  /** Index of the match that is shown; null if there is none, or none was asked for. */
  readonly current: number | null
  /** The number of matches in lines that are not shown because they are not the article. */
  readonly hidden: number
  /** Whether the link leads to the current match, not to a passage or the beginning. */
  readonly isDestination: boolean
}

export interface ShownArticle {
  readonly article: Article
  /** As shown, in order. */
  readonly paragraphs: readonly Paragraph[]
  /** The rest of the page. */
  readonly hidden: readonly Paragraph[]
  readonly text: ReaderText
}

export function toShownArticle(
  body: ArticleBody,
  article: Article,
  statements: readonly Pick<Statement, 'quote'>[],
  furniture: boolean,
  text: ReaderText,
): ShownArticle {
  const all = selectParagraphs(body, article, statements, true)
  const paragraphs = furniture ? all : selectParagraphs(body, article, statements, false)
  const hidden = all.filter((one) => one.furniture !== null && !paragraphs.includes(one))
  return { article, paragraphs, hidden, text }
}

/** Whether the title is shown above the text; not if its line is shown with evidence in it. */
export function isTitleAbove(
  { title, withheld }: Article,
  paragraphs: readonly Paragraph[],
): boolean {
  return withheld === undefined && paragraphs.every(({ line }) => line !== title.quote.line)
}

type Asked = Pick<Selection, 'find' | 'q' | 'line' | 'at'>

/** What is found of the words asked for; null if there are none. */
export function toFound(shown: ShownArticle, asked: Asked, finder: TextFinder): Found | null {
  const { find, q, line, at } = asked
  const words = find === '' ? q : find
  if (words === '') return null
  const texts = toTexts(shown)
  const others = shown.hidden.map(({ text }) => text)
  const all = [...texts.map(({ text }) => text), ...others]
  // A search is done with, but words that are being typed may be incomplete.
  const ranges = finder.find(all, words, find !== '')
  const places = numberMatches(texts, ranges)
  const isAsked = find !== '' || line !== null
  const current = isAsked && places.length > 0 ? findCurrent(places, line) : null
  return {
    words,
    isOwn: find !== '',
    matches: places.map((place, index) => ({ ...place, isCurrent: index === current })),
    current,
    hidden: ranges.slice(texts.length).flat().length,
    isDestination: current !== null && (line !== null || at === null),
  }
}

/** The match after or before the current one; after the last comes the first. Null without any. */
export function stepMatch(
  { matches, current }: Found,
  direction: 'next' | 'previous',
): TextPlace | null {
  const { length } = matches
  const step = direction === 'next' ? 1 : -1
  const from = current ?? (direction === 'next' ? -1 : length)
  const next = matches[(from + step + length) % length]
  return next === undefined ? null : { line: next.line, match: next.match }
}

/** The matches in the title or a paragraph, or in its rendering. */
export function matchesIn(found: Found | null, line: number, part: Part): readonly Match[] {
  return found?.matches.filter((match) => match.line === line && match.part === part) ?? []
}

interface Text {
  readonly line: number
  readonly part: Part
  readonly text: string
}

function toTexts({ article, paragraphs, text }: ShownArticle): readonly Text[] {
  const { quote, en: english } = article.title
  return [
    ...(isTitleAbove(article, paragraphs)
      ? [{ line: quote.line, text: quote.exact, english }]
      : []),
    ...paragraphs,
  ].flatMap((one): readonly Text[] => [
    ...(text === 'english' ? [] : [{ line: one.line, part: 'original' as const, text: one.text }]),
    ...(text === 'original'
      ? []
      : [{ line: one.line, part: 'rendering' as const, text: one.english }]),
  ])
}

function numberMatches(texts: readonly Text[], ranges: readonly (readonly Range[])[]) {
  const before = new Map<number, number>()
  return texts.flatMap(({ line, part }, place) =>
    (ranges[place] ?? []).map((range) => {
      const match = (before.get(line) ?? 0) + 1
      before.set(line, match)
      return { line, match, part, ...range }
    }),
  )
}

/** The match at a place or, if it is no more, the nearest in its line, else the next. */
function findCurrent(places: readonly TextPlace[], wanted: TextPlace | null): number {
  if (wanted === null) return 0
  const { line, match } = wanted
  const before = places.findLastIndex((place) => place.line === line && place.match <= match)
  const after = places.findIndex((place) => place.line >= line)
  return before >= 0 ? before : Math.max(after, 0)
}

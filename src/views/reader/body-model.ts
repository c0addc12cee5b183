/** The layout of an article's text: paragraphs, split into segments by the evidence in them. */
import type { Article, ArticleBody, Paragraph, Quote } from '../../model/dossier'
import { matchesIn, type Found, type Match } from './find/found-model'
import type { TextPassage, ToldEvent } from './reader-model'
import { toLanes } from './passages/to-lanes'
import { toSegments, type Segment } from './passages/to-segments'

/** A run of text; null where no event is told. */
export interface BodySegment extends Segment<TextPassage> {
  readonly told: ToldEvent | null
  /** The event whose passage ends here. */
  readonly endsTold: ToldEvent | null
}

export interface BodyParagraph {
  readonly paragraph: Paragraph
  /** Matches of words that were looked for. */
  readonly matches: { readonly original: readonly Match[]; readonly rendering: readonly Match[] }
  /** Anything before the title on the title's own line, such as a date; empty elsewhere. */
  readonly before: string
  /** Of the rest. */
  readonly segments: readonly BodySegment[]
  /** The passages in this paragraph, in text order. */
  readonly passages: readonly TextPassage[]
  /** The lane in which each is underlined. */
  readonly lanes: ReadonlyMap<TextPassage, number>
  /** The chosen event, if it is told in this paragraph. */
  readonly told: ToldEvent | null
}

/** Shown paragraphs with their evidence, and with the words that were found in them. */
export function toBodyParagraphs(
  paragraphs: readonly Paragraph[],
  article: Article,
  passages: readonly TextPassage[],
  found: Found | null,
  event: ToldEvent | null = null,
): readonly BodyParagraph[] {
  return paragraphs.map((paragraph) => {
    const within = passages.filter(({ quote }) => quote.line === paragraph.line)
    const told = event?.quotes.filter((quote) => quote.line === paragraph.line) ?? []
    const { before, rest } = cutBeforeTitle(paragraph, article, within)
    return {
      paragraph,
      matches: {
        original: matchesIn(found, paragraph.line, 'original'),
        rendering: matchesIn(found, paragraph.line, 'rendering'),
      },
      before,
      segments: toBodySegments(rest, within, event, told),
      passages: within,
      lanes: toLanes(within),
      told: told.length > 0 ? event : null,
    }
  })
}

function toBodySegments(
  text: Pick<Paragraph, 'start' | 'text'>,
  passages: readonly TextPassage[],
  event: ToldEvent | null,
  told: readonly Quote[],
): readonly BodySegment[] {
  const toEvent = (some: readonly object[]) => (some.every(isPassage) ? null : event)
  const anchored = [...passages, ...told.map((quote) => ({ quote }))]
  return toSegments(text, anchored).map((segment) => ({
    ...segment,
    covering: segment.covering.filter(isPassage),
    ending: segment.ending.filter(isPassage),
    told: toEvent(segment.covering),
    endsTold: toEvent(segment.ending),
  }))
}

function isPassage(one: object): one is TextPassage {
  return 'statement' in one
}

function cutBeforeTitle(paragraph: Paragraph, { title }: Article, within: readonly TextPassage[]) {
  const { start, text } = paragraph
  const isTitle = paragraph.line === title.quote.line
  if (!isTitle || within.some(({ quote }) => quote.start < title.quote.start)) {
    return { before: '', rest: paragraph }
  }
  const characters = [...text]
  const length = title.quote.start - start
  return {
    before: characters.slice(0, length).join(''),
    rest: { start: title.quote.start, text: characters.slice(length).join('') },
  }
}

export function countFurniture(body: ArticleBody): number {
  return body.paragraphs.filter(({ furniture }) => furniture !== null).length
}

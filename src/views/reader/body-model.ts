/** The layout of an article's text: paragraphs, split into segments by the evidence in them. */
import type { Article, ArticleBody, Paragraph } from '../../model/dossier'
import type { TextPassage } from './reader-model'
import { toLanes } from './passages/to-lanes'
import { toSegments, type Segment } from './passages/to-segments'

export interface BodyParagraph {
  readonly paragraph: Paragraph
  /** Anything before the title on the title's own line, such as a date; empty elsewhere. */
  readonly before: string
  /** Of the rest. */
  readonly segments: readonly Segment<TextPassage>[]
  /** The passages in this paragraph, in text order. */
  readonly passages: readonly TextPassage[]
  /** The lane in which each is underlined. */
  readonly lanes: ReadonlyMap<TextPassage, number>
}

/**
 * The paragraphs to show. Furniture is left out unless requested. So is the line with the title,
 * which is already shown above the text, unless it has evidence. If the article was not yet
 * published, only paragraphs with words that were known remain.
 */
export function toBodyParagraphs(
  body: ArticleBody,
  article: Article,
  passages: readonly TextPassage[],
  furniture: boolean,
): readonly BodyParagraph[] {
  return body.paragraphs.flatMap((paragraph) => {
    const within = passages.filter(({ quote }) => quote.line === paragraph.line)
    if (article.withheld !== undefined && within.length === 0) return []
    const isTitle = paragraph.line === article.title.quote.line && within.length === 0
    if (!furniture && (paragraph.furniture !== null || isTitle)) return []
    const { before, rest } = cutBeforeTitle(paragraph, article, within)
    return {
      paragraph,
      before,
      segments: toSegments(rest, within),
      passages: within,
      lanes: toLanes(within),
    }
  })
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

/** Splits a paragraph where evidence begins and ends; passages may overlap freely. */
import type { Paragraph, Quote } from '../../../model/dossier'

interface Anchored {
  readonly quote: Pick<Quote, 'start' | 'end'>
}

/** A run of text that is covered by the same statements throughout. */
export interface Segment<T> {
  /** Code points from the start of the paragraph. */
  readonly start: number
  readonly text: string
  /** In the order given; empty for text without evidence. */
  readonly covering: readonly T[]
  /** Those of `covering` whose passage ends here. */
  readonly ending: readonly T[]
}

/**
 * Splits `paragraph` at both ends of every passage in it; passages elsewhere are ignored.
 * Positions are Unicode code points, so no astral character is split. All segments join to the
 * text, and the segments that a statement covers join to its passage. No segment is empty.
 */
export function toSegments<T extends Anchored>(
  paragraph: Pick<Paragraph, 'start' | 'text'>,
  statements: readonly T[],
): readonly Segment<T>[] {
  const characters = [...paragraph.text]
  const within = (position: number) =>
    Math.min(Math.max(position - paragraph.start, 0), characters.length)
  const spans = statements
    .map((statement) => ({
      statement,
      from: within(statement.quote.start),
      to: within(statement.quote.end),
    }))
    .filter(({ from, to }) => from < to)
  const cuts = [
    ...new Set([0, ...spans.flatMap(({ from, to }) => [from, to]), characters.length]),
  ].toSorted((a, b) => a - b)

  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0
    const covering = spans.filter((span) => span.from <= from && span.to >= to)
    return {
      start: from,
      text: characters.slice(from, to).join(''),
      covering: covering.map(({ statement }) => statement),
      ending: covering.filter((span) => span.to === to).map(({ statement }) => statement),
    }
  })
}

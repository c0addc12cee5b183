import type { Exhibit, MethodPart } from './method-model'

/** A part of the interface's own words, with what stands below them. */
export function toPart(
  id: string,
  title: string,
  paragraphs: readonly string[],
  exhibit: Exhibit | null,
): MethodPart {
  return {
    id,
    title,
    paragraphs: paragraphs.map((text) => [{ start: 0, text }]),
    points: [],
    exhibit,
  }
}

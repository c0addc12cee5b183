import type { Exhibit, MethodPart } from './method-model'

/** A part with the interface's own text, and an exhibit below it. */
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

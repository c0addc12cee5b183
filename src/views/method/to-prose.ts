import type { Article, ArticleId } from '../../model/dossier'

/** A text of the method in runs; ids of articles and numbers of rulings are links. */
export type Prose = readonly ProseRun[]

export interface ProseRun {
  /** Start in the whole text, as a UTF-16 index. */
  readonly start: number
  readonly text: string
  readonly article?: ArticleId
  readonly ruling?: number
}

const RULING = /(?:[Rr]uling|[Qq]uy tắc) (\d+)/

/** Splits a text at ids of articles and numbers of rulings. Joined, the runs are the text again. */
export function toProse(text: string, articles: readonly Pick<Article, 'id'>[]): Prose {
  // Ids hold letters, digits and hyphens only.
  const ids = articles.map(({ id }) => id).join('|')
  const references = new RegExp(`${RULING.source}|(?<![\\w-])(?:${ids})(?![\\w-])`, 'g')
  const runs: ProseRun[] = []
  let start = 0
  const add = (run: ProseRun) => {
    if (run.text !== '') runs.push(run)
    start = run.start + run.text.length
  }
  for (const { 0: named, 1: ruling, index } of text.matchAll(references)) {
    add({ start, text: text.slice(start, index) })
    if (ruling === undefined) add({ start: index, text: named, article: named })
    else add({ start: index, text: named, ruling: Number(ruling) })
  }
  add({ start, text: text.slice(start) })
  return runs
}

export function toText(prose: Prose): string {
  return prose.map(({ text }) => text).join('')
}

import type { Paragraph, Quote } from '../../model/dossier'

/** Length of the context before and after a quote, in code points. */
const LENGTH = 32

export interface QuoteContext {
  readonly prefix: string
  readonly suffix: string
}

/**
 * The context right before and after a quote, within its own paragraph: texts differ in how they
 * break lines between paragraphs. A prefix or suffix from the seeds takes precedence.
 * Throws if the paragraph is not among those given.
 */
export function toQuoteContext(quote: Quote, paragraphs: readonly Paragraph[]): QuoteContext {
  const paragraph = paragraphs.find(({ line }) => line === quote.line)
  if (paragraph === undefined) throw new Error(`There is no paragraph on line ${quote.line}.`)
  const points = [...paragraph.text]
  const from = quote.start - paragraph.start
  const to = quote.end - paragraph.start
  return {
    prefix: quote.prefix ?? points.slice(Math.max(0, from - LENGTH), from).join(''),
    suffix: quote.suffix ?? points.slice(to, to + LENGTH).join(''),
  }
}

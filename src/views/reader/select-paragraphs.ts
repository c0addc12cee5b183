import type { Article, ArticleBody, Paragraph, Statement } from '../../model/dossier'

/**
 * The paragraphs to show. Furniture is left out unless requested. So is the line with the title,
 * which is already shown above the text, unless it has evidence. If the article was not yet
 * published, only paragraphs with words that were known remain.
 */
export function selectParagraphs(
  body: ArticleBody,
  article: Article,
  statements: readonly Pick<Statement, 'quote'>[],
  furniture: boolean,
): readonly Paragraph[] {
  const quoted = new Set(statements.map(({ quote }) => quote.line))
  return body.paragraphs.filter((paragraph) => {
    if (quoted.has(paragraph.line)) return furniture || paragraph.furniture === null
    if (article.withheld !== undefined) return false
    if (furniture) return true
    return paragraph.furniture === null && paragraph.line !== article.title.quote.line
  })
}

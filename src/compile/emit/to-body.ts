import type { ArticleBody } from '../../model/dossier'
import { selectParagraphs } from '../read/article-text'
import { required } from './required'
import type { ArticleSeed } from '../shape/schema'
import type { ArticleFolder } from '../read/seeds'

export function toBody(
  { id, text, english }: ArticleFolder,
  { furniture = [] }: ArticleSeed,
): ArticleBody {
  const renderings = new Map(required(english).map((section) => [section.line, section.text]))
  const marks = new Map(furniture.map(({ line, kind }) => [line, kind]))
  return {
    id,
    paragraphs: selectParagraphs(required(text)).map((line) => ({
      line: line.number,
      start: line.start,
      text: line.text,
      english: required(renderings.get(line.number)),
      furniture: marks.get(line.number) ?? null,
    })),
  }
}

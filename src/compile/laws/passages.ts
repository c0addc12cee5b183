/** Laws of passages: quotes are found in the text, and every paragraph is rendered in English. */
import { selectParagraphs } from '../read/article-text'
import { isBlank } from '../read/blank'
import { listQuotes } from '../dates-and-quotes'
import { toProblem, type Place, type Problem } from '../problem'
import { articlePath, type ArticleFolder, type Seeds } from '../read/seeds'
import type { Law } from './law'

export const everyQuoteFoundOnce: Law = {
  rule: 'A quote occurs in its article exactly once, letter for letter, within one paragraph.',
  codes: ['quote-not-found', 'quote-not-unique', 'quote-across-paragraphs'],
  byArticle: true,
  check: ({ seeds, anchors }) =>
    listQuotes(seeds).flatMap(({ quote }): Problem[] => {
      const result = anchors.get(quote)
      if (result === undefined || result.ok) return []
      const place = seeds.places.of(quote, 'exact')
      return [toProblem(place, result.code, result.sentence, result.hint)]
    }),
}

export const noEvidenceInFurniture: Law = {
  rule: 'Menus, captions and other page furniture are not evidence.',
  codes: ['quote-in-furniture'],
  check: ({ seeds, anchors }) => {
    const furniture = new Map(
      seeds.articles.map(({ id, article }) => [
        id,
        new Map((article?.furniture ?? []).map(({ line, kind }) => [line, kind])),
      ]),
    )
    return listQuotes(seeds).flatMap(({ article, quote, isEvidence }): Problem[] => {
      const result = anchors.get(quote)
      if (!isEvidence || result?.ok !== true) return []
      const kind = furniture.get(article)?.get(result.quote.line)
      if (kind === undefined) return []
      const sentence = `The quote is from line ${result.quote.line} of ${article}, which is page furniture (${kind}).`
      const place = seeds.places.of(quote, 'exact')
      return [toProblem(place, 'quote-in-furniture', sentence, 'Quote the article’s own text.')]
    })
  },
}

export const everyParagraphTranslated: Law = {
  rule: 'Every paragraph has an English rendering.',
  codes: ['missing-translation'],
  byArticle: true,
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ id, text, english }) => {
      if (text === null || english === null) return []
      const rendered = new Set(
        english.filter((each) => !isBlank(each.text)).map(({ line }) => line),
      )
      return selectParagraphs(text).flatMap(({ number }): Problem[] => {
        if (rendered.has(number)) return []
        const place = { file: articlePath(id, 'text.txt'), line: number, column: 1 }
        const hint = `Add a section “## ${number}” to ${articlePath(id, 'english.md')}.`
        const sentence = 'This paragraph has no English rendering.'
        return [toProblem(place, 'missing-translation', sentence, hint)]
      })
    }),
}

interface LineUse {
  readonly line: number
  readonly toPlace: () => Place
}

/** References to paragraphs by line number, in renderings and in marks of furniture. */
function listLineUses(
  { article, english }: ArticleFolder,
  { places }: Seeds,
): readonly LineUse[][] {
  const furniture = article?.furniture ?? []
  return [
    (english ?? []).map(({ line, place }) => ({ line, toPlace: () => place })),
    furniture.map((mark) => ({ line: mark.line, toPlace: () => places.of(mark, 'line') })),
  ]
}

export const everyLineIsParagraph: Law = {
  rule: 'Renderings and marks of furniture refer to lines with text.',
  codes: ['unknown-paragraph'],
  byArticle: true,
  check: ({ seeds }) =>
    seeds.articles.flatMap((folder) => {
      const { text } = folder
      if (text === null) return []
      const numbers = new Set(selectParagraphs(text).map(({ number }) => number))
      return listLineUses(folder, seeds)
        .flat()
        .flatMap(({ line, toPlace }): Problem[] => {
          if (numbers.has(line)) return []
          const sentence = `Line ${line} of ${articlePath(folder.id, 'text.txt')} has no text.`
          const hint = 'Count lines from 1, including empty ones.'
          return [toProblem(toPlace(), 'unknown-paragraph', sentence, hint)]
        })
    }),
}

export const everyLineOnce: Law = {
  rule: 'No paragraph is rendered twice or marked as furniture twice.',
  codes: ['duplicate-paragraph'],
  byArticle: true,
  check: ({ seeds }) =>
    seeds.articles.flatMap((folder) =>
      listLineUses(folder, seeds).flatMap((uses) => {
        const lines = uses.map(({ line }) => line)
        return uses.flatMap(({ line, toPlace }, index): Problem[] => {
          if (lines.indexOf(line) === index) return []
          const sentence = `Line ${line} already has an entry.`
          return [toProblem(toPlace(), 'duplicate-paragraph', sentence, 'Keep one of the two.')]
        })
      }),
    ),
}

export const everyRenderingInOrder: Law = {
  rule: 'Renderings follow the order of the text, so that two with their headings swapped are found.',
  codes: ['heading-out-of-order'],
  byArticle: true,
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ english }) =>
      (english ?? []).flatMap(({ line, place }, index, all): Problem[] => {
        const before = all[index - 1]?.line ?? 0
        if (line >= before) return []
        const sentence = `The rendering of line ${line} comes after that of line ${before}.`
        const hint = 'Is the heading the right one? Keep the order of text.txt.'
        return [toProblem(place, 'heading-out-of-order', sentence, hint)]
      }),
    ),
}

export const everySideShowsSomething: Law = {
  rule: 'Each side of a dispute lists statements, figures or events.',
  codes: ['too-few'],
  check: ({ seeds }) =>
    (seeds.vocabulary.disputes ?? [])
      .flatMap(({ sides }) => sides)
      .flatMap((side): Problem[] => {
        const { statements = [], figures = [], events = [] } = side
        if (statements.length + figures.length + events.length > 0) return []
        const sentence = 'This side of the dispute is empty.'
        const hint = 'List statements, figures or events.'
        return [toProblem(seeds.places.of(side), 'too-few', sentence, hint)]
      }),
}

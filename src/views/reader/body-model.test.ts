import { describe, expect, it } from 'vitest'
import { selectKnown } from '../../stages/select-known'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { countFurniture, toBodyParagraphs as toParagraphs, type BodyParagraph } from './body-model'
import { selectParagraphs } from './select-paragraphs'
import { toReaderModel, type TextPassage } from './reader-model'
import type { Article, ArticleBody } from '../../model/dossier'

function toBodyParagraphs(
  body: ArticleBody,
  article: Article,
  passages: readonly TextPassage[],
  furniture: boolean,
) {
  const shown = selectParagraphs(body, article, passages, furniture)
  return toParagraphs(shown, article, passages, null)
}

function load(id: string) {
  const model = toReaderModel(
    toStages(toyDossier.index).matching,
    { ...DEFAULT_SELECTION, read: id },
    'en',
  )
  const body = toyDossier.bodies.find((one) => one.id === id)
  if (model.kind !== 'article' || body === undefined) throw new Error(`no article ${id}`)
  return { article: model.entry.article, passages: model.passages, body }
}

const lines = (paragraphs: readonly BodyParagraph[]) =>
  paragraphs.map(({ paragraph }) => paragraph.line)

describe('the paragraphs of an article', () => {
  const { article, passages, body } = load('reef-summit')

  it('leave out furniture, and the title, which is shown above them', () => {
    expect(lines(toBodyParagraphs(body, article, passages, false))).toEqual([5, 9, 11, 13, 15])
  })

  it('include furniture on request', () => {
    const all = toBodyParagraphs(body, article, passages, true)
    expect(lines(all)).toEqual(body.paragraphs.map(({ line }) => line))
    expect(countFurniture(body)).toBe(3)
  })

  it('are only those with known words, before the article was published', () => {
    const known = selectKnown(toyDossier.index, { asOf: '2025-06-10', knownBy: 'said' })
    const model = toReaderModel(
      toStages(known).matching,
      { ...DEFAULT_SELECTION, read: article.id },
      'en',
    )
    if (model.kind !== 'article') throw new Error('no article')
    const left = toBodyParagraphs(body, model.entry.article, model.passages, true)
    expect(left.every((one) => one.passages.length > 0)).toBe(true)
    expect(left.flatMap((one) => one.passages)).toEqual(model.passages)
    expect(lines(left).length).toBeLessThan(
      lines(toBodyParagraphs(body, article, [], false)).length,
    )
  })

  it('contain every passage once, verbatim', () => {
    const paragraphs = toBodyParagraphs(body, article, passages, false)
    expect(paragraphs.flatMap((one) => one.passages)).toEqual(passages)
    for (const passage of passages) {
      const runs = paragraphs
        .flatMap(({ segments }) => segments)
        .filter(({ covering }) => covering.includes(passage))
      expect(runs.map(({ text }) => text).join('')).toBe(passage.quote.exact)
    }
  })
})

describe('the line of the title', () => {
  const { article, passages, body } = load('whale-pledge')
  const title = article.title.quote
  const dated = {
    ...body,
    paragraphs: body.paragraphs.map((one) =>
      one.line === title.line ? { ...one, text: `2026 🐋 ${one.text}`, start: one.start - 7 } : one,
    ),
  }
  const evidence = passages.slice(0, 1).map((one) => ({
    ...one,
    quote: { ...title, exact: title.exact },
  }))

  it('stays if it has evidence, split from what precedes the title', () => {
    const [first] = toBodyParagraphs(dated, article, evidence, false)
    expect(first?.before).toBe('2026 🐋 ')
    expect(first?.segments.map(({ text }) => text)).toEqual([title.exact])
  })

  it('is not split if evidence begins before the title', () => {
    const early = evidence.map((one) => ({
      ...one,
      quote: { ...one.quote, start: title.start - 2 },
    }))
    expect(toBodyParagraphs(dated, article, early, false)[0]?.before).toBe('')
  })
})

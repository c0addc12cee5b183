/** Citations of the articles: nothing that they don't say, and inferred dates marked. */
import { plugins } from '@citation-js/core'
import { describe, expect, it } from 'vitest'
import { findById } from '../model/find-by-id'
import { toBibtex } from '../export/citations/to-bibtex'
import { toCitable } from '../export/citations/citable'
import { toCitation } from '../export/citations/to-citation'
import { toCslJson } from '../export/citations/to-csl-json'
import { toRis } from '../export/citations/to-ris'
import { readArticleText } from '../testing/our-dossier'
import { LINES, ours, readTable, splitLine, toPlainSpaces } from './tables'

// The plugins register their formats with the core.
await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')])

const { table, dossier, bodies } = readTable('citations', { sources: LINES, titles: LINES })

const cite = (article: string) =>
  toCitable(
    ours.dossier,
    { kind: 'article', article },
    {
      pageTitle: 'An article',
      language: 'en',
      link: `https://pledges.example/articles/${article}`,
      version: '0123456789',
      released: null,
      accessed: '2026-02-03',
    },
  )
const covered = dossier.articles.map(({ id }) => id)
const parse = (text: string, forceType: string) => {
  const [item] = plugins.input.chain(text, { forceType, generateGraph: false })
  return item
}

describe('a citation', () => {
  it('invents neither author, outlet nor day', () => {
    const found = covered.map((id) => {
      const citation = toCitation(cite(id), 'chicago', 'en')
      const [, author = '', source = ''] =
        /^(.*?)\.? ?“.*” \[.*?\]\. (.*)\. In Who/su.exec(citation) ?? []
      const [outlet = '', ...day] = source.split(', ')
      return [id, author, outlet, day.join(', ')].join(' | ').replaceAll('|  |', '| |')
    })
    expect(found.toSorted()).toEqual(table.sources.toSorted())
  })

  it('has the title of the article', () => {
    const found = covered.map((id) => `${id} | ${cite(id).title}`)
    expect(found.toSorted()).toEqual(table.titles.toSorted())
    const unsaid = table.titles
      .map(splitLine)
      .filter(
        ([id, title = '']) =>
          !toPlainSpaces(readArticleText(id)).includes(title) ||
          findById(bodies, id).paragraphs.every(({ text }) => !toPlainSpaces(text).includes(title)),
      )
    expect(unsaid).toEqual([])
  })

  it.each(ours.dossier.articles.map(({ id }) => id))(
    'of %s can be parsed from each format by a public library',
    (id) => {
      const citable = cite(id)
      const { title, byline, outlet, published } = citable
      const csl = toCslJson(citable, 'en')
      const ris = parse(toRis(citable, 'en'), '@ris/file')
      const bibtex = parse(toBibtex(citable, 'en'), '@biblatex/text')
      expect(parse(JSON.stringify([csl]), '@else/json')).toEqual(csl)
      expect(csl.issued?.circa === true).toBe(published?.isInferred === true)
      expect([csl.type, ris?.['type']]).toEqual(['article-newspaper', 'article-newspaper'])
      for (const read of [csl, ris, bibtex]) {
        expect(read?.['title']).toBe(title)
        expect(read?.['container-title'] ?? null).toBe(outlet)
      }
      expect(bibtex?.['author'] ?? null).toEqual(byline === null ? null : [{ family: byline }])
      const dateParts = csl.issued?.['date-parts']
      expect(bibtex?.['issued']).toMatchObject({ 'date-parts': dateParts })
    },
  )
})

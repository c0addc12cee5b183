/** Those whom a byline names, in each export that machines read. */
import jsonld from 'jsonld'
import type { JsonLd, JsonLdObj } from 'jsonld/jsonld-spec'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { findById } from '../../model/find-by-id'
import { testFrame } from '../../testing/export-frame'
import { toyDossier } from '../../testing/toy-dossier'
import context from './anno-context.json'
import { toAnnotations } from './to-annotations'
import { toCsv } from './to-csv'
import { toJsonLd } from './to-json-ld'
import { TABLES } from './fields/tables'
import { toRowsJson } from './to-rows'

const byline = 'Hải Yến, Nguyễn Văn An, Jane Doe và Ban Thời sự, Đài Biển'
const authors = [
  { person: 'Hải Yến' },
  { family: 'Nguyễn', given: 'Văn An' },
  { family: 'Doe', given: 'Jane' },
  { body: 'Ban Thời sự, Đài Biển' },
]
const { index, bodies } = toyDossier
const { authors: _authors, ...notTakenApart } = findById(index.articles, 'reef-summit')
const write = (signed: object) => {
  const article = { ...notTakenApart, ...signed }
  const articles = index.articles.map((each) => (each.id === article.id ? article : each))
  const statements = index.statements.filter((statement) => statement.article === article.id)
  return { article, statements, dossier: { ...index, articles } }
}
const signed = write({ byline, authors })
const unsigned = write({ byline })

const readCsv = (id: 'articles' | 'statements', exported: typeof signed) =>
  Papa.parse<Record<string, string>>(toCsv(id, exported, testFrame), { header: true }).data

describe('the authors of an article are in', () => {
  it('a table, divided at semicolons, with the kind of each', () => {
    const row = readCsv('articles', signed).find(({ id }) => id === 'reef-summit')
    expect(row).toMatchObject({
      byline,
      authors: 'Hải Yến; Nguyễn, Văn An; Doe, Jane; Ban Thời sự, Đài Biển',
      author_kinds: 'person; family-and-given; family-and-given; body',
    })
    const bare = readCsv('articles', unsigned).find(({ id }) => id === 'reef-summit')
    expect(bare).toMatchObject({ byline, authors: '', author_kinds: '' })
  })

  it('each row of a statement, in CSV and JSON', () => {
    const [row] = readCsv('statements', signed)
    expect(row).toMatchObject({ article_byline: byline })
    expect(row?.['article_authors']).toBe(
      'Hải Yến; Nguyễn, Văn An; Doe, Jane; Ban Thời sự, Đài Biển',
    )
    expect(
      JSON.parse(toRowsJson(TABLES.statements.toRows(signed, testFrame), testFrame)),
    ).toMatchObject({
      statements: signed.statements.map(() => ({
        article_authors: ['Hải Yến', 'Nguyễn, Văn An', 'Doe, Jane', 'Ban Thời sự, Đài Biển'],
      })),
    })
  })

  it('what search engines read, people and bodies told apart, each name in its order', () => {
    const page = { title: '', description: '', language: 'en', url: '', site: '/' } as const
    const tell = ({ article, dossier }: typeof signed) =>
      toJsonLd(dossier, [], { ...page, about: { kind: 'article', article } })
    expect(tell(signed)).toMatchObject({
      citation: {
        author: [
          { '@type': 'Person', name: 'Hải Yến' },
          {
            '@type': 'Person',
            name: 'Nguyễn Văn An',
            familyName: 'Nguyễn',
            givenName: 'Văn An',
          },
          { '@type': 'Person', name: 'Jane Doe', familyName: 'Doe', givenName: 'Jane' },
          { '@type': 'Organization', name: 'Ban Thời sự, Đài Biển' },
        ],
      },
    })
    expect(tell(unsigned)).toMatchObject({ citation: { author: byline } })
  })

  it('annotations, as a processor of linked data reads them', async () => {
    const readTriples = async (exported: typeof signed) => {
      const collection = toAnnotations(exported, bodies, testFrame)
      const document = JSON.parse(JSON.stringify(collection)) as JsonLdObj
      const quads = await jsonld.toRDF(document, {
        format: 'application/n-quads',
        documentLoader: (url: string) =>
          Promise.resolve({
            contextUrl: undefined,
            document: context as JsonLd,
            documentUrl: url,
          }),
      })
      return (quads as string)
        .split('\n')
        .filter((line) => line.includes('foaf/0.1/') || line.includes('dc/terms/creator'))
        .map((line) =>
          line.replaceAll(/_:\S+|<https:\S+>|<http\S+[/#]|[<>]|\\u[\dA-F]{4}/g, '').trim(),
        )
    }
    const triples = new Set(await readTriples(signed))
    expect(triples).toContain('name "Nguyễn Văn An" .')
    expect(triples).toContain('familyName "Nguyễn" .')
    expect(triples).toContain('givenName "Jane" .')
    expect(triples).toContain('name "Ban Thời sự, Đài Biển" .')
    expect(triples).toContain('type Organization .')
    expect(triples).toContain('type Person .')
    expect(triples).toContain('creator  .')
    expect(await readTriples(unsigned)).toEqual([])
  })
})

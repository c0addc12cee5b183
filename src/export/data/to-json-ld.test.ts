import { describe, expect, it } from 'vitest'
import { toyDossier } from '../../testing/toy-dossier'
import { toJsonLd, type JsonLdPage } from './to-json-ld'

const dossier = toyDossier.index
const FILES = [{ name: 'statements.csv', bytes: 12, sha256: '', table: null, rows: null }]

function tell(about: JsonLdPage['about']) {
  return toJsonLd(dossier, FILES, {
    about,
    title: 'Title',
    description: 'Description',
    language: 'en',
    url: 'https://example.org/en/x',
    site: 'https://example.org/',
  })
}

const [article] = dossier.articles
if (article === undefined) throw new Error('There is no article.')

describe('an article', () => {
  const published = { date: '', time: null, inferred: false, basis: { en: '', vi: '' } }
  const span = { earliest: '2025-03-01', latest: '2025-03-31' } as const

  it.each([
    ['a day', { ...span, latest: '2025-03-01', precision: 'day' }, false, '2025-03-01'],
    ['a month', { ...span, precision: 'month' }, false, '2025-03'],
    ['a year', { ...span, latest: '2025-12-31', precision: 'year' }, false, '2025'],
    ['a span', { ...span, precision: 'interval' }, false, undefined],
    ['an inferred day', { ...span, precision: 'day' }, true, undefined],
  ] as const)('that is known to %s has that as its date', (_, known, inferred, date) => {
    const dated = {
      ...article,
      published: { ...published, inferred, span: known as typeof article.published.span },
    }
    const told = JSON.stringify(tell({ kind: 'article', article: dated }))
    expect(/"datePublished":"([^"]*)"/.exec(told)?.[1]).toBe(date)
  })

  it('names no outlet and no author that it does not state', () => {
    const outlet = {
      name: null,
      basis: { en: '', vi: '' },
      likely: { name: 'Likely', basis: { en: '', vi: '' } },
    }
    const told = JSON.stringify(
      tell({ kind: 'article', article: { ...article, outlet, byline: null } }),
    )
    expect(told).not.toContain('publisher')
    expect(told).not.toContain('author')
    expect(told).not.toContain('Likely')
  })
})

it('a passage has an author only where it is in the actor’s own words', () => {
  for (const statement of dossier.statements) {
    const told = JSON.stringify(tell({ kind: 'claims', statements: [statement] }).mainEntity)
    expect(told).toContain(JSON.stringify(statement.quote.exact))
    expect(/"@type":"Claim".*?"(author|about)":\[/.exec(told)?.[1]).toBe(
      statement.voice === 'own' ? 'author' : 'about',
    )
  }
})

it('the data are a dataset with each of its files', () => {
  expect(tell({ kind: 'data' }).mainEntity).toMatchObject({
    '@type': 'Dataset',
    distribution: [{ contentUrl: 'https://example.org/data/latest/statements.csv' }],
  })
})

it('no page reviews a claim', () => {
  expect(JSON.stringify(tell({ kind: 'claims', statements: dossier.statements }))).not.toContain(
    'ClaimReview',
  )
})

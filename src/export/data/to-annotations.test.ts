import jsonld from 'jsonld'
import type { JsonLd, JsonLdObj } from 'jsonld/jsonld-spec'
import { describe, expect, it } from 'vitest'
import { testFrame } from '../../testing/export-frame'
import { toyDossier } from '../../testing/toy-dossier'
import context from './anno-context.json'
import { toAnnotations } from './to-annotations'

const { index: dossier, bodies } = toyDossier
const toy = toAnnotations({ dossier, statements: dossier.statements }, bodies, testFrame)

const [statement] = dossier.statements
if (statement === undefined) throw new Error('The toy has statements')
/** Has a value in every field. */
const full = {
  ...statement,
  with: ['KE', 'reef-alliance'],
  instrument: 'unnamed',
  reading: 'open',
  otherwise: { actors: ['JP'], commitment: null, stance: 'supports', voice: 'narrator' },
  until: { vi: 'cho đến khi', en: 'until then' },
  while: { vi: 'trong khi', en: 'while it lasts' },
  limits: { vi: 'Ngoài khơi', en: 'Offshore' },
  changeWords: 'lần đầu',
  apart: { vi: 'hai điều', en: 'two things' },
  beyondMeeting: { vi: 'bàn tiếp', en: 'talks go on' },
} as const

describe('a statement as an annotation', () => {
  it('has its link as its id, and everything coded as tags', () => {
    const item = toy.first.items.find(({ id }) => id.includes('brazil-undecided-on-relief'))
    expect(item?.id).toMatch(
      /^https:\/\/pledges\.example\/articles\/whale-pledge\?at=brazil-undecided-on-relief&quote=[0-9a-f]{6}$/,
    )
    expect(item?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['tagging', 'actor:BR'],
      ['tagging', 'commitment:debt-relief'],
      ['tagging', 'stance:undecided'],
      ['tagging', 'voice:own'],
      ['tagging', 'binding:remark'],
      ['tagging', 'said:[2025-10..2025-12]'],
      ['tagging', 'via:brazil-memo'],
      ['tagging', 'instrument:brazil-memo'],
      ['tagging', 'reading:firm'],
      ['describing', 'Brazil has not decided on debt relief'],
    ])
  })

  it('has topic and other reading as tags, and what has no id in words', () => {
    const { first } = toAnnotations({ dossier, statements: [full] }, bodies, testFrame)
    const tags = first.items[0]?.body.map(({ purpose, value }) => `${purpose} ${value}`) ?? []
    expect(tags.filter((each) => /(with|instrument|reading|otherwise):/.test(each))).toEqual([
      'tagging with:KE',
      'tagging with:reef-alliance',
      'tagging instrument:unnamed',
      'tagging reading:open',
      'tagging otherwise:actor:JP',
      'tagging otherwise:stance:supports',
      'tagging otherwise:voice:narrator',
    ])
    expect(tags.filter((each) => each.startsWith('commenting'))).toEqual([
      'commenting How long: until then',
      'commenting How long: while it lasts',
      'commenting Limit: Offshore',
      'commenting Tells of a change: “lần đầu”',
      'commenting Why apart: two things',
      'commenting Beyond the meeting: talks go on',
    ])
    const none = { ...full, otherwise: 'none' } as const
    const [item] = toAnnotations({ dossier, statements: [none] }, bodies, testFrame).first.items
    expect(item?.body.map(({ value }) => value)).toContain('otherwise:stance:none')
  })

  it('points into the article, by context and by code points', () => {
    const item = toy.first.items.find(({ id }) => id.includes('brazil-says-japan-wavers'))
    expect(item?.target.source).toMatchObject({
      id: 'https://pledges.example/articles/whale-pledge',
      language: 'vi',
      'dc:identifier': ['toy-2.txt', expect.stringMatching(/^sha256:[0-9a-f]{64}$/)],
    })
    const [quote, position] = item?.target.selector ?? []
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: 'Nhật Bản đang cân nhắc lại lập trường về cá voi 🐳🐋',
      prefix: '11, theo các nhà ngoại giao Brazil, '.slice(-32),
      suffix: '.',
    })
    expect((position?.end ?? 0) - (position?.start ?? 0)).toBe([...(quote?.exact ?? '')].length)
  })

  it('keeps the context that the seeds give', () => {
    const item = toy.first.items.find(({ id }) => id.includes('kenya-requests-relief'))
    expect(item?.target.selector[0]).toMatchObject({ prefix: 'Kenya cũng ', suffix: ' xóa nợ' })
  })

  it('can’t be built without the text of its article', () => {
    expect(() => toAnnotations({ dossier, statements: dossier.statements }, [], testFrame)).toThrow(
      'is not in this dossier',
    )
  })
})

describe('a JSON-LD processor', () => {
  const ANNO = 'http://www.w3.org/ns/anno.jsonld'
  const options = {
    // An undefined term is an error, rather than silently dropped.
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== ANNO) throw new Error(`asked for ${url}`)
      // The part of the standard's context that our annotations use, copied from its vocabulary.
      return { contextUrl: undefined, document: context as JsonLd, documentUrl: url } as const
    },
  }
  const toDocument = (value: unknown) => JSON.parse(JSON.stringify(value)) as JsonLdObj

  it('understands every term of all statements, and restores them', async () => {
    const statements = [...dossier.statements, { ...full, id: 'full' }]
    const edited = { ...dossier, statements }
    const collection = toAnnotations({ dossier: edited, statements }, bodies, testFrame)
    expect(collection.first.items).toHaveLength(statements.length)
    expect(collection.total).toBe(statements.length)

    const document = toDocument(collection)
    const expanded = await jsonld.expand(document, options)
    const compacted = await jsonld.compact([...expanded], { '@context': ANNO }, options)
    expect(compacted).toEqual(document)
    const quads = await jsonld.toRDF(document, { ...options, format: 'application/n-quads' })
    const starts = (quads as string).match(
      /<http:\/\/www\.w3\.org\/ns\/oa#start> "\d+"\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#nonNegativeInteger>/g,
    )
    expect(starts).toHaveLength(collection.total)
  })

  it('rejects a term that the standard does not define', async () => {
    await expect(jsonld.expand(toDocument({ ...toy, colour: 'red' }), options)).rejects.toThrow(
      'Safe mode',
    )
  })
})

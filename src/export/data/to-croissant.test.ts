import jsonld from 'jsonld'
import type { JsonLdObj } from 'jsonld/jsonld-spec'
import { describe, expect, it } from 'vitest'
import { testFrame } from '../../testing/export-frame'
import { toyDossier } from '../../testing/toy-dossier'
import { TABLES } from './fields/tables'
import { TABLE_IDS } from '../../model/data-file'
import { toCroissant } from './to-croissant'

const CR = 'http://mlcommons.org/croissant/'
const SC = 'https://schema.org/'
const files = TABLE_IDS.map((table, index) => ({
  name: `${table}.parquet`,
  bytes: 12,
  sha256: `a${index}`.repeat(32),
  table,
  rows: 3,
}))

const toDocument = (link: string, released: string | null) =>
  JSON.parse(
    JSON.stringify(toCroissant(toyDossier.index, { ...testFrame, link }, files, released)),
  ) as JsonLdObj

/** What it says as JSON-LD, every term by its full address. */
async function expand(link: string, released: string | null = null): Promise<JsonLdObj> {
  const [dataset, ...more] = await jsonld.expand(toDocument(link, released))
  expect(more).toEqual([])
  if (dataset === undefined) throw new Error('It expands to nothing.')
  return dataset
}

const list = (node: JsonLdObj | undefined, term: string) => (node?.[term] ?? []) as JsonLdObj[]
const idsOf = (nodes: readonly JsonLdObj[]) => nodes.map((node) => node['@id'])

describe('as JSON-LD, the description for Croissant', () => {
  it('is of a dataset that keeps to the standard’s version 1.0', async () => {
    const dataset = await expand('https://pledges.example/')
    expect(dataset['@type']).toEqual([`${SC}Dataset`])
    expect(list(dataset, 'http://purl.org/dc/terms/conformsTo')).toEqual([
      { '@value': `${CR}1.0`, '@language': 'en' },
    ])
    for (const term of ['name', 'description', 'license', 'url']) {
      expect([term, list(dataset, SC + term).length]).toEqual([term, 1])
    }
  })

  it('has the day of publication, which programs ask for, if the version was released', async () => {
    const dates = async (released: string | null) =>
      list(await expand('/', released), `${SC}datePublished`)
    expect(await dates('2026-03-05')).toEqual([{ '@value': '2026-03-05', '@language': 'en' }])
    expect(await dates(null)).toEqual([])
  })

  it('gives a file that changes another address, as programs keep what they loaded under one', async () => {
    const addresses = async (link: string) => {
      const loaded = list(await expand(link), `${SC}distribution`)
      return loaded.map((file) => list(file, `${SC}contentUrl`)[0]?.['@value'])
    }
    expect(await addresses('https://pledges.example/')).toEqual(
      files.map(
        ({ name, sha256 }) => `https://pledges.example/data/latest/${name}?sha256=${sha256}`,
      ),
    )
    // Beside the description, a file of a folder.
    expect(await addresses('/')).toEqual(files.map(({ name }) => name))
  })

  it('has each table with each field, from a column of a file that there is', async () => {
    const dataset = await expand('/')
    const known = idsOf(list(dataset, `${SC}distribution`))
    const sets = list(dataset, `${CR}recordSet`)
    expect(sets.map((set) => list(set, `${SC}name`)[0]?.['@value'])).toEqual(TABLE_IDS)
    for (const [index, id] of TABLE_IDS.entries()) {
      const fields = list(sets[index], `${CR}field`)
      const columns = fields.map((field) => {
        const [source] = list(field, `${CR}source`)
        expect(known).toEqual(expect.arrayContaining(idsOf(list(source, `${CR}fileObject`))))
        const [extract] = list(source, `${CR}extract`)
        return list(extract, `${CR}column`)[0]?.['@value']
      })
      const types = fields.flatMap((field) => idsOf(list(field, `${CR}dataType`)))
      expect(types).toHaveLength(fields.length)
      expect(types.filter((type) => !String(type).startsWith(SC))).toEqual([])
      expect(columns).toEqual(TABLES[id].fields.map(({ name }) => name))
    }
  })
})

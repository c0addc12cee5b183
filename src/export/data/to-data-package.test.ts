import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { testFrame } from '../../testing/export-frame'
import { toyDossier } from '../../testing/toy-dossier'
// As published at datapackage.org, without its titles and examples.
import profile from './datapackage-profile.json'
import { TABLES } from './fields/tables'
import { TABLE_IDS, type DataFile } from '../../model/data-file'
import { toDataPackage } from './to-data-package'

const { index: dossier } = toyDossier

const files: readonly DataFile[] = [
  ...TABLE_IDS.flatMap((table) =>
    ['csv', 'parquet'].map((extension) => ({
      name: `${table}.${extension}`,
      bytes: 12,
      sha256: 'ab'.repeat(32),
      table,
      rows: 3,
    })),
  ),
  { name: 'dossier.json', bytes: 34, sha256: 'cd'.repeat(32), table: null, rows: null },
]

interface FieldDescriptor {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly source: string
  readonly translations: { readonly vi: { readonly title: string; readonly description: string } }
}
interface Descriptor {
  readonly homepage?: string
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly schema?: { readonly fields: readonly FieldDescriptor[] }
  }[]
}

const describeFiles = (link: string) =>
  JSON.parse(JSON.stringify(toDataPackage(dossier, { ...testFrame, link }, files))) as Descriptor

/** The standard has lists since version 2.0; its profile of that version forgot them. */
const LIST = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string' },
    type: { enum: ['list'] },
    delimiter: { type: 'string', minLength: 1 },
    itemType: { enum: ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] },
    constraints: { type: 'object' },
  },
}
const { items } = profile.properties.resources.items.properties.schema.properties.fields
const withLists = structuredClone(profile)
Object.assign(withLists.properties.resources.items.properties.schema.properties.fields, {
  items: { ...items, oneOf: [...items.oneOf, LIST] },
})
/** Formats are words for editors, such as `textarea`. */
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(withLists)
const problemsOf = (descriptor: unknown) => {
  isValid(descriptor)
  return isValid.errors ?? []
}

describe.each(['https://pledges.example/', '/'])('the data package of a site at %s', (link) => {
  const descriptor = describeFiles(link)

  it('is a valid Frictionless Data Package of version 2', () => {
    expect(problemsOf(descriptor)).toEqual([])
  })

  it('is invalid with a path that leaves the folder, or a field of no known type', () => {
    const [resource] = descriptor.resources
    const broken = { ...descriptor, resources: [{ ...resource, path: '../statements.csv' }] }
    expect(problemsOf(broken)).not.toEqual([])
    for (const field of [
      {},
      { name: 'a', type: 'list', itemType: 'word' },
      { name: 'a', type: 'words' },
    ]) {
      const wrong = { ...descriptor, resources: [{ ...resource, schema: { fields: [field] } }] }
      expect(problemsOf(wrong)).not.toEqual([])
    }
  })

  it('has every file, with every field of its table in its order, and one more in CSV', () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual(files.map(({ name }) => name))
    for (const [index, { name: file, table }] of files.entries()) {
      const fields = descriptor.resources[index]?.schema?.fields.map(({ name }) => name)
      const more = file.endsWith('.csv') ? ['guarded'] : []
      expect(fields).toEqual(
        table === null ? undefined : [...TABLES[table].fields.map(({ name }) => name), ...more],
      )
    }
  })
})

it('names its home only where the site knows its host', () => {
  expect(describeFiles('https://pledges.example/').homepage).toBe('https://pledges.example/')
  expect(describeFiles('/').homepage).toBeUndefined()
})

it('says in both languages what each field is, and where its values come from', () => {
  const fields = describeFiles('/').resources.flatMap(({ schema }) => schema?.fields ?? [])
  expect(fields.length).toBeGreaterThan(100)
  for (const { name, title, description, source, translations } of fields) {
    const words = [title, description, source, translations.vi.title, translations.vi.description]
    expect([name, words.filter((text) => text.trim() === '')]).toEqual([name, []])
  }
})

it('says what a list is divided by, what a number counts, and which values there are', () => {
  const fields = describeFiles('/').resources[0]?.schema?.fields
  const of = (name: string) => fields?.find((field) => field.name === name)
  expect(of('actors')).toMatchObject({
    type: 'list',
    itemType: 'string',
    delimiter: '; ',
    vocabulary: 'dossier.json#/dossier/actors',
  })
  expect(of('quote_start')).toMatchObject({ type: 'integer', unit: 'Unicode code points' })
  expect(of('stance')).toMatchObject({
    categories: dossier.stances.map(({ id, name }) => ({ value: id, label: name.en })),
    categoriesOrdered: true,
    constraints: { required: true },
  })
  expect(of('said_earliest')).toMatchObject({ type: 'date' })
})

it('names only lists that dossier.json has', () => {
  const pointers = describeFiles('/')
    .resources.flatMap(({ schema }) => schema?.fields ?? [])
    .flatMap((field) => ('vocabulary' in field ? [String(field.vocabulary)] : []))
  expect(pointers.length).toBeGreaterThan(0)
  for (const pointer of new Set(pointers)) {
    const [, list = ''] = /^dossier\.json#\/dossier\/(\w+)$/.exec(pointer) ?? []
    expect([pointer, Array.isArray(Reflect.get(dossier, list))]).toEqual([pointer, true])
  }
})

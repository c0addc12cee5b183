/** `datapackage.json` in programs that we did not write. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TABLE_IDS } from '../../src/model/data-file'
import { load, named, type Asked, type Seen } from './programs'

interface Resource {
  readonly descriptor: { readonly name: string }
  readonly rows: (options: { keyed: true }) => Promise<AsyncIterable<object>>
}
interface Loaded {
  readonly valid: boolean
  readonly errors: readonly Error[]
  readonly resources: readonly {
    readonly name: string
    readonly read: (options: { keyed: true; relations: true }) => Promise<readonly object[]>
    readonly checkRelations: () => Promise<boolean>
  }[]
}
interface Descriptor {
  readonly resources: readonly {
    readonly schema?: { readonly fields: { type: string }[] }
  }[]
}

export async function readDataPackage(asked: Asked): Promise<readonly Seen[]> {
  return [await openInFrictionless(asked), ...(await validateInDatapackage(asked))]
}

async function openInFrictionless(asked: Asked): Promise<Seen> {
  const { Dataset } = await load<{
    Dataset: { load: (path: string) => Promise<{ readonly resources: readonly Resource[] }> }
  }>(asked, 'frictionless.js')
  const { resources } = await Dataset.load(`${asked.folder}datapackage.json`)
  const counts: string[] = []
  let first = ''
  for (const resource of resources.filter(({ descriptor }) => descriptor.name.endsWith('-csv'))) {
    const rows: object[] = []
    for await (const row of await resource.rows({ keyed: true })) rows.push(row)
    first = Object.keys(rows[0] ?? {})[0] ?? ''
    counts.push(`${rows.length} ${resource.descriptor.name.replace('-csv', '')}`)
  }
  const mark = first.startsWith('\uFEFF')
    ? '; the byte order mark of CSV stays in the first name'
    : ''
  return { program: named('frictionless.js'), seen: `${counts.join(', ')}${mark}` }
}

/** As it is; and without what version 1 lacks, that is, with CSV without a byte order mark and lists as text. */
async function validateInDatapackage(asked: Asked): Promise<readonly Seen[]> {
  const { Package } = await load<{
    Package: { load: (descriptor: object, options: { basePath: string }) => Promise<Loaded> }
  }>(asked, 'datapackage')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by ourselves
  const descriptor = JSON.parse(
    readFileSync(`${asked.folder}datapackage.json`, 'utf8'),
  ) as Descriptor
  const whole = await Package.load(descriptor, { basePath: asked.folder })
  const seen = [whole.valid ? 'valid' : whole.errors.map(({ message }) => message).join('; ')]
  seen.push(await readAll(whole))
  for (const { schema } of descriptor.resources) {
    for (const field of schema?.fields ?? []) if (field.type === 'list') field.type = 'string'
  }
  for (const table of TABLE_IDS) {
    const text = readFileSync(`${asked.folder}${table}.csv`, 'utf8').replace(/^\uFEFF/u, '')
    writeFileSync(join(asked.work, `${table}.csv`), text)
  }
  const plain = await Package.load(descriptor, { basePath: asked.work })
  const program = named('datapackage')
  return [
    { program, seen: seen.join('; ') },
    {
      program: `${program}, lists called text, CSV without a byte order mark`,
      seen: await readAll(plain),
    },
  ]
}

/** Reads every row of each table in CSV by the types that it is described with, and follows its keys. */
async function readAll({ resources }: Loaded): Promise<string> {
  const tables = resources.filter(({ name }) => name.endsWith('-csv'))
  try {
    const counts: string[] = []
    for (const table of tables) {
      const rows = await table.read({ keyed: true, relations: true })
      const keys = (await table.checkRelations()) ? '' : ' with keys that lead nowhere'
      counts.push(`${rows.length} ${table.name.replace('-csv', '')}${keys}`)
    }
    return `each row of its types, each key found: ${counts.join(', ')}`
  } catch (error) {
    return `refuses the rows: ${error instanceof Error ? error.message : String(error)}`
  }
}

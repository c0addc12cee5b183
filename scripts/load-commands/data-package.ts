/** `datapackage.json` in programs that we did not write. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TABLE_IDS } from '../../src/model/data-file'
import { ask, load, named, notInstalled, type Asked, type Seen } from './asked'

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
    readonly schema?: { readonly fields: readonly { readonly type: string }[] }
  }[]
}

export async function readDataPackage(asked: Asked): Promise<readonly Seen[]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by ourselves
  const descriptor = JSON.parse(
    readFileSync(`${asked.folder}datapackage.json`, 'utf8'),
  ) as Descriptor
  return [
    ...(await validateInFrictionless(asked, descriptor)),
    await openInFrictionless(asked),
    ...(await validateInDatapackage(asked, descriptor)),
  ]
}

const LISTS_AS_TEXT = 'lists called text'
function callListsText({ resources, ...rest }: Descriptor): Descriptor {
  return {
    ...rest,
    resources: resources.map(({ schema, ...resource }) => {
      if (schema === undefined) return resource
      const fields = schema.fields.map((field) =>
        field.type === 'list' ? { ...field, type: 'string' } : field,
      )
      return { ...resource, schema: { ...schema, fields } }
    }),
  }
}

/** Parquet is left out where pyarrow is missing, without which it can't be read. */
const VALIDATE = `
import json, sys
from frictionless import FrictionlessException, Package
try:
    package = Package.from_descriptor(json.load(open("frictionless.json")), basepath=sys.argv[1])
except FrictionlessException as error:
    print("refuses the description:", error.error.message)
    sys.exit()
try:
    import pyarrow
except ImportError:
    for name in [each.name for each in package.resources if each.format == "parquet"]:
        package.remove_resource(name)
report = package.validate()
errors = [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
tables = [
    f"{task.stats['rows']} {task.name.replace('-csv', '')}"
    for task in report.tasks if "rows" in task.stats
]
if report.valid: print("valid, each size, hash, row and key:", ", ".join(tables))
else: print("; ".join([*(error.message for error in report.errors), *errors]))`

async function validateInFrictionless(
  { work, folder }: Asked,
  descriptor: Descriptor,
): Promise<readonly Seen[]> {
  const python = (...args: string[]) => ask(work, '/usr/bin/python3', ['-c', ...args])
  const version = await python('import frictionless; print(frictionless.__version__)').catch(
    () => null,
  )
  if (version === null) return [notInstalled('frictionless-py')]
  const validate = async (given: Descriptor) => {
    writeFileSync(join(work, 'frictionless.json'), JSON.stringify(given))
    return await python(VALIDATE, folder)
  }
  const program = `frictionless-py ${version}`
  return [
    { program, seen: await validate(descriptor) },
    {
      program: `${program}, ${LISTS_AS_TEXT}`,
      seen: await validate(callListsText(descriptor)),
    },
  ]
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
async function validateInDatapackage(
  asked: Asked,
  descriptor: Descriptor,
): Promise<readonly Seen[]> {
  const { Package } = await load<{
    Package: { load: (descriptor: object, options: { basePath: string }) => Promise<Loaded> }
  }>(asked, 'datapackage')
  const whole = await Package.load(descriptor, { basePath: asked.folder })
  const seen = [whole.valid ? 'valid' : whole.errors.map(({ message }) => message).join('; ')]
  seen.push(await readAll(whole))
  for (const table of TABLE_IDS) {
    const text = readFileSync(`${asked.folder}${table}.csv`, 'utf8').replace(/^\uFEFF/u, '')
    writeFileSync(join(asked.work, `${table}.csv`), text)
  }
  const plain = await Package.load(callListsText(descriptor), { basePath: asked.work })
  const program = named('datapackage')
  return [
    { program, seen: seen.join('; ') },
    {
      program: `${program}, ${LISTS_AS_TEXT}, CSV without a byte order mark`,
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

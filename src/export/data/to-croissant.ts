/** The tables of `/data/latest/` in MLCommons' Croissant format, version 1.0, over their Parquet files. */
import type { IsoDay } from '../../model/dates'
import type { Dossier } from '../../model/dossier'
import context from './croissant-context.json'
import { LICENCE, MIT } from './data-licence'
import type { ExportFrame } from './export-frame'
import { toFullTitle, type FieldType } from './fields/field'
import { TABLES } from './fields/tables'
import { TABLE_IDS, type TableId, type DataFile } from '../../model/data-file'
import { MEDIA_TYPES } from './media-types'

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'sc:Text',
  edtf: 'sc:Text',
  link: 'sc:Text',
  date: 'sc:Date',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
}

/**
 * In JSON-LD. Files are named by their address, or beside this one where the site's host is not known.
 * `released` is the day when this version was released; null if it was not.
 */
export function toCroissant(
  { about, guide }: Dossier,
  { link, version }: ExportFrame,
  files: readonly DataFile[],
  released: IsoDay | null,
): object {
  const host = /^https?:/.test(link) ? { url: link } : {}
  // The standard's own tool keeps what it loads under its address for ever, and then refuses a newer
  // description, whose hash the kept file lacks: so the address changes with the file.
  const toAddress = ({ name, sha256 }: DataFile) =>
    'url' in host ? `${link}data/latest/${name}?sha256=${sha256}` : name
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    name: about.name.en,
    description: `${about.subtitle.en}. ${guide.intro.en} ${LICENCE.theirs.en}`,
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    license: MIT.path,
    citeAs: `${about.name.en}, version ${version}`,
    ...host,
    // As the standard's tools ask for a semantic version, of which a hash may be the build.
    version: `1.0.0+${version}`,
    ...(released === null ? {} : { datePublished: released }),
    distribution: files.map((file) => ({
      '@type': 'cr:FileObject',
      '@id': file.name,
      name: file.name,
      contentUrl: toAddress(file),
      contentSize: `${file.bytes} B`,
      encodingFormat: toFormat(file.name),
      sha256: file.sha256,
    })),
    recordSet: TABLE_IDS.map(toRecordSet),
  }
}

/** The standard's own tool reads Parquet only under the name from before it was registered. */
function toFormat(name: string): string | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1)
  return extension === 'parquet' ? 'application/x-parquet' : MEDIA_TYPES[extension]
}

function toRecordSet(table: TableId): object {
  const { title, description, fields } = TABLES[table]
  return {
    '@type': 'cr:RecordSet',
    '@id': table,
    name: table,
    description: `${title.en}. ${description.en}`,
    key: { '@id': `${table}/id` },
    field: fields.map((field) => ({
      '@type': 'cr:Field',
      '@id': `${table}/${field.name}`,
      name: field.name,
      description: `${toFullTitle(field).en}. ${field.description.en}`,
      dataType: TYPES[field.type],
      ...(field.delimiter === null ? {} : { repeated: true }),
      source: {
        fileObject: { '@id': `${table}.parquet` },
        extract: { column: field.name },
      },
      ...(field.name === 'article' ? { references: { field: { '@id': 'articles/id' } } } : {}),
    })),
  }
}

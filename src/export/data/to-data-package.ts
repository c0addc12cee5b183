/** The files of `/data/latest/` as a Frictionless Data Package, version 2 (datapackage.org). */
import type { Dossier } from '../../model/dossier'
import type { LocalText } from '../../model/vocabulary'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { toSharedSelection } from '../../selection/share-target'
import { toCsvFields } from './csv-table'
import { LICENCE, MIT } from './data-licence'
import type { ExportFrame } from './export-frame'
import { FIELD_SOURCES, toFullTitle, type Field, type FieldType } from './fields/field'
import { TABLES } from './fields/tables'
import type { TableId, DataFile } from '../../model/data-file'
import { VOCABULARIES } from './fields/vocabularies'
import { MEDIA_TYPES } from './media-types'

const TYPES: Readonly<Record<FieldType, object>> = {
  text: { type: 'string' },
  edtf: { type: 'string', rdfType: 'http://id.loc.gov/datatypes/edtf/EDTF' },
  link: { type: 'string' },
  date: { type: 'date' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
}
/** Each closed list is ordered where its name says so. */
const ORDERED: ReadonlySet<string> = new Set(['stances', 'bindings'])

/**
 * Titles and descriptions are in English, as the standard has room for one language; what we add to
 * it beside them, `translations`, `unit`, `vocabulary` and `source`, are properties of our own.
 */
export function toDataPackage(
  dossier: Dossier,
  frame: ExportFrame,
  files: readonly DataFile[],
): object {
  const { about, guide, articles } = dossier
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'who-pledged-what',
    languages: ['en', 'vi'],
    ...toDescribed(about.name, {
      en: `${about.subtitle.en}. ${guide.intro.en} ${LICENCE.ours.en} ${LICENCE.theirs.en}`,
      vi: `${about.subtitle.vi}. ${guide.intro.vi} ${LICENCE.ours.vi} ${LICENCE.theirs.vi}`,
    }),
    version: frame.version,
    ...('path' in toPath(frame.link) ? { homepage: frame.link } : {}),
    licenses: [{ ...MIT, title: `${MIT.title}, for the coding; not for the quotes and titles` }],
    sources: articles.map(({ id, title, outlet }) => ({
      title: [title.quote.exact, outlet.name].filter((part) => part !== null).join(', '),
      ...toPath(
        frame.toLink(
          toSharedSelection(DEFAULT_SELECTION, { kind: 'article', article: id }, dossier),
        ),
      ),
    })),
    resources: files.map((file) => toResource(file, dossier)),
  }
}

function toResource({ name, bytes, sha256, table }: DataFile, dossier: Dossier): object {
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const isText = extension !== 'parquet'
  return {
    name: name.replaceAll('.', '-'),
    path: name,
    format: extension,
    mediatype: MEDIA_TYPES[extension],
    ...(isText ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(table === null
      ? {}
      : {
          type: 'table',
          ...toDescribed(TABLES[table].title, TABLES[table].description),
          schema: toSchema(table, dossier, isText),
        }),
  }
}

function toSchema(table: TableId, dossier: Dossier, isText: boolean): object {
  const fields = isText ? toCsvFields(table) : TABLES[table].fields
  const hasArticle = fields.some(({ name }) => name === 'article')
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map((field) => toField(field, dossier, isText)),
    primaryKey: ['id'],
    ...(hasArticle
      ? {
          foreignKeys: [
            { fields: ['article'], reference: { resource: 'articles-csv', fields: ['id'] } },
          ],
        }
      : {}),
  }
}

function toField(field: Field, dossier: Dossier, isText: boolean): object {
  const { name, type, description, source, delimiter, isRequired, vocabulary, unit } = field
  const known = vocabulary === null ? null : VOCABULARIES[vocabulary]
  const entries = delimiter === null ? known?.toEntries?.(dossier) : undefined
  return {
    name,
    ...(delimiter === null
      ? TYPES[type]
      : {
          type: 'list',
          itemType: type === 'integer' ? 'integer' : 'string',
          ...(isText ? { delimiter } : {}),
        }),
    ...toDescribed(toFullTitle(field), description),
    ...(isRequired ? { constraints: { required: true } } : {}),
    ...(entries === undefined
      ? {}
      : {
          categories: entries.map(({ id, name: { en } }) => ({ value: id, label: en })),
          ...(ORDERED.has(vocabulary ?? '') ? { categoriesOrdered: true } : {}),
        }),
    ...(unit === null ? {} : { unit: unit.en }),
    ...(known === null || known.pointer === null
      ? {}
      : { vocabulary: `dossier.json#${known.pointer}` }),
    source: FIELD_SOURCES[source].en,
  }
}

function toDescribed(title: LocalText, description: LocalText): object {
  return {
    title: title.en,
    description: description.en,
    translations: { vi: { title: title.vi, description: description.vi } },
  }
}

/** The standard allows no path from a site’s root. */
function toPath(link: string): { readonly path?: string } {
  return /^https?:/.test(link) ? { path: link } : {}
}

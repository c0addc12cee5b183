/** The page about the data: its files, and what each table holds. */
import { toCsvFields, toCsvRows } from '../../export/data/csv-table'
import { LICENCE } from '../../export/data/data-licence'
import type { ExportFrame } from '../../export/data/export-frame'
import { listPageData } from '../../export/data/page-data'
import { FIELD_SOURCES, type Field } from '../../export/data/fields/field'
import { TABLES } from '../../export/data/fields/tables'
import { VOCABULARIES } from '../../export/data/fields/vocabularies'
import { TABLE_IDS, type DataFile, type TableId } from '../../model/data-file'
import type { Dossier } from '../../model/dossier'
import { LANGUAGES, type Language } from '../../model/vocabulary'
import { pagesOf, toPlaceName, type BriefPage } from '../../selection/pages'
import { dataMessages } from './data-messages'

export interface FileRow {
  readonly name: string
  readonly holds: string
  /** In the reader’s digits; empty for what is no table. */
  readonly rows: string
  readonly size: string
}

export interface FieldRow {
  /** Several where they hold the same in different languages. */
  readonly names: readonly string[]
  readonly type: string
  readonly title: string
  readonly description: string
  /** The values in words; null if any are possible. */
  readonly values: string | null
  /** The page that lists the values. */
  readonly page: BriefPage | 'articles' | null
  readonly source: string
}

export interface TableView {
  readonly id: TableId
  readonly title: string
  readonly description: string
  readonly fields: readonly FieldRow[]
  readonly columns: readonly string[]
  /** As in CSV. */
  readonly first: readonly (readonly string[])[]
}

export interface BesideRow {
  readonly name: string
  /** From the site’s root, without the extension. */
  readonly path: string
}

export interface DataModel {
  readonly files: readonly FileRow[]
  readonly beside: readonly BesideRow[]
  readonly tables: readonly TableView[]
  readonly licence: readonly string[]
}

/** How many rows of a table are shown. */
const FIRST = 3
/** How many values of a closed list are named; longer ones have a page, or stand in the data package. */
const NAMED = 12

export function toDataModel(
  dossier: Dossier,
  files: readonly DataFile[],
  frame: ExportFrame,
  language: Language,
): DataModel {
  return {
    files: files.map((file) => toFileRow(file, language)),
    beside: toBeside(dossier, language),
    tables: TABLE_IDS.map((id) => toTableView(id, dossier, frame, language)),
    licence: Object.values(LICENCE).map((text) => text[language]),
  }
}

function toFileRow({ name, bytes, table, rows }: DataFile, language: Language): FileRow {
  const { whole } = dataMessages[language].files
  const kilobytes = { style: 'unit', unit: 'kilobyte', maximumSignificantDigits: 2 } as const
  return {
    name,
    holds:
      table === null
        ? (Object.entries(whole).find(([file]) => file === name)?.[1] ?? '')
        : TABLES[table].title[language],
    rows: rows === null ? '' : rows.toLocaleString(language),
    size: (bytes / 1000).toLocaleString(language, kilobytes),
  }
}

/** The first of each kind. */
function toBeside(dossier: Dossier, language: Language): readonly BesideRow[] {
  const paths = listPageData(dossier).map(({ path }) => path)
  return pagesOf('briefs').flatMap((page) => {
    const first = paths.find((path) => path.startsWith(`${page}/`))
    return first === undefined ? [] : [{ name: toPlaceName(page)[language], path: first }]
  })
}

function toTableView(
  id: TableId,
  dossier: Dossier,
  frame: ExportFrame,
  language: Language,
): TableView {
  const { title, description } = TABLES[id]
  const fields = toCsvFields(id)
  const exported = { dossier, statements: dossier.statements.slice(0, FIRST) }
  return {
    id,
    title: title[language],
    description: description[language],
    fields: groupLanguages(fields).map((group) => toFieldRow(group, dossier, language)),
    columns: fields.map(({ name }) => name),
    first: toCsvRows(id, TABLES[id].toRows(exported, frame).slice(0, FIRST)),
  }
}

/** Puts fields together that hold the same in different languages; they follow each other. */
function groupLanguages(fields: readonly Field[]): readonly (readonly [Field, ...Field[]])[] {
  const groups: [Field, ...Field[]][] = []
  for (const field of fields) {
    const last = groups.at(-1)
    if (field.language === null || last === undefined || last.length === LANGUAGES.length)
      groups.push([field])
    else if (last[0].language === null || last[0].title !== field.title) groups.push([field])
    else last.push(field)
  }
  return groups
}

function toFieldRow(
  group: readonly [Field, ...Field[]],
  dossier: Dossier,
  language: Language,
): FieldRow {
  const { fields: messages } = dataMessages[language]
  const [{ type, title, description, source, delimiter, vocabulary, unit }] = group
  const known = vocabulary === null ? null : VOCABULARIES[vocabulary]
  const entries = known?.toEntries?.(dossier) ?? []
  const isNamed = entries.length > 0 && entries.length <= NAMED
  const meaning = [description[language], unit === null ? '' : messages.inUnit(unit[language])]
  const words = meaning.filter((part) => part !== '').join(' ')
  return {
    names: group.map(({ name }) => name),
    type: delimiter === null ? messages.types[type] : messages.list(messages.types[type]),
    title: title[language],
    description: group.length > 1 ? messages.inLanguages(words) : words,
    values: isNamed ? entries.map((entry) => entry.id).join(', ') : (known?.name[language] ?? null),
    page: isNamed ? null : (known?.page ?? null),
    source: FIELD_SOURCES[source][language],
  }
}

/** Compiled dossier → the data at addresses that stay: `/data/latest/` and beside each cell and brief. */
import { createHash } from 'node:crypto'
import type { ExportFrame } from '../../export/data/export-frame'
import { TABLES, type Row } from '../../export/data/fields/tables'
import { TABLE_IDS, type DataFile } from '../../model/data-file'
import { listPageData } from '../../export/data/page-data'
import { toAnnotations } from '../../export/data/to-annotations'
import { toCroissant } from '../../export/data/to-croissant'
import { writeCsv } from '../../export/data/to-csv'
import { toDataPackage } from '../../export/data/to-data-package'
import { toJson } from '../../export/data/to-json'
import { toRowsJson } from '../../export/data/to-rows'
import type { IsoDay } from '../../model/dates'
import type { ArticleBody, Dossier, Statement } from '../../model/dossier'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { toParquet } from './to-parquet'

type Content = string | Uint8Array

export interface DataFiles {
  /** By path relative to the site's root. As bytes: texts of such length would fill the heap. */
  readonly latest: ReadonlyMap<string, Uint8Array>
  /**
   * The same, beside the pages of cells and briefs. Each is made when it is read: together they have
   * each statement six times or more.
   */
  readonly beside: {
    readonly paths: readonly string[]
    /** Undefined for any other path. */
    readonly read: (path: string) => string | undefined
  }
  /** What the page about the data says of each file in `latest`. */
  readonly listed: readonly DataFile[]
}

interface Source {
  readonly dossier: Dossier
  readonly bodies: readonly ArticleBody[]
  readonly version: string
  readonly toLink: ExportFrame['toLink']
  /** The day when this version was released; null if it was not. */
  readonly released: IsoDay | null
}

const FOLDER = 'data/latest/'

/** Nothing in them tells when they were made: the same dossier, released or not, always gives the same files. */
export function toDataFiles({ dossier, bodies, version, toLink, released }: Source): DataFiles {
  const frame = { link: toLink(DEFAULT_SELECTION), version, exported: null, toLink }
  const everything = { dossier, statements: dossier.statements }
  const contents = new Map<string, Uint8Array>()
  const listed: DataFile[] = []
  const add = (name: string, content: Content, about: Pick<DataFile, 'table' | 'rows'>) => {
    const bytes = Buffer.from(content)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    contents.set(`${FOLDER}${name}`, bytes)
    listed.push({ name, bytes: bytes.length, sha256, ...about })
  }
  for (const table of TABLE_IDS) {
    const { fields, toRows } = TABLES[table]
    const rows = toRows(everything, frame)
    add(`${table}.csv`, writeCsv(table, rows), { table, rows: rows.length })
    add(`${table}.parquet`, toParquet(fields, rows), { table, rows: rows.length })
  }
  const whole = { table: null, rows: null }
  add('dossier.json', toJson(everything, frame), whole)
  add('annotations.jsonld', write(toAnnotations(everything, bodies, frame)), whole)
  const described = [...listed]
  add('datapackage.json', write(toDataPackage(dossier, frame, described)), whole)
  add('croissant.json', write(toCroissant(dossier, frame, described, released)), whole)
  return { latest: contents, beside: toBeside(dossier, frame), listed }
}

function toBeside(dossier: Dossier, frame: ExportFrame): DataFiles['beside'] {
  // The two files of a page have the same rows, and are mostly read one after the other.
  let last: { readonly of: readonly Statement[]; readonly rows: readonly Row[] } | null = null
  const toRows = (statements: readonly Statement[]) => {
    const rows =
      last?.of === statements ? last.rows : TABLES.statements.toRows({ dossier, statements }, frame)
    last = { of: statements, rows }
    return rows
  }
  const files = new Map<string, () => string>(
    listPageData(dossier).flatMap(({ path, selection, statements }) => [
      [`${path}.csv`, () => writeCsv('statements', toRows(statements))] as const,
      [
        `${path}.json`,
        () => toRowsJson(toRows(statements), { ...frame, link: frame.toLink(selection) }),
      ] as const,
    ]),
  )
  return { paths: [...files.keys()], read: (path) => files.get(path)?.() }
}

function write(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`
}

export const TABLE_IDS = ['statements', 'events', 'figures', 'articles'] as const
/** A table of `/data/latest/`, and the name of its files. */
export type TableId = (typeof TABLE_IDS)[number]

/** A file of `/data/latest/`. */
export interface DataFile {
  /** Within that folder. */
  readonly name: string
  readonly bytes: number
  /** Of its content, hexadecimal. */
  readonly sha256: string
  /** The table that it holds, and its rows; null for what is no table. */
  readonly table: TableId | null
  readonly rows: number | null
}

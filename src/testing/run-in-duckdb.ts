import { DuckDBInstance } from '@duckdb/node-api'

/** Runs SQL in DuckDB, with relative paths from the folder `work`. Node only. */
export async function runInDuckDb(
  work: string,
  sql: string,
): Promise<readonly (readonly unknown[])[]> {
  const duckdb = await (await DuckDBInstance.create()).connect()
  try {
    await duckdb.run(`SET file_search_path = '${work}'`)
    return (await duckdb.runAndReadAll(sql)).getRowsJson()
  } finally {
    duckdb.closeSync()
  }
}

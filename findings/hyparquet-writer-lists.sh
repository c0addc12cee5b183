#!/bin/sh
# hyparquet-writer 0.17.0: arrays without a schema are written as JSON text, not as lists.
#
# The package guesses the type of a column from its values. Expected for arrays of strings: Parquet's
# LIST, which other programs read as a list. Seen: one column of text marked as JSON; DuckDB reads
# `["DE","FR"]` as VARCHAR, and `unnest` refuses it. With a schema of three levels, as the Parquet
# format has it, the same call writes VARCHAR[].
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyparquet-writer@0.17.0 @duckdb/node-api@1.5.6-r.1
cat >check.mjs <<'JS'
import { deepEqual, rejects } from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetWriteBuffer } from 'hyparquet-writer'

const duckdb = await (await DuckDBInstance.create()).connect()
const columnData = [{ name: 'actors', data: [['DE', 'FR'], ['US']] }]
const read = async (schema) => {
  writeFileSync('a.parquet', new Uint8Array(parquetWriteBuffer({ columnData, schema })))
  const result = await duckdb.runAndReadAll("SELECT * FROM 'a.parquet'")
  return [String(result.columnTypes()[0]), result.getRowsJson()]
}

deepEqual(await read(), ['VARCHAR', [['["DE","FR"]'], ['["US"]']]])
await rejects(duckdb.runAndReadAll("SELECT unnest(actors) FROM 'a.parquet'"))
const string = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' }
const schema = [
  { name: 'root', num_children: 1 },
  { name: 'actors', repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', ...string },
]
deepEqual(await read(schema), ['VARCHAR[]', [[['DE', 'FR']], [['US']]]])
console.log('as recorded: arrays are text without a schema, and lists with one')
JS
node check.mjs

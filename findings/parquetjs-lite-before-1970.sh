#!/bin/sh
# parquetjs-lite 0.8.7: a day before 1970 is written as the day after, unless it is midnight in UTC.
#
# Parquet's DATE is a number of whole days since 1970-01-01, and the package takes a `Date` for it, which has a
# time. Expected: the day in UTC at any time of it, before 1970 as after. Seen: the time is cut off towards
# zero, so 1945-09-02T07:00Z is written as 3 September; in 2026 it is the day itself. A `Date` of local midnight
# has such a time anywhere but at UTC.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parquetjs-lite@0.8.7 hyparquet@1.31.5
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import parquet from 'parquetjs-lite'

const times = ['1945-09-02T00:00Z', '1945-09-02T07:00Z', '1969-12-31T07:00Z', '2026-03-05T07:00Z']
const schema = new parquet.ParquetSchema({ day: { type: 'DATE' } })
const writer = await parquet.ParquetWriter.openFile(schema, 'days.parquet')
for (const time of times) await writer.appendRow({ day: new Date(time) })
await writer.close()

const rows = await parquetReadObjects({ file: await asyncBufferFromFile('days.parquet') })
const days = rows.map(({ day }) => day.toISOString().slice(0, 10))
deepEqual(days, ['1945-09-02', '1945-09-03', '1970-01-01', '2026-03-05'])
console.log('as recorded:', times[1], 'is written as', days[1])
JS
node check.mjs

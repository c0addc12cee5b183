#!/bin/sh
# vega-loader 5.1.3: articles of a law, and districts, become months of 2001.
#
# With `parse: 'auto'`, the type of each column is inferred from its texts. Expected: "Điều 5" (article 5),
# "Quận 1" (district 1) and "Nghị định 72" (decree 72) are texts. Seen: a column of such is one of dates, as
# JavaScript's `Date.parse` skips a word before a number; article 5 is 1 May 2001, decree 72 is of 1972, and
# the words are gone. With "Điều 13" in it, the same column is one of texts.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vega-loader@5.1.3
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { inferType, read } from 'vega-loader'

const load = (...texts) => read(['name', ...texts].join('\n'), { type: 'csv', parse: 'auto' }).map((row) => row.name)
const day = (value) => {
  equal(typeof value, 'number')
  const date = new Date(value)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
}
deepEqual(load('Điều năm', 'Điều sáu'), ['Điều năm', 'Điều sáu'])
deepEqual(load('Điều 5', 'Điều 12').map(day), [[2001, 5, 1], [2001, 12, 1]])
deepEqual(load('Quận 1', 'Quận 3').map(day), [[2001, 1, 1], [2001, 3, 1]])
deepEqual(load('Nghị định 72').map(day), [[1972, 1, 1]])
deepEqual(load('Điều 5', 'Điều 13'), ['Điều 5', 'Điều 13'])
equal(inferType(['Điều 5', 'Điều 12']), 'date')
equal(inferType(['Điều 5', 'Điều 13']), 'string')
console.log('as recorded: Điều 5 is read as', day(load('Điều 5')[0]).join('-'))
JS
node check.mjs

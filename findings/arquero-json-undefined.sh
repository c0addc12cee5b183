#!/bin/sh
# arquero 8.0.3: a table with a row that found no partner in a join is not written as JSON.
#
# `toJSON` formats "a table as a JavaScript Object Notation (JSON) string". Expected of a left join, or of
# two tables below each other of which one lacks a column: the missing value is `null`, or left out, as in
# `JSON.stringify(table.objects())`. Seen: the text has `"name":undefined`, without an error, and neither
# `JSON.parse` nor arquero's own `fromJSON` can read it. A `null` and a NaN are written as `null`.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund arquero@8.0.3 @uwdata/flechette@2.3.0
cat >check.mjs <<'JS'
import { deepEqual, equal, throws } from 'node:assert/strict'
import { fromJSON, table } from 'arquero'

const counts = table({ code: ['VN', 'US'], count: [3, 1] })
const names = table({ code: ['VN'], name: ['Việt Nam'] })
const joined = counts.join_left(names)
const text = joined.toJSON()

equal(text, '[{"code":"VN","count":3,"name":"Việt Nam"},{"code":"US","count":1,"name":undefined}]')
throws(() => JSON.parse(text), SyntaxError)
throws(() => fromJSON(text), SyntaxError)
equal(JSON.stringify(joined.objects()), text.replace(',"name":undefined', ''))
equal(joined.toJSON({ type: 'ndjson' }).includes('"name":undefined'), true)
equal(counts.concat(table({ code: ['FR'] })).toJSON().endsWith('{"code":"FR","count":undefined}]'), true)
equal(table({ count: [1, null, NaN] }).toJSON(), '[{"count":1},{"count":null},{"count":null}]')
deepEqual(fromJSON(table({ count: [1, null] }).toJSON()).array('count'), [1, null])
console.log('as recorded:', text)
JS
node check.mjs

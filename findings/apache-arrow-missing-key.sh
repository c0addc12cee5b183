#!/bin/sh
# apache-arrow 21.2.0: what a row lacks is false, an empty text or NaN, and never null.
#
# `tableFromJSON` makes a table of rows that are objects. Expected of a row without a key that others have,
# as JSON leaves out what has no value: null in that column. Seen: `false` among booleans, "" among texts and
# NaN among numbers, and no nulls are counted, so "not known" and "no" are one. A key that is there with null
# is null.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund apache-arrow@21.2.0
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import { tableFromJSON } from 'apache-arrow'

function second(...rows) {
  const column = tableFromJSON(rows).getChild('value')
  return [column.get(1), column.nullCount]
}
deepEqual(second({ value: true }, {}), [false, 0])
deepEqual(second({ value: 'if asked' }, {}), ['', 0])
deepEqual(second({ value: 5 }, {}), [NaN, 0])
deepEqual(second({ value: true }, { value: null }), [null, 1])
deepEqual(second({ value: 'if asked' }, { value: null }), [null, 1])
console.log('as recorded: of a row without the key, it has', second({ value: true }, {})[0])
JS
node check.mjs

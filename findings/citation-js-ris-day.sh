#!/bin/sh
# @citation-js/plugin-ris 0.8.2: the day of a newspaper article is lost.
#
# RIS has the year in PY and the date, `YYYY/MM/DD/`, in DA. Expected of a NEWS record: 5 March 2026.
# Seen: 2026 where both stand, and no date at all where DA stands alone.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'

const read = (...dates) => {
  const text = ['TY  - NEWS', 'TI  - T', ...dates, 'ER  - ', ''].join('\r\n')
  return plugins.input.chain(text, { forceType: '@ris/file', generateGraph: false })[0]
}
const day = 'DA  - 2026/03/05/'
deepEqual(read('PY  - 2026', day).issued, { 'date-parts': [[2026]] })
deepEqual(read(day, 'PY  - 2026').issued, { 'date-parts': [[2026]] })
equal(read(day).issued, undefined)
console.log('as recorded: 5 March 2026 is read as', JSON.stringify(read('PY  - 2026', day).issued))
JS
node check.mjs

#!/bin/sh
# @citation-js/plugin-ris 0.8.2: the author of a newspaper article becomes its reporter, as one text.
#
# In RIS, AU of a NEWS record is its reporter, which CSL has as a variable of names: a list of objects.
# Expected: `[{ family: 'Nguyễn', given: 'Văn An' }]`, as the same line gives for a journal article.
# Seen: for one author a string, for two a list of strings, so that no name is left in the item.
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

const read = (type, ...authors) => {
  const lines = [`TY  - ${type}`, 'TI  - T', ...authors.map((name) => `AU  - ${name}`), 'ER  - ', '']
  const options = { forceType: '@ris/file', generateGraph: false }
  return plugins.input.chain(lines.join('\r\n'), options)[0]
}
const one = 'Nguyễn, Văn An'
deepEqual(read('JOUR', one).author, [{ family: 'Nguyễn', given: 'Văn An' }])
equal(read('NEWS', one).author, undefined)
equal(read('NEWS', one).reporter, one)
deepEqual(read('NEWS', one, 'Trần, Hoa').reporter, [one, 'Trần, Hoa'])
console.log('as recorded: the reporter is', JSON.stringify(read('NEWS', one).reporter))
JS
node check.mjs

#!/bin/sh
# papaparse 5.7.1: the line end after the last row makes it guess another delimiter.
#
# Where no delimiter is given, the one with the most even rows is taken. Expected for a file with commas
# between all cells, by RFC 4180 with or without a line end after the last row: a comma. Seen: what
# follows the last line end counts as a row of one cell, so in a short file the rows with commas are
# uneven, and the semicolons within cells win. Without that line end the guess is right.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import Papa from 'papaparse'

const names = ['id', 'place', 'day', 'time', 'form', 'title', 'link', 'version', 'by']
const toRow = (id, by) => [id, ...names.slice(1, -1).map(() => 'x'), by].join(',')
const rows = [names.join(','), toRow(1, 'Ann; Ben; Cy'), toRow(2, 'Di; Ed; Flo')]
const read = (text) => {
  const { data, meta } = Papa.parse(text, { header: true })
  return [meta.delimiter, meta.fields, data.length]
}
deepEqual(read(`${rows.join('\r\n')}\r\n`), [';', [names.join(',')], 3])
deepEqual(read(rows.join('\r\n')), [',', names, 2])
console.log('as recorded: with a line end after the last row,', read(`${rows.join('\r\n')}\r\n`))
JS
node check.mjs

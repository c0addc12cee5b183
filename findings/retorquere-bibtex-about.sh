#!/bin/sh
# @retorquere/bibtex-parser 9.0.29: a date that is about right becomes one that is exact.
#
# biblatex has dates of EDTF: `date = {2026-03~}` is about March 2026, `{2026-03?}` is perhaps March 2026,
# and `{2026-03%}` is both. Expected: each is kept, as the one with `?` is, since the field is given as it
# stands ("literal"). Seen: `~` is taken for the space that TeX writes so and trimmed, and `%` for the start
# of a comment, so that both are `2026-03`, with no error.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @retorquere/bibtex-parser@9.0.29
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { parse } from '@retorquere/bibtex-parser'

const read = (date, field = 'date') => {
  const { entries, errors } = parse(`@online{a, title = {Một}, ${field} = {${date}}}`)
  deepEqual(errors, [])
  equal(entries.length, 1)
  equal(entries[0].mode[field], 'literal')
  return entries[0].fields[field]
}
equal(read('2026-03?'), '2026-03?')
equal(read('199X'), '199X')
equal(read('2026-03-05/..'), '2026-03-05/..')
equal(read('2026-03~'), '2026-03')
equal(read('2026-03%'), '2026-03')
equal(read('2026~'), '2026')
equal(read('2026~/2027'), '2026\u00a0/2027')
equal(read('2026-03~', 'urldate'), '2026-03')
equal(read('1954~', 'origdate'), '1954')
console.log('as recorded: 2026-03~ is read as', read('2026-03~'))
JS
node check.mjs

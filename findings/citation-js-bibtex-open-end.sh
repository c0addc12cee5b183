#!/bin/sh
# @citation-js/plugin-bibtex 0.9.0: a date with an open end is printed as no date, a decade as one year.
#
# Its README calls `date` an EDTF level 1 date. There, `2025-03/..` is "since March 2025", which biblatex
# also writes `2025-03/`, and `202X` is some year of the 2020s. Expected: a citation that begins with March
# 2025, and for the other words, a span or no date. Seen: the second part of the date is undefined, and so
# the citation has "n.d." and BibLaTeX, written again, no date; `202X` is 2020.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.9.0 \
  @citation-js/plugin-bibtex@0.9.0 @citation-js/plugin-csl@0.9.0
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'

const read = (date) =>
  new Cite(`@online{a, title = {Cam kết}, author = {Nguyễn, Văn An}, date = {${date}}}`)
const printed = (date) => /\((.+?)\)/.exec(read(date).format('bibliography'))[1]
const written = (date) => /^\s*date = \{(.*)\}/m.exec(read(date).format('biblatex'))?.[1]

equal(printed('2025-03/2025-06'), '2025, March–June')
equal(written('2025-03/2025-06'), '2025-03/2025-06')
for (const date of ['2025-03/..', '2025-03/']) {
  deepEqual(read(date).data[0].issued, { 'date-parts': [[2025, 3], undefined] })
  equal(printed(date), 'n.d.')
  equal(written(date), undefined)
}
equal(printed('202X'), '2020')
equal(written('202X'), '2020')
console.log('as recorded: 2025-03/.. is printed as', printed('2025-03/..'))
JS
node check.mjs

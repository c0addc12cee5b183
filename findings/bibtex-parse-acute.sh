#!/bin/sh
# bibtex-parse 2.1.0: of all accents of TeX, the acute and the two dots are lost.
#
# In BibTeX, `T{\'a}m` is Tám and `T{\`a}m` is Tàm. Its `entries` leaves TeX as it is but for the braces and
# what is escaped. Expected: `T\'am`, as it gives `T\`am` and `T\~am`. Seen: `T'am`, an a after an apostrophe,
# since `\'` and `\"` are taken for escaped quotes, which BibTeX has not, so nobody can tell what it was; and
# without its braces, the dot below of `{\d{a}}m` is the unknown command `\dam`. `parse` keeps all of it.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund bibtex-parse@2.1.0
cat >check.cjs <<'JS'
const { equal } = require('node:assert/strict')
const { entries, parse } = require('bibtex-parse')

const book = (title) => `@book{a, title = {${title}}}`
const read = (title) => entries(book(title))[0].TITLE
const raw = String.raw
equal(read(raw`T{\~a}m`), raw`T\~am`)
equal(read(raw`T{\^a}m`), raw`T\^am`)
equal(read('T{\\`a}m'), 'T\\`am')
equal(read(raw`T{\'a}m`), "T'am")
equal(read(raw`T\'{a}m`), "T'am")
equal(read(raw`M{\"u}ller`), 'M"uller')
equal(read(raw`T{\d{a}}m`), raw`T\dam`)
equal(read(raw`{\'A}i`), read("'Ai"))
equal(parse(book(raw`T{\'a}m`))[0].fields[0].value, raw`T{\'a}m`)
console.log('as recorded:', raw`T{\'a}m`, 'is read as', read(raw`T{\'a}m`))
JS
node check.cjs

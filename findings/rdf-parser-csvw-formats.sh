#!/bin/sh
# @zazuko/rdf-parser-csvw 0.17.0: yes, no and a decimal comma pass as they are for a boolean and a number.
#
# CSV on the Web has a `format` for columns: of a boolean its two words, as `có|không` (yes, no), and of a
# number its signs, as a comma before decimals (Tabular Data Model, 6.4.2 and 6.4.3). Expected: the values in
# the form of their type, `true` and `1234.5`, as a date with the format `d/M/yyyy` becomes one in ISO's form;
# or an error. Seen: only the date is changed. "có" is given the type xsd:boolean and "1.234,5" xsd:double,
# which have no such values.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @zazuko/rdf-parser-csvw@0.17.0 @rdfjs/dataset@2.0.2 n3@1.26.0
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import { Readable } from 'node:stream'
import rdf from '@rdfjs/dataset'
import CsvwParser from '@zazuko/rdf-parser-csvw'
import { Parser } from 'n3'

const metadata = `
@prefix csvw: <http://www.w3.org/ns/csvw#> .
[] csvw:url <http://example.org/aid.csv>; csvw:tableSchema [ csvw:column (
  [ csvw:name "day"; csvw:title "day"; csvw:datatype [ csvw:base "date"; csvw:format "d/M/yyyy" ] ]
  [ csvw:name "kept"; csvw:title "kept"; csvw:datatype [ csvw:base "boolean"; csvw:format "có|không" ] ]
  [ csvw:name "sum"; csvw:title "sum"; csvw:datatype [ csvw:base "number";
    csvw:format [ csvw:decimalChar ","; csvw:groupChar "." ] ] ]
) ] .`
const parser = new CsvwParser({
  baseIRI: 'http://example.org/aid.csv',
  metadata: rdf.dataset(new Parser().parse(metadata)),
  timezone: 'UTC'
})
const values = {}
const csv = Readable.from(['day,kept,sum\n5/3/2026,có,"1.234,5"\n'])
for await (const { predicate, object } of parser.import(csv)) {
  const column = predicate.value.match(/aid\.csv#(\w+)$/)
  if (column) values[column[1]] = [object.value, object.datatype.value.split('#')[1]]
}
deepEqual(values, { day: ['2026-03-05', 'date'], kept: ['có', 'boolean'], sum: ['1.234,5', 'double'] })
console.log('as recorded:', JSON.stringify(values))
JS
node check.mjs

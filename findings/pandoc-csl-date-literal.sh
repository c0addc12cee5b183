#!/bin/sh
# pandoc 3.10 (pandoc-wasm 1.1.0): a date of CSL-JSON that is given in words is dropped.
#
# The CSL-JSON schema lets a date variable be `{"literal": "…"}`, for what numbers can't say. Expected:
# CSL-JSON read and written again keeps the words, or at least names no date. Seen: an `issued` with an
# empty list of date parts, and no words; the same item's note is kept.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pandoc-wasm@1.1.0
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { convert, query } from 'pandoc-wasm'

equal(await query({ query: 'version' }), '3.10')
const item = { id: 'a', type: 'article-newspaper', title: 'T', note: 'N.' }
const given = [{ ...item, issued: { literal: 'by June 2025' } }]
const options = { from: 'csljson', to: 'csljson' }
const { stdout } = await convert(options, JSON.stringify(given), {})
deepEqual(JSON.parse(stdout), [{ ...item, issued: { 'date-parts': [] } }])
console.log('as recorded: “by June 2025” is read as', JSON.stringify(JSON.parse(stdout)[0].issued))
JS
node check.mjs

#!/bin/sh
# pandoc 3.10 (pandoc-wasm 1.1.0): a name that keeps its order in Vietnamese is turned round.
#
# CSL-JSON has `static-ordering` for names whose family name comes first wherever they stand. Expected
# of the second author {family: Nguyễn, given: Văn An, static-ordering: true} of a Vietnamese article, in
# pandoc's own style, Chicago: “Nguyễn Văn An”. Seen: “Văn An Nguyễn”, with the property kept in
# CSL-JSON and not used. A literal name keeps its order.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pandoc-wasm@1.1.0
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import { convert } from 'pandoc-wasm'

const an = { family: 'Nguyễn', given: 'Văn An', 'static-ordering': true }
async function cite(...author) {
  const item = { id: 'a', type: 'article-newspaper', title: 'T', language: 'vi', author }
  const options = { from: 'markdown', to: 'plain', citeproc: true, bibliography: ['r.json'] }
  const text = "---\nnocite: '@*'\n---\n"
  const files = { 'r.json': new Blob([JSON.stringify([item])]) }
  return (await convert(options, text, files)).stdout.split('. ')[0]
}
const hoa = { literal: 'Minh Hoa' }
equal(await cite(hoa, an), 'Minh Hoa, and Văn An Nguyễn')
equal(await cite(hoa, { literal: 'Nguyễn Văn An' }), 'Minh Hoa, and Nguyễn Văn An')
console.log('as recorded:', await cite(hoa, an))
JS
node check.mjs

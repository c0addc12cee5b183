#!/bin/sh
# biblatex-csl-converter 3.6.0: CSL-JSON read and written again has names in lower case.
#
# Expected: the title and the container title that were given; CSL-JSON has them in sentence case, in
# which names keep their capitals. Seen: of each word but the first, the capital is gone, in Vietnamese
# as in English; only words all in capitals keep theirs.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund biblatex-csl-converter@3.6.0
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import { CSLExporter, parseCSL } from 'biblatex-csl-converter'

const again = (item) => {
  const given = { id: 'a', type: 'article-newspaper', ...item }
  const [read] = Object.values(new CSLExporter(parseCSL({ a: given })).parse())
  return [read.title, read['container-title']]
}
const vietnamese = { title: 'Hội nghị Lisbon về biển', 'container-title': 'Báo Biển', language: 'vi' }
deepEqual(again(vietnamese), ['Hội nghị lisbon về biển', 'Báo biển'])
deepEqual(again({ title: 'Lisbon meets The Hague on NATO' }), ['Lisbon meets the hague on NATO', undefined])
console.log('as recorded:', again(vietnamese).join('; '))
JS
node check.mjs

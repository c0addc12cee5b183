#!/bin/sh
# @citation-js/plugin-enw 0.3.0: a ministry becomes a person, and the comma that should prevent it stays.
#
# In files for EndNote, the name of an organisation ends with a comma, by EndNote's manual, so that it is
# kept whole. Expected: "%A Bộ Quốc phòng," is read as one name (`literal` in CSL), and such a name is written
# with the comma. Seen: it is read as a person with the family name "phòng,", comma included; a `literal` is
# written without a comma, so that the ministry that was written is read again as Mr phòng.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.7.21 @citation-js/plugin-enw@0.3.0
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-enw'

const options = { generateGraph: false }
const read = (name) => new Cite(`%0 Newspaper Article\n%A ${name}\n%T T\n`, options).data[0].author
const write = (author) => {
  const item = { id: 'a', type: 'article-newspaper', title: 'T', author: [author] }
  return new Cite(item, options).format('enw').match(/%A (.*)/)[1]
}

deepEqual(read('Nguyễn, Thị Minh'), [{ given: 'Thị Minh', family: 'Nguyễn' }])
deepEqual(read('Bộ Quốc phòng,'), [{ given: 'Bộ Quốc', family: 'phòng,' }])
deepEqual(read('Ministry of Defence,'), [
  { given: 'Ministry', 'non-dropping-particle': 'of', family: 'Defence,' }
])
equal(write({ family: 'Nguyễn', given: 'Thị Minh' }), 'Nguyễn, Thị Minh')
equal(write({ literal: 'Bộ Quốc phòng' }), 'Bộ Quốc phòng')
deepEqual(read(write({ literal: 'Bộ Quốc phòng' })), [{ given: 'Bộ Quốc', family: 'phòng' }])
console.log('as recorded: "Bộ Quốc phòng," is read as', JSON.stringify(read('Bộ Quốc phòng,')))
JS
node check.mjs

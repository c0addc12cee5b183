#!/bin/sh
# astrocite-ris 0.16.4: a name that ends with a comma is lost.
#
# A comma after a name of RIS keeps it whole, as an organisation or a name that has no parts, in
# EndNote and Zotero. Expected: a family name, or a literal, `Hãng tin Sóng`. Seen: an empty family name.
# Without the comma the last word is taken for the family name.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund astrocite-ris@0.16.4
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import astrocite from 'astrocite-ris'

const read = (name) => {
  const text = ['TY  - JOUR', 'TI  - T', `AU  - ${name}`, 'ER  - ', ''].join('\r\n')
  return astrocite.parse(text)[0].author
}
deepEqual(read('Hãng tin Sóng,'), [{ family: '' }])
deepEqual(read('Minh Hoa,'), [{ family: '' }])
deepEqual(read('Minh Hoa'), [{ family: 'Hoa', given: 'Minh' }])
console.log('as recorded: “Minh Hoa,” is read as', JSON.stringify(read('Minh Hoa,')))
JS
node check.mjs

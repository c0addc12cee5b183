#!/bin/sh
# @orama/orama 3.1.18: with the tokenizer it comes with, a Vietnamese word also finds other words.
#
# Expected of the default tokenizer: it splits at blanks and punctuation, perhaps without accents, so
# that "quốc" finds the text with "quốc" alone. Seen: it splits at each letter that English lacks, in
# documents and in the query. "quốc" is cut into pieces of which one is also a piece of "Chín nước
# khác", so that text is found too; and no spelling without accents finds anything: "quoc", "luong"
# and "ung ho" find nothing.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @orama/orama@3.1.18
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import { create, insert, search } from '@orama/orama'

const database = create({ schema: { text: 'string' } })
insert(database, { id: 'force', text: 'ủng hộ lực lượng đa quốc gia' })
insert(database, { id: 'nine', text: 'Chín nước khác' })
const find = async (term) =>
  (await search(database, { term })).hits.map(({ id }) => id).toSorted()
deepEqual(await find('quốc'), ['force', 'nine'])
deepEqual(await find('quoc'), [])
deepEqual(await find('luong'), [])
deepEqual(await find('ung ho'), [])
console.log('as recorded: "quốc" finds', (await find('quốc')).join(' and '))
JS
node check.mjs

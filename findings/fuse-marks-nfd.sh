#!/bin/sh
# fuse.js 7.5.0: where it ignores diacritics, it marks other letters in a text in NFD.
#
# With `includeMatches` come indices, by its documentation those of the matched characters, for marking them.
# Expected: with `ignoreDiacritics`, they are places in the text that was given. Seen: they are places in the
# text without its marks, which is shorter where the letters are decomposed, as in text from many PDF files and
# file names. "gia", which has no mark itself, is found and "g đ" is marked. In NFC, and without the option,
# it is right.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fuse.js@7.5.0
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import Fuse from 'fuse.js'

const passage = 'Đức ủng hộ lực lượng đa quốc gia'
function marked(form, ignoreDiacritics) {
  const text = passage.normalize(form)
  const options = { ignoreDiacritics, ignoreLocation: true, includeMatches: true, threshold: 0 }
  const [{ matches }] = new Fuse([text], options).search('gia')
  return matches[0].indices.map(([first, last]) => text.slice(first, last + 1))
}
deepEqual(marked('NFC', true), ['gia'])
deepEqual(marked('NFD', false), ['gia'])
deepEqual(marked('NFD', true), ['g đ'])
console.log('as recorded: for “gia” it marks', marked('NFD', true))
JS
node check.mjs

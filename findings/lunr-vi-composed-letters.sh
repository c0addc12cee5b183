#!/bin/sh
# lunr-languages 1.22.0 with lunr 2.3.9: the Vietnamese trimmer cuts composed letters off words.
#
# Vietnamese on the web is nearly always NFC: `ủ` is one code point. Expected: with `lunr.vi` each
# syllable becomes a term. Seen: terms lose a letter of the Latin Extended Additional block at either
# end: "ủng hộ" becomes the terms "ng" and "h", "thủ" becomes "th", and "ở" the empty term. The same
# text in NFD gives "ủng", "thủ", "ở".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund lunr@2.3.9 lunr-languages@1.22.0
cat >check.cjs <<'JS'
const { deepEqual } = require('node:assert/strict')
const lunr = require('lunr')
require('lunr-languages/lunr.stemmer.support')(lunr)
require('lunr-languages/lunr.vi')(lunr)
console.warn = () => {} // lunr warns of an unregistered function, whatever the text

const termsOf = (text) =>
  Object.keys(
    lunr(function () {
      this.use(lunr.vi)
      this.ref('id')
      this.field('text')
      this.add({ id: 1, text })
    }).invertedIndex,
  )
const text = 'ủng hộ thủ tướng ở Kyiv'
deepEqual(termsOf(text.normalize('NFC')), ['ng', 'h', 'th', 'tướng', '', 'kyiv'])
deepEqual(
  termsOf(text.normalize('NFD')).map((term) => term.normalize('NFC')),
  ['ủng', 'họ', 'thủ', 'tướng', 'ở', 'kyiv'],
)
console.log('as recorded:', text, '→', termsOf(text).join(', '))
JS
node check.cjs

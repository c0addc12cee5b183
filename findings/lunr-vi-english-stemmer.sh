#!/bin/sh
# lunr-languages 1.22.0 with lunr 2.3.9: with `lunr.vi`, queries are still stemmed as English.
#
# Expected: what the index holds under "paris" is found by "paris". Seen: the term "paris" is in the
# index and `search('paris')` finds nothing, since the search pipeline still has lunr's English
# stemmer ("pari"), which the language's own pipeline replaced for documents only. Latin names in
# Vietnamese news meet this: Paris, Brussels, Wales.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund lunr@2.3.9 lunr-languages@1.22.0
cat >check.cjs <<'JS'
const { deepEqual, ok } = require('node:assert/strict')
const lunr = require('lunr')
require('lunr-languages/lunr.stemmer.support')(lunr)
require('lunr-languages/lunr.vi')(lunr)
console.warn = () => {} // lunr warns of an unregistered function, whatever the text

const index = lunr(function () {
  this.use(lunr.vi)
  this.ref('id')
  this.field('text')
  this.add({ id: 'meeting', text: 'họp tại Paris và Brussels' })
})
ok('paris' in index.invertedIndex)
ok('brussels' in index.invertedIndex)
deepEqual(index.search('paris'), [])
deepEqual(index.search('Brussels'), [])
deepEqual(index.search('tại').map(({ ref }) => ref), ['meeting'])
console.log('as recorded: "paris" is indexed and not found')
JS
node check.cjs

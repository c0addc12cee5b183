#!/bin/sh
# vn-str 0.4.0: 2001 is written as two thousand.
#
# `numToText` writes numbers in Vietnamese words. Expected: "hai nghìn không trăm linh một" for 2001, as it
# writes 2002 with "linh hai", 101 with "linh một" and 1000001 with "không trăm linh một". Seen: "hai nghìn";
# below 100000, the one is left out of each number above a thousand that ends with 001, which so reads like
# the number before it, and no other number shares its words with another.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vn-str@0.4.0
cat >check.cjs <<'JS'
const { deepEqual, equal } = require('node:assert/strict')
const { numToText } = require('vn-str')

equal(numToText(101), 'một trăm linh một')
equal(numToText(2002), 'hai nghìn không trăm linh hai')
equal(numToText(2101), 'hai nghìn một trăm linh một')
equal(numToText(1000001), 'một triệu không trăm linh một')
equal(numToText(2001), 'hai nghìn')
equal(numToText('2001'), 'hai nghìn')
equal(numToText(999001), numToText(999000))

const first = new Map()
const same = []
for (let number = 0; number < 100000; number++) {
  const words = numToText(number)
  if (first.has(words)) same.push([first.get(words), number])
  else first.set(words, number)
}
deepEqual(same, Array.from({ length: 99 }, (_, i) => [(i + 1) * 1000, (i + 1) * 1000 + 1]))
console.log('as recorded: 2001 is', numToText(2001))
JS
node check.cjs

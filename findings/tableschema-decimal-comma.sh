#!/bin/sh
# tableschema 1.12.6: a number with a decimal comma is ten or more times as large where dots group digits.
#
# Table Schema has `decimalChar` and `groupChar` for numbers as they are written in much of Europe and in
# Viet Nam. Expected of "1.500,5" with `,` and `.`: 1500.5. Seen: 15005, and "2,5" is 25, without an error: the
# comma is made a dot first, and then each dot is removed. With a blank between groups, or the two signs the
# other way round, the number is right. `datapackage` reads tables by this package.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tableschema@1.12.6
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import tableschema from 'tableschema'

const read = (text, decimalChar, groupChar) =>
  new tableschema.Field({ name: 'figure', type: 'number', decimalChar, groupChar }).castValue(text)

equal(read('1.500,5', ',', '.'), 15005)
equal(read('2,5', ',', '.'), 25)
equal(read('2,5', ','), 2.5)
equal(read('1 500,5', ',', ' '), 1500.5)
equal(read('1,500.5', '.', ','), 1500.5)
console.log('as recorded: 1.500,5 is read as', read('1.500,5', ',', '.'))
JS
node check.mjs

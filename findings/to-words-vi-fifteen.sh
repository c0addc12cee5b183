#!/bin/sh
# to-words 5.7.0: in Vietnamese, 15 is written as ten years.
#
# "Năm" is five, and also year; so five after ten is "lăm", and after a hundred alone it has "linh" or "lẻ"
# before it. Expected of `vi-VN`: 15 is "mười lăm", 105 "một trăm lẻ năm", as read-vietnamese-number has it.
# Seen: always "năm", so that 15 is "Mười Năm", ten years, 25 is twenty years, and 105 a hundred years. A
# number of tanks, or the term of a pledge, says something else once it is spelled out.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund to-words@5.7.0 read-vietnamese-number@2.3.1
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import { ReadingConfig, doReadNumber } from 'read-vietnamese-number'
import { ToWords } from 'to-words'

const words = new ToWords({ localeCode: 'vi-VN' })
const config = new ReadingConfig()
config.unit = []
const expected = (number) => doReadNumber(String(number), config)

equal(words.convert(14), 'Mười Bốn')
equal(expected(15), 'mười lăm')
equal(words.convert(15), 'Mười Năm')
equal(expected(25), 'hai mươi lăm')
equal(words.convert(25), 'Hai Mươi Năm')
equal(expected(105), 'một trăm lẻ năm')
equal(words.convert(105), 'Một Trăm Năm')
console.log('as recorded: 15 is', words.convert(15))
JS
node check.mjs

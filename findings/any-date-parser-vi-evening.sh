#!/bin/sh
# any-date-parser 2.2.4: in Vietnamese, half past nine in the evening is half past nine in the morning.
#
# It takes a language's words from `Intl`, which ends a Vietnamese time of twelve hours with "SA" (morning) or
# "CH" (afternoon and evening). Expected: "9:30 CH" is 21:30, as "9:30 pm" is in English, and "9:30 μ.μ." in
# Greek. Seen: it is 9:30, and "12:15 SA", a quarter past midnight, is 12:15: the two words are looked for
# where `Intl` counts 24 hours, aren't found there, and what is left of the text is passed over.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-date-parser@2.2.4
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import parser from 'any-date-parser'

const evening = new Date(Date.UTC(2026, 2, 5, 21, 30))
const written = new Intl.DateTimeFormat('vi', { hour: 'numeric', minute: 'numeric', hour12: true, timeZone: 'UTC' })
equal(written.format(evening), '9:30 CH')

const read = (text, language) => {
  const { year, month, day, hour, minute } = parser.attempt(text, language)
  deepEqual([year, month, day], [2026, 3, 5])
  return `${hour}:${minute}`
}
equal(read('5/3/2026 21:30', 'vi'), '21:30')
equal(read('5 March 2026 9:30 pm', 'en'), '21:30')
equal(read('9:30 μ.μ. 5/3/2026', 'el'), '21:30')
equal(read('5/3/2026 9:30 CH', 'vi'), '9:30')
equal(read('9:30 CH 5 tháng 3, 2026', 'vi'), '9:30')
equal(read('5/3/2026 12:15 SA', 'vi'), '12:15')
equal(read('5 March 2026 12:15 am', 'en'), '0:15')
equal(parser.fromString('5/3/2026 9:30 CH', 'vi').getHours(), 9)
console.log('as recorded: 9:30 CH is read as', read('5/3/2026 9:30 CH', 'vi'))
JS
node check.mjs

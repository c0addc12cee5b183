#!/bin/sh
# biblatex-csl-converter 3.6.0: the day of access in RIS becomes the date of the work.
#
# Y2 is the access date of RIS for web pages and newspapers. Expected of a web page that has no date of
# its own: no `date`, and `urldate` or nothing for Y2. Seen: `date` is the day of access.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund biblatex-csl-converter@3.6.0
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { parseRIS } from 'biblatex-csl-converter'

const read = (...dates) => {
  const lines = ['TY  - ELEC', 'TI  - T', 'UR  - https://a.example/', ...dates, 'ER  - ', '']
  return Object.values(parseRIS(lines.join('\r\n')).entries)[0].fields
}
const { date, urldate } = read('Y2  - 2026/02/03')
deepEqual([date, urldate], ['2026/02/03', undefined])
equal(read('PY  - 2025', 'Y2  - 2026/02/03').date, '2025')
console.log('as recorded: a page seen on 2026/02/03 is dated', date)
JS
node check.mjs

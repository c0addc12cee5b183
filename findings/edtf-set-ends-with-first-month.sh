#!/bin/sh
# edtf 4.11.1: the end of a set whose last element is a range is the end of that range's first month.
#
# `[2025-03..2025-06]` is EDTF level 2 for "one of the months March to June 2025". Expected: `max` is
# the last millisecond of June, and `covers` is true for May, as it is for `[2025-03,2025-06]`.
# Seen: `max` is the last millisecond of March, `covers(May)` and `includes(May)` are false, though
# iterating the same set gives all four months. A range before another element is no trouble:
# `[2025-03..2025-06,2025-09]` ends with September.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1
cat >check.mjs <<'JS'
import { equal, deepEqual } from 'node:assert/strict'
import edtf from 'edtf'

const end = (text) => new Date(edtf(text).max).toISOString().slice(0, 10)
const range = edtf('[2025-03..2025-06]')
const may = edtf('2025-05')

equal(end('[2025-03..2025-06]'), '2025-03-31')
equal(end('[2025-03,2025-06]'), '2025-06-30')
equal(end('[2025-01,2025-03..2025-06]'), '2025-03-31')
equal(end('[2025-03..2025-06,2025-09]'), '2025-09-30')
equal(range.covers(may), false)
equal(range.includes(may), false)
equal(edtf('[2025-03,2025-06]').covers(may), true)
deepEqual([...range].map((month) => month.edtf), ['2025-03', '2025-04', '2025-05', '2025-06'])
console.log('as recorded: [2025-03..2025-06] ends on', end('[2025-03..2025-06]'))
JS
node check.mjs

#!/bin/sh
# @edtf-ts/core 0.4.2: what a time is ahead of UTC is read, kept and left out of account.
#
# `2026-03-05T00:30:00+07:00`, half past midnight in Hà Nội, is EDTF level 0, and the same instant as
# `2026-03-04T17:30:00Z`. Expected: both are equal, and what is said at 20:00Z is said later. Seen: `min`
# is 2026-03-05T00:30Z, the two are not equal, a time of seven hours later is, and 20:00Z comes before.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @edtf-ts/core@0.4.2
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import { FuzzyDate } from '@edtf-ts/core'

const hanoi = FuzzyDate.parse('2026-03-05T00:30:00+07:00')
const equals = (text) => hanoi.equals(FuzzyDate.parse(text))

equal(hanoi.edtf, '2026-03-05T00:30:00+07:00')
equal(hanoi.min.toISOString(), '2026-03-05T00:30:00.000Z')
equal(equals('2026-03-04T17:30:00Z'), 'NO')
equal(equals('2026-03-05T00:30:00Z'), 'YES')
equal(FuzzyDate.parse('2026-03-04T20:00:00Z').isAfter(hanoi), 'NO')
console.log('as recorded:', hanoi.edtf, 'is taken for', hanoi.min.toISOString())
JS
node check.mjs

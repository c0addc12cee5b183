#!/bin/sh
# @edtf-ts/core 0.4.2 and edtf 4.11.1: in neither is July in the summer of the northern hemisphere.
#
# `2025-26` is EDTF level 2 for that summer, and `2025-22` of level 1 for a summer of no hemisphere.
# Expected: June to August, as weather services count, or about 21 June to 22 September. Seen: edtf has
# quarters of the year for seasons, so April to June for both; @edtf-ts/core has June to August for
# `2025-22`, but for `2025-26`, which it prints as "Summer (Northern Hemisphere) 2025", December to
# February: the season of the southern hemisphere. So too with spring, autumn and winter, 25, 27 and 28.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @edtf-ts/core@0.4.2 edtf@4.11.1
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { FuzzyDate } from '@edtf-ts/core'
import edtf from 'edtf'

const toDay = (time) => new Date(time).toISOString().slice(0, 10)
const span = ({ min, max }) => [toDay(min), toDay(max)]

deepEqual(span(edtf('2025-22')), ['2025-04-01', '2025-06-30'])
deepEqual(span(edtf('2025-26')), ['2025-04-01', '2025-06-30'])
equal(edtf('2025-26').covers(edtf('2025-07')), false)

const north = FuzzyDate.parse('2025-26')
deepEqual(span(FuzzyDate.parse('2025-22')), ['2025-06-01', '2025-08-31'])
equal(north.format(), 'Summer (Northern Hemisphere) 2025')
deepEqual(span(north), ['2025-12-01', '2026-02-28'])
deepEqual(span(FuzzyDate.parse('2025-28')), ['2025-06-01', '2025-08-31'])
equal(north.contains(FuzzyDate.parse('2025-07')), 'NO')
console.log('as recorded: northern summer is', span(edtf('2025-26')), 'or', span(north))
JS
node check.mjs

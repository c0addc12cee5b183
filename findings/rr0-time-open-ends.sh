#!/bin/sh
# @rr0/time 0.11.2: an interval without an end is written as one whose end nobody knows.
#
# In EDTF level 1, `2026-01/..` has an open end, "since January and on", and `2026-01/` an unknown one.
# Expected: what is read and written again is what it was. The package does tell them apart: `end` is
# undefined for the first and null for the second. Seen: both are written as `2026-01/`, and `../2026-01-06`,
# open at its start, as `/2026-01-06`, of which nobody knows the start.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @rr0/time@0.11.2
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { Level1Interval } from '@rr0/time'

const read = (text) => Level1Interval.fromString(text)
const written = (text) => String(read(text))

deepEqual([read('2026-01/..').end, read('2026-01/').end], [undefined, null])
equal(written('2026-01/..'), '2026-01/')
equal(written('2026-01/'), '2026-01/')
equal(written('../2026-01-06'), '/2026-01-06')
equal(written('2025-03/2025-06'), '2025-03/2025-06')
console.log('as recorded: ../2026-01-06 is written as', written('../2026-01-06'))
JS
node check.mjs

#!/bin/sh
# @rr0/time 0.11.2: the day after 31 January is 31 February, and December is followed by month 13.
#
# Expected of `next()`: the next day of a day, the next month of a month. Seen: that holds within a month
# and a year; past their end, the month is counted up alone, without the day going back to 1 or the year
# going on. `2026-02-28` is followed by the 29th, though the year is no leap year.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @rr0/time@0.11.2
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import { Level0Date } from '@rr0/time'

const next = (text) => String(Level0Date.fromString(text).next())

equal(next('2026-01-30'), '2026-01-31')
equal(next('2026-01-31'), '2026-02-31')
equal(next('2026-02-28'), '2026-02-29')
equal(next('2026-11'), '2026-12')
equal(next('2026-12'), '2026-13')
console.log('as recorded: after 2026-01-31 comes', next('2026-01-31'))
JS
node check.mjs

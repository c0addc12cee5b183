#!/bin/sh
# chrono-node 2.10.3: in Vietnamese, Monday of last week is read as two weeks ago.
#
# Weekdays have numbers for names: "thứ hai" is Monday, "thứ ba" Tuesday, and "hai", "ba" are two and three.
# Expected of "thứ Hai tuần trước" on Tuesday, 20 January 2026: Monday, 12 January. Seen: "Hai tuần trước", two
# weeks ago, so Tuesday, 6 January, with year, month and day all certain; "thứ ba tuần tới", Tuesday next
# week, is in three weeks, and "thứ năm tuần trước", Thursday last week, is five weeks ago. The weekday alone
# is understood. "Thứ Tư", Wednesday, is named by another word than four, and there are two dates instead of
# one.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import { vi } from 'chrono-node'

const tuesday = new Date('2026-01-20T12:00:00Z')
const read = (text) =>
  vi.parse(text, tuesday).map((found) => [
    found.text,
    found.start.isCertain('day'),
    found.start.date().toISOString().slice(0, 10),
  ])

deepEqual(read('thứ Hai'), [['thứ Hai', false, '2026-01-19']])
deepEqual(read('thứ Hai tuần trước'), [['Hai tuần trước', true, '2026-01-06']])
deepEqual(read('thứ ba tuần tới'), [['ba tuần tới', true, '2026-02-10']])
deepEqual(read('thứ năm tuần trước'), [['năm tuần trước', true, '2025-12-16']])
deepEqual(read('thứ Tư tuần trước').map(([text]) => text), ['thứ Tư', 'tuần trước'])
console.log('as recorded: “thứ Hai tuần trước” is', read('thứ Hai tuần trước').flat())
JS
TZ=UTC node check.mjs

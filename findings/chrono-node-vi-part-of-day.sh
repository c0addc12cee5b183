#!/bin/sh
# chrono-node 2.10.3: in Vietnamese, a part of the day makes the date after it today's.
#
# Its README counts `vi` among the languages with full support. "Sáng 5/3" and "chiều ngày 5 tháng 3 năm
# 2025" are how Vietnamese news say when: in the morning of 5 March, in the afternoon of 5 March 2025.
# Expected: that day, as without the first word. Seen: all words are taken for the date's, none of day, month
# and year is known, and the date is that of the reference. What comes after a part of the day is lost, too:
# "tối qua", last night, is this evening, and "sáng mai", tomorrow morning, is this morning.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import { vi } from 'chrono-node'

const now = new Date('2026-01-20T12:00:00Z')
const read = (text) =>
  vi.parse(text, now).map((found) => [
    found.text,
    ['year', 'month', 'day'].filter((part) => found.start.isCertain(part)).length,
    found.start.date().toISOString().slice(0, 10),
  ])

deepEqual(read('5/3/2025'), [['5/3/2025', 3, '2025-03-05']])
deepEqual(read('Sáng 5/3/2025'), [['Sáng 5/3/2025', 0, '2026-01-20']])
const afternoon = 'chiều ngày 5 tháng 3 năm 2025'
deepEqual(read(afternoon), [[afternoon, 0, '2026-01-20']])
deepEqual(read('tối qua'), [['tối', 0, '2026-01-20']])
deepEqual(read('hôm qua'), [['hôm qua', 3, '2026-01-19']])
deepEqual(read('sáng mai'), [['sáng', 0, '2026-01-20']])
console.log('as recorded:', read('Sáng 5/3/2025').flat())
JS
TZ=UTC node check.mjs

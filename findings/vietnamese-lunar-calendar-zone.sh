#!/bin/sh
# vietnamese-lunar-calendar 0.0.6: outside Việt Nam's time zone, Tết 2024 was a day early.
#
# `new LunarDate(2024, 2, 10)` takes a year, a month and a day, so no instant of any zone. Months of the
# Vietnamese calendar begin on the day that the new moon has in Hà Nội (UTC+7). Expected: a day has the same
# lunar date wherever the reader is: 10 February 2024 is the first of the first month, and 25 July 2025 the
# first of the leap month after the sixth. Seen: new moons are dated in the zone of whoever runs it; in UTC
# both are the second of a month, the leap month is another one, and the holiday stands on 9 February. Some
# years, as 2026, have their Tết right in both zones.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vietnamese-lunar-calendar@0.0.6
cat >check.cjs <<'JS'
const { deepEqual } = require('node:assert/strict')
const { LunarDate } = require('vietnamese-lunar-calendar')

const lunar = (...day) => {
  const { date, month, isLeap, holiday } = new LunarDate(...day)
  return [date, month, isLeap, holiday]
}
const seen = [lunar(2024, 2, 9), lunar(2024, 2, 10), lunar(2025, 7, 25), lunar(2025, 8, 23), lunar(2026, 2, 17)]
const newYear = 'Tết Nguyên Đán'
const expected = {
  'Asia/Ho_Chi_Minh': [
    [30, 12, false, null],
    [1, 1, false, newYear],
    [1, 6, true, null],
    [1, 7, false, null],
    [1, 1, false, newYear]
  ],
  UTC: [
    [1, 1, false, newYear],
    [2, 1, false, null],
    [2, 7, false, null],
    [1, 7, true, null],
    [1, 1, false, newYear]
  ]
}
deepEqual(seen, expected[process.env.TZ])
if (process.env.TZ === 'UTC') console.log('as recorded: in UTC, 9 February 2024 is', seen[0][3])
JS
TZ=Asia/Ho_Chi_Minh node check.cjs
TZ=UTC node check.cjs

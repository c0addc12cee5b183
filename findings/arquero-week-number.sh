#!/bin/sh
# arquero 8.0.3: in a year that begins with the first day of a week, each week's number is one too low.
#
# `op.week` and `op.utcweek` say that the days before a year's first Sunday (or Monday, if asked) are in
# week 0, so that the first Sunday begins week 1. Expected: Monday, 1 January 2024 is in week 1, as in
# ISO 8601 and as d3-time-format writes `%W`. Seen: it is in week 0, with all of its week, and so on to
# December; 2023 is as wrong where weeks begin on Sunday. The years from 2018 to 2035 that begin otherwise
# agree with d3-time-format on each day.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund arquero@8.0.3 @uwdata/flechette@2.3.0 d3-time-format@4.1.0
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { op, table } from 'arquero'
import { utcFormat } from 'd3-time-format'

const weeks = (first, ...days) => days.map((day) => op.utcweek(new Date(day), first))
deepEqual(weeks(1, '2024-01-01', '2024-01-07', '2024-01-08'), [0, 0, 1])
deepEqual(weeks(1, '2025-01-05', '2025-01-06', '2025-01-13'), [0, 1, 2])
deepEqual(weeks(0, '2023-01-01', '2023-01-07', '2023-01-08'), [0, 0, 1])
deepEqual(weeks(0, '2022-01-01', '2022-01-02', '2022-01-09'), [0, 1, 2])
equal(utcFormat('%W')(new Date('2024-01-01')), '01')
equal(op.week(new Date(2024, 0, 1), 1), 0)

const days = table({ day: ['2024-03-05', '2025-03-05'].map((day) => new Date(day)) })
deepEqual(days.derive({ week: (row) => op.utcweek(row.day, 1) }).array('week'), [9, 9])
deepEqual(['2024-03-05', '2025-03-05'].map((day) => utcFormat('%W')(new Date(day))), ['10', '09'])

const wrong = (first, format) => {
  const years = {}
  for (let day = new Date('2018-01-01'); day < new Date('2036-01-01'); day.setUTCDate(day.getUTCDate() + 1)) {
    const low = Number(utcFormat(format)(day)) - op.utcweek(day, first)
    equal(low === 0 || low === 1, true)
    if (low) years[day.getUTCFullYear()] = (years[day.getUTCFullYear()] ?? 0) + 1
  }
  return years
}
deepEqual(wrong(1, '%W'), { 2018: 365, 2024: 366, 2029: 365, 2035: 365 })
deepEqual(wrong(0, '%U'), { 2023: 365, 2034: 365 })
console.log('as recorded: Monday, 1 January 2024 is in week', op.utcweek(new Date('2024-01-01'), 1))
JS
node check.mjs

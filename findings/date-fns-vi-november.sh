#!/bin/sh
# date-fns 4.4.0: in Vietnamese, it can't read the November and December that it wrote.
#
# `LLLL` is the name of a month that stands alone, or with its year. Expected: `parse` reads what `format`
# wrote by the same pattern. Seen: it does from "Tháng Một" to "Tháng Mười", but "Tháng Mười Một 2025" and
# "Tháng Mười Hai 2025" are invalid dates: the first ten months' names are looked for first, and these two
# begin with October's. With `MMMM`, months have numbers, and all twelve are read.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund date-fns@4.4.0
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { format, isValid, parse } from 'date-fns'
import { vi } from 'date-fns/locale'

const months = Array.from({ length: 12 }, (_, month) => new Date(2025, month, 1))
const write = (day, pattern) => format(day, pattern, { locale: vi })
const isRead = (pattern) => (day) => isValid(parse(write(day, pattern), pattern, day, { locale: vi }))

equal(write(months[10], 'LLLL yyyy'), 'Tháng Mười Một 2025')
const lost = months.filter((day) => !isRead('LLLL yyyy')(day)).map((day) => day.getMonth() + 1)
deepEqual(lost, [11, 12])
equal(months.every(isRead('MMMM yyyy')), true)
console.log('as recorded: months that can’t be read again:', lost)
JS
node check.mjs

#!/bin/sh
# date-fns 4.4.0: in Vietnamese, Monday of this week is written as Monday of last week.
#
# `formatRelative` names each of the six days before by its weekday. "Thứ Hai tuần trước" is Monday of last
# week, and this locale, too, begins its weeks on Monday. Expected on a Thursday: "tuần trước" of last
# Friday, and not of Monday, three days ago; in Chinese and Russian the package tells the two apart. Seen: it
# stands with both, so whoever looks for what was said then looks a week too early.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund date-fns@4.4.0
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import { formatRelative, isSameWeek } from 'date-fns'
import { vi, zhCN } from 'date-fns/locale'

const thursday = new Date(2026, 2, 5, 10)
const monday = new Date(2026, 2, 2, 10)
const friday = new Date(2026, 1, 27, 10)
const say = (day, locale) => formatRelative(day, thursday, { locale })

equal(isSameWeek(monday, thursday, { locale: vi }), true)
equal(isSameWeek(friday, thursday, { locale: vi }), false)
equal(say(monday, zhCN).startsWith('星期一'), true)
equal(say(friday, zhCN).startsWith('上个星期五'), true)
equal(say(friday, vi), 'Thứ Sáu tuần trước vào lúc 10:00')
equal(say(monday, vi), 'Thứ Hai tuần trước vào lúc 10:00')
console.log('as recorded: Monday of the same week is', say(monday, vi))
JS
node check.mjs

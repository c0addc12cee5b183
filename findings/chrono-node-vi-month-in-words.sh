#!/bin/sh
# chrono-node 2.10.3: in Vietnamese, the day is lost where the month is a word.
#
# "ngày 25 tháng mười một năm 2025" is 25 November 2025, and "tháng mười một" alone is read as November.
# Expected: 25 November, as of "ngày 25 tháng 11 năm 2025". Seen: the text found begins with "tháng", and
# `date()` is the first of the month. The month's words are enough for it: "ngày 5 tháng Ba năm 2025" is
# 1 March.
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
const read = (text) => {
  const [{ text: found, start }, ...rest] = vi.parse(text, now)
  return [found, start.isCertain('day'), start.date().toISOString().slice(0, 10), rest.length]
}
const numbered = 'ngày 25 tháng 11 năm 2025'

deepEqual(read(numbered), [numbered, true, '2025-11-25', 0])
const november = 'tháng mười một năm 2025'
deepEqual(read(`ngày 25 ${november}`), [november, false, '2025-11-01', 0])
deepEqual(read('ngày 5 tháng Ba năm 2025'), ['tháng Ba năm 2025', false, '2025-03-01', 0])
console.log('as recorded: the day of “ngày 25 tháng mười một năm 2025” is lost')
JS
TZ=UTC node check.mjs

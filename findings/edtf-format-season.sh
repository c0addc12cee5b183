#!/bin/sh
# edtf 4.11.1: `format` prints a season as one day.
#
# `2025-22` is EDTF level 1 for summer 2025. Expected in English: the word, or the year with a word
# for the part. Seen: "4/1/2025" in English and "1.4.2025" in German: a day that the date does not
# claim, and in April.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import edtf, { format } from 'edtf'

const summer = edtf('2025-22')
equal(summer.type, 'Season')
equal(format(summer, 'en'), '4/1/2025')
equal(format(summer, 'de'), '1.4.2025')
console.log('as recorded: summer 2025 is printed as', format(summer, 'en'))
JS
TZ=UTC node check.mjs

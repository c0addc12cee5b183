#!/bin/sh
# edtf 4.11.1: `format` in a language without its own patterns drops doubt, and the end of an interval.
#
# The package has patterns for a handful of languages. Expected for another, such as Vietnamese: an
# error, or the patterns of English around numbers written the Vietnamese way.
# Seen: no error. `2025-03~` and `2025-03?` are printed as plain "3/2025", the interval
# `2025-03/2026-01` as "3/2025" too, `2025-XX` (some month of 2025) as "1/2025". In English they are
# "ca. 3/2025", "3/2025 (?)", "3/2025 – 1/2026" and "X/2025".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import edtf, { format } from 'edtf'

const dates = ['2025-03~', '2025-03?', '2025-03/2026-01', '2025-XX']
// Intl puts thin spaces around the dash.
const inLanguage = (language) =>
  dates.map((date) => format(edtf(date), language).replaceAll(/\s/gu, ' '))
deepEqual(inLanguage('en'), ['ca. 3/2025', '3/2025 (?)', '3/2025 – 1/2026', 'X/2025'])
deepEqual(inLanguage('vi'), ['3/2025', '3/2025', '3/2025', '1/2025'])
console.log('as recorded:', dates.join(', '), '→', inLanguage('vi').join(', '))
JS
node check.mjs

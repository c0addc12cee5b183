#!/bin/sh
# vanillajs-datepicker 1.3.4: in Vietnamese, March 2026 is read as January of the year 3.
#
# Its locale `vi` writes the month of `d MM yyyy` as "Tháng 3". Expected: `parseDate` reads what `formatDate`
# wrote, as in English, and as with the short "Th3"; its guide says that parts in the format's order are read
# whatever the separators. Seen: the space in the name parts it; "Tháng" is the first month that begins so,
# and 3 is the year. After "Chủ nhật" (Sunday), the 15 is the month, and each date is in March of next year.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vanillajs-datepicker@1.3.4 jsdom@26.1.0
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import { JSDOM } from 'jsdom'

globalThis.window = new JSDOM('').window
globalThis.document = window.document
const { default: Datepicker } = await import('vanillajs-datepicker/Datepicker')
const { default: locale } = await import('vanillajs-datepicker/locales/vi')
Object.assign(Datepicker.locales, locale)

const again = (day, format, language) => {
  const text = Datepicker.formatDate(day, format, language)
  const read = new Date(Datepicker.parseDate(text, format, language))
  return [text, read.getFullYear(), read.getMonth() + 1, read.getDate()]
}
const march = new Date(2026, 2, 15)
deepEqual(again(march, 'd MM yyyy', 'en'), ['15 March 2026', 2026, 3, 15])
deepEqual(again(march, 'd M yyyy', 'vi'), ['15 Th3 2026', 2026, 3, 15])
deepEqual(again(march, 'd MM yyyy', 'vi'), ['15 Tháng 3 2026', 3, 1, 15])
deepEqual(again(march, 'd MM, yyyy', 'vi'), ['15 Tháng 3, 2026', 3, 1, 15])
for (let month = 0; month < 12; month++) {
  const day = new Date(2026, month, 15)
  deepEqual(again(day, 'MM yyyy', 'vi').slice(0, 3), [`Tháng ${month + 1} 2026`, month + 1, 1])
  deepEqual(again(day, 'DD, d MM yyyy', 'en').slice(1), [2026, month + 1, 15])
}
const next = new Date().getFullYear() + 1
deepEqual(again(march, 'DD, d MM yyyy', 'vi').slice(0, 3), ['Chủ nhật, 15 Tháng 3 2026', next, 3])
console.log('as recorded: 15 Tháng 3 2026 is read as the year', again(march, 'd MM yyyy', 'vi')[1])
JS
node check.mjs

#!/bin/sh
# iso-countries-lookup 2.0.8: in Vietnamese, America is Malaysia, Russia Nigeria, and Belgium Burundi.
#
# It gives the code of a country for its name in many languages, by the names of i18n-iso-countries, which
# knows "Mỹ" for the United States. Expected: US, RU, BE, and none for "Áo", Austria, which those names lack.
# Seen: before it looks for a name it takes off its marks, and what has then two or three letters it takes
# for a code: "Mỹ" for MY, "Nga" for NGA, and "Áo" for AO, Angola. There is no error, and longer names,
# "Pháp", "Trung Quốc", are right.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund iso-countries-lookup@2.0.8 i18n-iso-countries@7.14.0
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import { createRequire } from 'node:module'
import countries from 'i18n-iso-countries'
import lookup from 'iso-countries-lookup'

countries.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/vi.json'))
const both = (name) => [lookup(name), countries.getAlpha2Code(name, 'vi')]

deepEqual(both('Pháp'), ['FR', 'FR'])
deepEqual(both('Trung Quốc'), ['CN', 'CN'])
deepEqual(both('Mỹ'), ['MY', 'US'])
deepEqual(both('Nga'), ['NG', 'RU'])
deepEqual(both('Bỉ'), ['BI', 'BE'])
deepEqual(both('Áo'), ['AO', undefined])
console.log('as recorded: the country called Mỹ is', lookup('Mỹ'))
JS
node check.mjs

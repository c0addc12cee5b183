#!/bin/sh
# @citation-js/name 0.4.2: who is called Do loses that name, or has it taken for a degree.
#
# "Do" is how the family name Đỗ is written abroad, and a given name. Expected of "Minh Do": a family and a
# given name, as of "Minh Đỗ" and of "Do, Minh". Seen: `{ family: 'Minh' }`, and "Do" is nowhere; with a
# third name, "Do" is a suffix, as of a doctor of osteopathy, whatever its capitals. So is a last letter
# that is also a Roman number: "Lan V" is `{ family: 'Lan' }`.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/name@0.4.2
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import name from '@citation-js/name'

const { format, parse } = name
deepEqual(parse('Minh Đỗ'), { given: 'Minh', family: 'Đỗ' })
deepEqual(parse('Do, Minh'), { given: 'Minh', family: 'Do' })
deepEqual(parse('Minh Do'), { family: 'Minh' })
equal(format(parse('Minh Do')), 'Minh')
deepEqual(parse('Nguyễn Văn Do'), { given: 'Nguyễn', family: 'Văn', suffix: 'Do' })
deepEqual(parse('Lan V'), { family: 'Lan' })
console.log('as recorded: “Minh Do” is read as', parse('Minh Do'))
JS
node check.mjs

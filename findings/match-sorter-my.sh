#!/bin/sh
# match-sorter 8.3.1 (with remove-accents 0.5.0): "my" does not find "Mỹ", the United States.
#
# Its README says that diacritics are stripped before anything is compared. Expected: where "quoc" finds
# "quốc" and "duc" finds "Đức", "my" finds "Mỹ". Seen: it doesn't, as remove-accents knows each of the 134
# letters that Vietnamese adds to the alphabet but y with hook, tilde or dot below: ỷ, ỹ and ỵ. So "quy"
# does not find "quỹ", a fund, either.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund match-sorter@8.3.1 remove-accents@0.5.0
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { matchSorter } from 'match-sorter'
import removeAccents from 'remove-accents'

const names = ['Mỹ', 'Đức', 'quốc gia', 'quỹ', 'Hoa Kỳ']
const find = (text) => matchSorter(names, text)
deepEqual(find('duc'), ['Đức'])
deepEqual(find('quoc'), ['quốc gia'])
deepEqual(find('hoa ky'), ['Hoa Kỳ'])
deepEqual(find('my'), [])
deepEqual(find('quy'), [])

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const lower = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  tones.map((tone) => (vowel + tone).normalize('NFC')),
)
const letters = [...lower, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()])
const added = letters.filter((letter) => letter > '\x7f')
equal(added.length, 134)
deepEqual(added.filter((letter) => removeAccents(letter) > '\x7f'), [...'ỹỸỷỶỵỴ'])
console.log('as recorded: "my" finds', find('my'))
JS
node check.mjs

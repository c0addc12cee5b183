#!/bin/sh
# transliteration 2.6.1: "Ý", which is Italy and also part of the word for "agree", becomes "U".
#
# Expected: "Y", as of the small letter, of the same letter in NFD, and of each other y with a tone. Seen:
# `Ý` alone becomes "U", so the address made of "Thủ tướng Ý", the Italian prime minister, is
# "thu-tuong-u", and that of "Đồng Ý" is "dong-u".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund transliteration@2.6.1
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import { slugify, transliterate } from 'transliteration'

equal(transliterate('ý ỳ Ỳ Ỷ Ỹ Ỵ'), 'y y Y Y Y Y')
equal(transliterate('Ý'.normalize('NFD')), 'Y')
equal(transliterate('Ý'), 'U')
equal(slugify('Thủ tướng Ý'), 'thu-tuong-u')
equal(slugify('Đồng Ý'), 'dong-u')
equal(slugify('Đồng ý'), 'dong-y')
console.log('as recorded: “Thủ tướng Ý” becomes', slugify('Thủ tướng Ý'))
JS
node check.mjs

#!/bin/sh
# bibtex-tidy 1.14.0: a title in capitals is left half in capitals where its letters are not of English.
#
# `dropAllCaps` "makes them title case", so that {JOURNAL OF TEA} becomes {Journal of Tea}; many Vietnamese
# papers print headlines in capitals. Expected of {ĐỨC ỦNG HỘ MỸ}: {Đức Ủng Hộ Mỹ}. Seen: {ĐỨC ỦNg Hộ Mỹ}, as
# a word is what stands between letters that ASCII lacks. French comes out as {ÉTats Unis}.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund bibtex-tidy@1.14.0
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import tidier from 'bibtex-tidy'

const tidy = (title) => {
  const { bibtex } = tidier.tidy(`@online{a, title={${title}}}`, { dropAllCaps: true, escape: false })
  return /\{([^{}]+)\}/.exec(bibtex)[1]
}
equal(tidy('GERMANY BACKS FORCE'), 'Germany Backs Force')
equal(tidy('ĐỨC ỦNG HỘ MỸ'), 'ĐỨC ỦNg Hộ Mỹ')
equal(tidy('LỰC LƯỢNG ĐA QUỐC GIA'), 'Lực Lượng ĐA Quốc Gia')
equal(tidy('ÉTATS UNIS'), 'ÉTats Unis')
console.log('as recorded: ĐỨC ỦNG HỘ MỸ becomes', tidy('ĐỨC ỦNG HỘ MỸ'))
JS
node check.mjs

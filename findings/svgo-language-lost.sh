#!/bin/sh
# svgo 4.1.0: `removeUnknownsAndDefaults` takes `lang` for unknown.
#
# `lang` is a core attribute of every element in SVG 2 (chapter 5, "Attributes 'lang' and 'xml:lang'"),
# where it replaces `xml:lang`. Expected: it stays. Seen: the plugin removes it, from the root as from
# a `text`, and keeps `xml:lang`; `removeDeprecatedAttrs` removes `xml:lang` as deprecated where `lang`
# stands, too. Both are in `preset-default`, so a text that says its language twice ends without one.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund svgo@4.1.0
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import { optimize } from 'svgo'

const SVG = 'xmlns="http://www.w3.org/2000/svg"'
const by = (...plugins) => (svg) => optimize(svg, { plugins }).data
const write = (look) => `<svg ${SVG}${look}><text${look}>đảo</text></svg>`
const BOTH = ' lang="vi" xml:lang="vi"'

equal(by('removeUnknownsAndDefaults')(write(' lang="vi"')), write(''))
equal(by('removeUnknownsAndDefaults')(write(BOTH)), write(' xml:lang="vi"'))
equal(by('removeDeprecatedAttrs')(write(BOTH)), write(' lang="vi"'))
equal(by('removeUnknownsAndDefaults', 'removeDeprecatedAttrs')(write(' lang="vi"')), write(''))
equal(by('preset-default')(write(BOTH)), write(''))
console.log('as recorded: of lang and xml:lang, the default plugins leave none')
JS
node check.mjs

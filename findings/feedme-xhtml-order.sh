#!/bin/sh
# feedme 2.0.2: of an Atom entry with XHTML content, the words in an inner element leave their sentence.
#
# Atom lets `content` be `type="xhtml"`, a `div` with markup (RFC 4287, 3.1.1.3). Expected: the text in its
# order, or the markup as it stands, which `type="html"` is given as. Seen: an object that keeps the text around
# elements in one piece and each element under its name. "Chúng tôi sẽ <em>không</em> cử binh sĩ", we will
# not send troops, is the text "Chúng tôi sẽ  cử binh sĩ", we will send troops, and apart from it "không".
# Where "không" stood can't be told any more.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund feedme@2.0.2
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import FeedMe from 'feedme'

function read(type, content) {
  const parser = new FeedMe(true)
  parser.write(`<feed xmlns="http://www.w3.org/2005/Atom">
    <id>tag:pledges.example,2026:feed</id><title>Ai hứa gì</title><updated>2026-03-05T00:00:00Z</updated>
    <entry><id>tag:pledges.example,2026:a</id><title>Đức</title><updated>2026-03-05T00:00:00Z</updated>
    <content type="${type}">${content}</content></entry></feed>`)
  return parser.done().items[0].content
}
const xmlns = 'http://www.w3.org/1999/xhtml'
const passage = 'Chúng tôi sẽ <em>không</em> cử binh sĩ.'

const text = 'Chúng tôi sẽ  cử binh sĩ.'
const { div } = read('xhtml', `<div xmlns="${xmlns}"><p>${passage}</p></div>`)
deepEqual(div.p, { text, em: 'không' })
const moved = 'Chúng tôi sẽ cử <em>không</em> binh sĩ.'
deepEqual(read('xhtml', `<div xmlns="${xmlns}"><p>${moved}</p></div>`).div.p.em, 'không')
deepEqual(read('html', passage.replaceAll('<', '&lt;')), passage)
console.log('as recorded: the text is', div.p.text)
JS
node check.mjs

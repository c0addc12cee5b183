#!/bin/sh
# jsonld 9.0.0 with dom-anchor-text-position 5.0.0: after a way through RDF, places of annotations are text.
#
# W3C's context for Web Annotations says of `start` and `end` that they are `xsd:nonNegativeInteger`; the terms
# below are of the same types. Expected: an annotation that was kept as RDF, in a triple store or as N-Quads,
# and is compacted again, has its numbers, if need be with `useNativeTypes`. Seen: "13" and "18", with or
# without it, as JSON-LD makes numbers of `xsd:integer` and `xsd:double` alone. dom-anchor-text-position
# then finds the passage no more: it asks for an integer.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonld@9.0.0 dom-anchor-text-position@5.0.0 jsdom@26.1.0
cat >check.mjs <<'JS'
import { deepEqual, equal, throws } from 'node:assert/strict'
import { toRange } from 'dom-anchor-text-position'
import { JSDOM } from 'jsdom'
import jsonld from 'jsonld'

const { window } = new JSDOM('<p>Chúng tôi sẽ <em>không</em> cử binh sĩ.</p>')
Object.assign(globalThis, { document: window.document, Node: window.Node })
Object.assign(globalThis, { NodeFilter: window.NodeFilter })
const find = (selector) => String(toRange(document.querySelector('p'), selector))

const place = { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' }
const context = {
  '@vocab': 'http://www.w3.org/ns/oa#',
  id: '@id',
  type: '@type',
  start: { '@id': 'start', ...place },
  end: { '@id': 'end', ...place },
}
const selector = {
  id: 'https://pledges.example/selector',
  type: 'TextPositionSelector',
  start: 13,
  end: 18,
}
const format = 'application/n-quads'
const quads = await jsonld.toRDF({ '@context': context, ...selector }, { format })
async function read(options) {
  const { '@context': _, ...rest } = await jsonld.compact(
    await jsonld.fromRDF(quads, { format, ...options }),
    context,
  )
  return rest
}
equal(find(selector), 'không')
for (const useNativeTypes of [false, true]) {
  const back = await read({ useNativeTypes })
  deepEqual(back, { ...selector, start: '13', end: '18' })
  throws(() => find(back), /must be an integer/)
}
console.log('as recorded: the start is', JSON.stringify((await read({})).start))
JS
node check.mjs

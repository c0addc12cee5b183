#!/bin/sh
# @recogito/text-annotator 4.1.1: an annotation that is only read and written again loses its context.
#
# Its W3C format reads `prefix` and `suffix` of a TextQuoteSelector (Web Annotation Data Model, 4.2.4:
# the text before and after, by which the right one of equal passages is found). Expected: what is
# parsed and serialized unchanged still has them, as it has ids, bodies and positions. Seen: without a
# container in the page, as on a server, both are gone, so is the target's type, and the target has a
# key `annotation`, which is the library's own and not in the context that the export names.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @recogito/text-annotator@4.1.1 jsdom@26.1.0
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import { JSDOM } from 'jsdom'

// The package asks for them when it is loaded.
const { window } = new JSDOM()
Object.assign(globalThis, { window, document: window.document })
const { W3CTextFormat } = await import('@recogito/text-annotator')

const source = 'https://example.org/text'
const quote = { type: 'TextQuoteSelector', exact: 'not', prefix: 'will ', suffix: ' go' }
const position = { type: 'TextPositionSelector', start: 5, end: 8 }
const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/1',
  type: 'Annotation',
  body: [{ type: 'TextualBody', purpose: 'tagging', value: 'refusal' }],
  target: { type: 'SpecificResource', source, selector: [quote, position] },
}

const format = W3CTextFormat(source)
const { parsed } = format.parse(annotation)
const { target, ...rest } = JSON.parse(JSON.stringify(format.serialize(parsed)))
const { target: given, ...restGiven } = annotation

deepEqual(rest, restGiven)
deepEqual(target, [
  {
    annotation: annotation.id,
    source: given.source,
    selector: [{ type: 'TextQuoteSelector', exact: 'not' }, position],
  },
])
console.log('as recorded: prefix and suffix are gone, the target has a key of the library')
JS
node check.mjs

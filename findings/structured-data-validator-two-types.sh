#!/bin/sh
# @adobe/structured-data-validator 1.7.1 (with @marbec/web-auto-extractor 2.2.1): a thing of two types
# is judged by each of them alone.
#
# In schema.org a thing may have several types, and the properties of each. Expected: no remark on a
# passage that is a `Claim` and a `Quotation`, with `appearance` of the one and `spokenByCharacter` of
# the other. Seen: a warning for either property that the other type has not, each told twice. The
# vocabulary below is schema.org's (30.0), cut to what the example uses.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund \
  @adobe/structured-data-validator@1.7.1 @marbec/web-auto-extractor@2.2.1
cat >check.mjs <<'JS'
import { deepEqual } from 'node:assert/strict'
import Validator from '@adobe/structured-data-validator'
import Extractor from '@marbec/web-auto-extractor'

const type = (name, above) => ({
  '@id': `schema:${name}`,
  '@type': 'rdfs:Class',
  ...(above && { 'rdfs:subClassOf': { '@id': `schema:${above}` } }),
})
const property = (name, of) => ({
  '@id': `schema:${name}`,
  '@type': 'rdf:Property',
  'schema:domainIncludes': { '@id': `schema:${of}` },
})
const vocabulary = {
  '@graph': [
    type('Thing'),
    type('CreativeWork', 'Thing'),
    type('Claim', 'CreativeWork'),
    type('Quotation', 'CreativeWork'),
    property('text', 'CreativeWork'),
    property('appearance', 'Claim'),
    property('spokenByCharacter', 'Quotation'),
  ],
}
async function validate(types) {
  const data = {
    '@context': 'https://schema.org',
    '@type': types,
    text: 'Chúng tôi sẽ không cử binh sĩ.',
    ...(types.includes('Claim') && { appearance: 'https://pledges.example/article' }),
    ...(types.includes('Quotation') && { spokenByCharacter: 'https://pledges.example/person' }),
  }
  const html = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const found = new Extractor({ addLocation: true }).parse(html)
  const issues = await new Validator(vocabulary).validate(found)
  return issues.map(({ severity, issueMessage }) => {
    const [, name, on] = /Property "(\w+)" for type "(\w+)"/.exec(issueMessage) ?? []
    return `${severity}: ${name} of a ${on}`
  })
}
deepEqual(await validate(['Claim']), [])
deepEqual(await validate(['Quotation']), [])
const both = ['WARNING: spokenByCharacter of a Claim', 'WARNING: appearance of a Quotation']
deepEqual(await validate(['Claim', 'Quotation']), [...both, ...both])
console.log('as recorded:', both.join(', '), '(twice)')
JS
node check.mjs

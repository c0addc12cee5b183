#!/bin/sh
# @extractus/feed-extractor 8.0.3: an Atom entry was published on the day of its last change.
#
# An entry of Atom has `published`, of an instant early in its life, and `updated`, of its last change (RFC
# 4287, 4.2.9 and 4.2.15). The package gives each entry a field `published`. Expected: the first of the two,
# and the other where it is lacking, as rss-parser does. Seen: `updated`, which no entry may lack; so a
# pledge of last year is a new one once a mistake in its article is mended. Of JSON Feed, it takes the date
# of publication.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3 rss-parser@3.13.0
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor'
import Parser from 'rss-parser'

const published = '2025-03-05T08:00:00.000Z'
const updated = '2026-02-01T08:00:00.000Z'
const url = 'https://pledges.example/1'
const atom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Cam kết</title><id>${url}0</id><updated>${updated}</updated>
  <author><name>An</name></author>
  <entry>
    <title>Đức sẽ cử quân</title><id>${url}</id><link href="${url}"/><summary>Đức</summary>
    <published>${published}</published><updated>${updated}</updated>
  </entry>
</feed>`
const json = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Cam kết',
  items: [{ id: url, url, content_text: 'Đức', date_published: published, date_modified: updated }],
}
const { items } = await new Parser().parseString(atom)
const [entry] = extractFromXml(atom).entries

equal(items[0].isoDate, published)
equal(extractFromJson(json).entries[0].published, published)
equal(entry.published, updated)
console.log('as recorded: published', published, 'is given as', entry.published)
JS
node check.mjs

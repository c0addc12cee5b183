#!/bin/sh
# url-slug 5.2.0 leaves out `đ`, so that words lose their first letter, where it keeps all other letters.
#
# Expected: "Đức" becomes "duc", or keeps its letter as it is. Seen: "uc"; of the Vietnamese letters đ alone is
# lost, since it has no canonical decomposition, and nothing tells. "Đại sứ" (ambassador) becomes "ai-su". A
# dictionary given as an option mends it.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund url-slug@5.2.0
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import { convert } from 'url-slug'

equal(convert('Đức, Mỹ, Thụy Điển'), 'uc-my-thuy-ien')
equal(convert('Đại sứ'), 'ai-su')
equal(convert('Pháp ủng hộ lực lượng'), 'phap-ung-ho-luc-luong')
equal(convert('Đức', { dictionary: { đ: 'd', Đ: 'D' } }), 'duc')
console.log('as recorded: "Đức" is', convert('Đức'))
JS
node check.mjs

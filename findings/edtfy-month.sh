#!/bin/sh
# edtfy 0.0.8: a month that is written as EDTF has it becomes an interval that ends in antiquity.
#
# The package turns dates that people type into EDTF. Expected of `2025-12`, which is EDTF level 0 already:
# `2025-12`, as of "December 2025" and "12/2025". Seen: `2025/0012`, from 2025 to the year 12. An unspecified
# month is read likewise: its README says that `1999-uu` (the draft's form) stays, but it becomes `1999/00uu`.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtfy@0.0.8
cat >check.cjs <<'JS'
const { equal } = require('node:assert/strict')
const edtfy = require('edtfy')

edtfy.locale('en')
equal(edtfy('December 2025'), '2025-12')
equal(edtfy('12/2025'), '2025-12')
equal(edtfy('2025-2026'), '2025/2026')
for (let month = 1; month <= 12; month++) {
  const two = String(month).padStart(2, '0')
  equal(edtfy(`2025-${two}`), `2025/00${two}`)
}
equal(edtfy('1999-uu'), '1999/00uu')
console.log('as recorded: 2025-12 becomes', edtfy('2025-12'))
JS
node check.cjs

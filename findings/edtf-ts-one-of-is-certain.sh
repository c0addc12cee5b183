#!/bin/sh
# @edtf-ts/core 0.4.2: of one day among several, it says for sure that it is before each of them.
#
# `[2025-12-05..2025-12-06]` is EDTF level 2 for "one of these two days". The package answers in four
# values, of which YES stands for "definitely holds" and MAYBE for "might hold". Expected: the set is MAYBE
# before 6 December, and MAYBE that day. Seen: YES to both, and `isDefinitelyBefore` is true. Of one of the
# months March to June, it is YES before April, YES after April, and YES the same as April. The same doubt
# written with an unspecified digit, `2025-1X`, is answered with MAYBE.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @edtf-ts/core@0.4.2
cat >check.mjs <<'JS'
import { deepEqual, equal } from 'node:assert/strict'
import { FuzzyDate } from '@edtf-ts/core'

const answers = (date, other) => {
  const [a, b] = [date, other].map((text) => FuzzyDate.parse(text))
  return { before: a.isBefore(b), after: a.isAfter(b), equals: a.equals(b) }
}
const day = '[2025-12-05..2025-12-06]'
const month = '[2025-03..2025-06]'

deepEqual(answers(day, '2025-12-06'), { before: 'YES', after: 'NO', equals: 'YES' })
deepEqual(answers(month, '2025-04'), { before: 'YES', after: 'YES', equals: 'YES' })
equal(FuzzyDate.parse(month).isDefinitelyBefore(FuzzyDate.parse('2025-04')), true)
deepEqual(answers('2025-1X', '2025-11'), { before: 'MAYBE', after: 'MAYBE', equals: 'MAYBE' })
console.log('as recorded: one of March to June against April:', answers(month, '2025-04'))
JS
node check.mjs

#!/bin/sh
# stopword 3.1.5: in Vietnamese, what remains of "will not send" is what remains of "will send".
#
# The lists are of words to leave out of a search or a count. The English one, the default, keeps "not", "no",
# "never" and "will". Expected: the Vietnamese list keeps what says no, too. Seen: it has "không", not, and
# "chưa", not yet, as well as "sẽ", will, "phải", must, and "nếu", if. So a promise, its refusal and its
# condition are one.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund stopword@3.1.5
cat >check.mjs <<'JS'
import { equal } from 'node:assert/strict'
import { removeStopwords, vie } from 'stopword'

const rest = (text, list) => removeStopwords(text.split(' '), list).join(' ')

equal(rest('Germany will not send troops'), 'Germany will not send troops')
equal(rest('Đức sẽ cử binh sĩ', vie), 'Đức cử binh sĩ')
equal(rest('Đức sẽ không cử binh sĩ', vie), 'Đức cử binh sĩ')
equal(rest('Đức chưa cử binh sĩ', vie), 'Đức cử binh sĩ')
console.log('as recorded: “Đức sẽ không cử binh sĩ” becomes', rest('Đức sẽ không cử binh sĩ', vie))
JS
node check.mjs

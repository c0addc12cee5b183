#!/bin/sh
# svgo 4.1.0: `cleanupIds` removes ids that `aria-labelledby` or `aria-describedby` refer to.
#
# The plugin "removes unused IDs and minifies used". Both attributes hold ids (WAI-ARIA 1.2, ID reference
# list), so expected: such an id stays, or is shortened where it stands and where it is referred to, as
# it is for `href`. Seen: the id is gone and the attribute stays, naming nothing, whether it holds
# one id or two. Listed in `preserve`, the ids stay.
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
const clean = (svg, params = {}) => optimize(svg, { plugins: [{ name: 'cleanupIds', params }] }).data
const named = (refers) => `<svg ${SVG} ${refers}><title id="name">A</title><desc id="more">B</desc></svg>`
const bare = (refers) => `<svg ${SVG} ${refers}><title>A</title><desc>B</desc></svg>`

equal(
  clean(`<svg ${SVG}><path id="long" d="M0 0h9"/><use href="#long"/></svg>`),
  `<svg ${SVG}><path id="a" d="M0 0h9"/><use href="#a"/></svg>`,
)
for (const refers of [
  'aria-labelledby="name"',
  'aria-labelledby="name more"',
  'aria-labelledby="name" aria-describedby="more"',
]) {
  equal(clean(named(refers)), bare(refers))
  equal(clean(named(refers), { preserve: ['name', 'more'] }), named(refers))
}
console.log('as recorded: the ids of title and desc are gone, the references to them stay')
JS
node check.mjs

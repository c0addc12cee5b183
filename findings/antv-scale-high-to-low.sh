#!/bin/sh
# @antv/scale 0.5.2: an axis of numbers that runs from high to low has no ticks.
#
# A scale whose domain is turned round maps well, as for ranks, of which the first is on top. Expected: the
# ticks of the same domain, turned round, as its `Time` and `Log` scales give. Seen: `Linear`, `Pow` and
# `Sqrt` have none, and no error; with `wilkinsonExtended`, the first number is the only one.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @antv/scale@0.5.2
cat >check.cjs <<'JS'
const { deepEqual, equal } = require('node:assert/strict')
const { Linear, Log, Pow, Sqrt, Time, d3Ticks, wilkinsonExtended } = require('@antv/scale')

const range = [0, 1]
const up = new Linear({ domain: [0, 10], range })
const down = new Linear({ domain: [10, 0], range })
deepEqual([10, 5, 0].map((value) => down.map(value)), [0, 0.5, 1])
equal(down.invert(0.2), 8)
deepEqual(up.getTicks(), [0, 2, 4, 6, 8, 10])
deepEqual(down.getTicks(), [])
deepEqual(new Linear({ domain: [10, 0], range, nice: true, tickCount: 5 }).getTicks(), [])
deepEqual(new Pow({ domain: [100, 1], range }).getTicks(), [])
deepEqual(new Sqrt({ domain: [100, 1], range }).getTicks(), [])
deepEqual(d3Ticks(10, 0, 5), [])
deepEqual(wilkinsonExtended(0, 10, 5), [0, 2.5, 5, 7.5, 10])
deepEqual(wilkinsonExtended(10, 0, 5), [10])
deepEqual(new Linear({ domain: [10, 0], range, tickMethod: wilkinsonExtended }).getTicks(), [10])

deepEqual(new Log({ domain: [10, 1], range }).getTicks(), [10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
const days = (domain) => new Time({ domain: domain.map((day) => new Date(day)), range, utc: true }).getTicks()
deepEqual(days(['2026-12-31', '2026-01-01']), days(['2026-01-01', '2026-12-31']).reverse())
equal(days(['2026-12-31', '2026-01-01']).length > 2, true)
console.log('as recorded: the ticks from 10 to 0 are', down.getTicks())
JS
node check.cjs

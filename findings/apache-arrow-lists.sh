#!/bin/sh
# apache-arrow 21.2.0: the type of lists of texts is not inferred, nor that of lists of which one is empty.
#
# `tableFromJSON` and `vectorFromArray` infer types from values. Expected of lists, such as the conditions of
# a pledge: a List of what they hold, whatever that is, an empty list fitting all. Seen: lists of numbers,
# booleans, dates and objects become Lists; lists of texts raise “Unable to infer Vector type”, even one list
# of one text, and so do lists of numbers as soon as one is empty. With the type declared, both are taken.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund apache-arrow@21.2.0
cat >check.mjs <<'JS'
import { deepEqual, equal, throws } from 'node:assert/strict'
import { Field, List, tableFromJSON, Utf8, vectorFromArray } from 'apache-arrow'

const typeOf = (lists) => String(vectorFromArray(lists).type)
equal(typeOf([[1], [2, 3]]), 'List<Float64>')
equal(typeOf([[true], [false, true]]), 'List<Bool>')
equal(typeOf([[new Date(0)], [new Date(1)]]), 'List<Timestamp<MILLISECOND>>')
equal(typeOf([[{ day: 1 }], [{ day: 2 }]]), 'List<Struct<{day:Float64}>>')

const message = /^TypeError: Unable to infer Vector type/
throws(() => vectorFromArray([['after a ceasefire']]), message)
throws(() => tableFromJSON([{ conditions: ['after a ceasefire'] }]), message)
throws(() => vectorFromArray([[1], []]), message)

const texts = new List(new Field('item', new Utf8()))
const declared = vectorFromArray([['after a ceasefire'], []], texts)
deepEqual([...declared].map((list) => [...list]), [['after a ceasefire'], []])
console.log('as recorded: no type is inferred for lists of texts')
JS
node check.mjs

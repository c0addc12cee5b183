#!/bin/sh
# @recogito/text-annotator 4.1.1: its build for scripts of a page does not start in a page.
#
# `dist/text-annotator.umd.js` makes a global `RecogitoJS`, for pages without a bundler. Expected:
# `createTextAnnotator` works there. Seen: it throws, as the build still asks for
# `process.env.NODE_ENV`, which is Node's and in no browser; with an empty `process.env` it works.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @recogito/text-annotator@4.1.1 jsdom@26.1.0
cat >check.mjs <<'JS'
import { equal, throws } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'

const build = readFileSync('node_modules/@recogito/text-annotator/dist/text-annotator.umd.js', 'utf8')
const start = (before) => {
  const { window } = new JSDOM('<p>text</p>', { runScripts: 'outside-only', pretendToBeVisual: true })
  window.eval('globalThis.ResizeObserver = class { observe() {} disconnect() {} }')
  window.eval(before)
  window.eval(build)
  return window.eval(`RecogitoJS.createTextAnnotator(document.querySelector('p')).getAnnotations().length`)
}

throws(() => start(''), { name: 'ReferenceError', message: 'process is not defined' })
equal(start('globalThis.process = { env: {} }'), 0)
console.log('as recorded: process is not defined')
JS
node check.mjs

import { expect, it } from 'vitest'
import { findNodeProblem } from './node-version.mjs'

it.each(['20.19.0', '20.20.2', '22.12.0', '22.20.1', '23.0.0', '24.1.0'])(
  'Node %s will do',
  (version) => expect(findNodeProblem(version)).toBeNull(),
)

it.each([
  ['12.22.12', 'Node 20.19 or newer is needed; this is 12.22.'],
  ['18.0.0', 'Node 20.19 or newer is needed; this is 18.0.'],
  ['20.18.3', 'Node 20.19 or newer is needed; this is 20.18.'],
  ['22.11.0', 'Node 22.12 or newer is needed; this is 22.11.'],
  // The line between the two ended before it had what the tools need.
  ['21.7.3', 'Node 22.12 or newer is needed; this is 21.7.'],
])('Node %s is told in one sentence that it is too old', (version, sentence) => {
  expect(findNodeProblem(version)).toBe(sentence)
})

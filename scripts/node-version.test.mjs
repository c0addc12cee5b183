import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findNodeProblem } from './node-version.mjs'
import { TOP } from './run.mjs'

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

describe('at the door of', () => {
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'))

  it.each(['dev', 'build', 'build:stories', 'seeds', 'dossier', 'schema', 'bench', 'unit', 'e2e'])(
    'npm run %s stands the check',
    (name) => expect(scripts[name]).toMatch(/^node scripts\/check-node\.mjs && /),
  )

  it.each(['check-node.mjs', 'start.mjs', 'test.mjs'])(
    '%s an old Node gets the sentence, and no stack',
    (file) => {
      const old = "Object.defineProperty(process, 'versions', { value: { node: '16.20.2' } })"
      const preload = `data:text/javascript,${encodeURIComponent(old)}`
      const script = join(TOP, 'scripts', file)
      const { status, stderr } = spawnSync(process.execPath, ['--import', preload, script], {
        encoding: 'utf8',
      })
      expect([status, stderr]).toEqual([1, 'Node 20.19 or newer is needed; this is 16.20.\n'])
    },
  )
})

import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findClosedDoor, ROOMS, toRoom } from './rooms.mjs'

const TOP = fileURLToPath(new URL('..', import.meta.url))

describe('the doors of the house', () => {
  it.each([
    ['src/views/matrix/MatrixView.tsx', '../../selection/selection'],
    ['src/views/matrix/cells/Cell.tsx', '../matrix-model'],
    ['src/views/timeline/Timeline.tsx', 'recharts'],
    ['src/app/App.tsx', '../views/timeline/TimelineView'],
    ['src/app/App.tsx', 'react-router-dom'],
    ['src/compile/laws/dates.ts', '../../model/dates'],
    ['src/compile/read.ts', 'node:fs'],
    ['src/query/use-dossier.ts', 'virtual:dossier'],
    ['src/main.tsx', './app/App'],
    ['src/main.tsx', './styles.css'],
    ['src/views/matrix/matrix-model.test.ts', '../../testing/toy-dossier'],
    ['src/model/dates.test.ts', 'node:fs'],
    ['e2e/board.spec.ts', '../src/selection/url-codec'],
    ['scripts/seeds.ts', '../src/compile/compile-seeds'],
    ['vite.config.ts', './src/compile/vite-plugin'],
  ])('lets %s import %s', (file, specifier) => {
    expect(findClosedDoor(file, specifier)).toBeNull()
  })

  it.each([
    ['src/model/dates.ts', '../selection/selection', 'src/model must not import src/selection'],
    ['src/model/dates.ts', 'react', 'src/model must not import react'],
    ['src/model/dates.ts', '../../package.json', 'must not reach out of src'],
    ['src/compile/x.ts', '../query/use-dossier', 'src/compile must not import src/query'],
    ['src/query/x.ts', '../compile/vite-plugin', 'src/query must not import src/compile'],
    ['src/selection/x.ts', '../query/use-dossier', 'src/selection must not import src/query'],
    ['src/selection/x.ts', 'react-router-dom', 'through the selection'],
    ['src/language/x.ts', '../selection/selection', 'src/language must not import src/selection'],
    ['src/ui/Button.tsx', '../model/dossier', 'pass it strings and values as props'],
    ['src/ui/Button.tsx', '../language/names', 'pass it strings and values as props'],
    ['src/views/matrix/x.ts', '../reader/reader-model', 'must not import src/views/reader'],
    ['src/views/matrix/a/x.ts', '../../reader/x', 'must not import src/views/reader'],
    ['src/views/matrix/x.ts', '../../app/App', 'src/views/matrix must not import src/app'],
    ['src/views/matrix/x.ts', 'recharts', 'only views/timeline may use it'],
    ['src/views/matrix/x.ts', '../../testing/toy-dossier', 'must not import src/testing'],
    ['src/app/App.tsx', '../compile/compile-seeds', 'src/app must not import src/compile'],
    ['src/app/App.tsx', 'yaml', 'build time'],
    ['src/app/App.tsx', 'node:path', 'has no Node'],
    ['src/views/matrix/x.test.ts', '../reader/reader-model', 'must not import src/views/reader'],
    ['e2e/board.spec.ts', '../src/app/App', 'uses the page as a reader does'],
    ['src/attic/x.ts', '../model/dossier', 'not in the table of rooms'],
  ])('does not let %s import %s', (file, specifier, sentence) => {
    expect(findClosedDoor(file, specifier)).toContain(sentence)
  })

  it('knows every room of src', () => {
    const folders = readdirSync(join(TOP, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => (entry.name === 'views' ? 'views/*' : entry.name))
    expect(folders.length).toBeGreaterThan(0)
    expect(Object.keys(ROOMS)).toEqual(expect.arrayContaining(folders))
  })

  it('tells a file of src itself from a room', () => {
    expect(toRoom('src/main.tsx')).toBe('main')
    expect(toRoom('src/app/main.tsx')).toBe('app')
    expect(toRoom('README.md')).toBeNull()
  })
})

/** One planted fault for each way of importing, each room, and each name that is not allowed. */
const PLANTED = {
  'src/model/static.ts': "import { a } from '../app/a'\nexport const b = a\n",
  'src/model/type-only.ts': "import type { A } from '../app/a'\nexport type B = A\n",
  'src/model/type-import.ts': "export type B = import('../app/a').A\n",
  'src/model/re-export.ts': "export { a } from '../app/a'\n",
  'src/model/dynamic.ts': "export const load = () => import('../app/a')\n",
  'src/compile/fault.ts': "export { a } from '../query/a'\n",
  'src/query/fault.ts': "export { a } from '../views/matrix/a'\n",
  'src/selection/fault.ts': "export { a } from '../query/a'\n",
  'src/language/fault.ts': "export { a } from '../selection/a'\n",
  'src/ui/fault.ts': "export { a } from '../model/a'\n",
  'src/views/matrix/fault.ts': "export { a } from '../timeline/a'\n",
  'src/views/reader/fault.ts': "export { LineChart } from 'recharts'\n",
  'src/app/fault.ts': "export { a } from '../testing/a'\n",
  'src/main.tsx': "export { a } from './compile/a'\n",
  'e2e/fault.spec.ts': "export { a } from '../src/app/a'\n",
}
const BADLY_NAMED = {
  'src/ui/button.tsx': 'export const a = 1\n',
  'src/model/Dates.ts': 'export const a = 1\n',
  'src/model/index.ts': 'export const a = 1\n',
  'src/ui/utils/text.ts': 'export const a = 1\n',
}
const CHANGING = {
  'src/views/matrix/Matrix.tsx':
    "import { useIntents } from '../../links/SelectionContext'\nexport const a = useIntents\n",
  'src/passages/Passage.tsx':
    "import { useHover } from '../links/SelectionContext'\nexport const a = useHover\n",
}
const WITH_NINE_PROPS = {
  'src/views/matrix/Grid.tsx':
    'export interface GridProps { a: 1; b: 1; c: 1; d: 1; e: 1; f: 1; g: 1; h: 1; i: 1 }\n',
}
const SOUND = {
  'src/views/matrix/MatrixView.tsx':
    "import { useIntents } from '../../links/SelectionContext'\nexport const a = useIntents\n",
  'src/views/matrix/Cell.tsx':
    "import { useSelection } from '../../links/SelectionContext'\nexport interface CellProps { a: 1; b: 1; c: 1; d: 1; e: 1; f: 1; g: 1; h: 1 }\nexport const a = useSelection\n",
  'src/app/a.ts': "export const a = 1\nexport type A = 1\nexport { b } from '../model/b'\n",
  'src/model/b.ts': 'export const b = 1\n',
  'src/ui/Button.tsx': 'export const c = 1\n',
}

describe('oxlint, with faults planted', () => {
  const house = mkdtempSync(join(tmpdir(), 'house-'))
  /** @type {string} */
  let report

  beforeAll(() => {
    for (const file of ['.oxlintrc.json', 'scripts/rooms.mjs', 'scripts/oxlint-house.mjs']) {
      cpSync(join(TOP, file), join(house, file))
    }
    symlinkSync(join(TOP, 'node_modules'), join(house, 'node_modules'), 'junction')
    for (const [file, text] of Object.entries({
      ...PLANTED,
      ...BADLY_NAMED,
      ...CHANGING,
      ...WITH_NINE_PROPS,
      ...SOUND,
    })) {
      mkdirSync(dirname(join(house, file)), { recursive: true })
      writeFileSync(join(house, file), text)
    }
    const oxlint = join(TOP, 'node_modules', 'oxlint', 'bin', 'oxlint')
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=unix', 'src', 'e2e'], {
      cwd: house,
      encoding: 'utf8',
    })
    report = stdout
  })

  afterAll(() => rmSync(house, { recursive: true, force: true }))

  it.each(Object.keys(PLANTED))('reports the closed door in %s', (file) => {
    expect(linesOf(report, file)).toContain('house(doors)')
  })

  it.each(Object.keys(BADLY_NAMED))('reports the name of %s', (file) => {
    expect(linesOf(report, file)).toContain('house(names)')
  })

  it.each(Object.keys(CHANGING))('reports that the drawing in %s changes something', (file) => {
    expect(linesOf(report, file)).toContain('house(drawings)')
  })

  it.each(Object.keys(WITH_NINE_PROPS))('counts the props in %s', (file) => {
    expect(linesOf(report, file)).toContain('house(props)')
  })

  it.each(Object.keys(SOUND))('finds nothing of the kind in %s', (file) => {
    expect(linesOf(report, file)).not.toContain('house(')
  })
})

/**
 * @param {string} report
 * @param {string} file
 */
function linesOf(report, file) {
  return report
    .split('\n')
    .filter((line) => line.startsWith(`${file}:`))
    .join('\n')
}

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { editSeeds, type Edits } from '../testing/edit-seeds'
import { TOY_SEEDS } from '../testing/toy-dossier'
import { ArticleCache } from './cache/article-cache'
import { compileSeeds } from './compile-seeds'
import { toFiles } from './emit/to-files'
import { readSeedFiles } from './read/read-seed-files'
import type { SeedFiles } from './read/read-seeds'
import { SeedMemory } from './read/seed-memory'

const toy = readSeedFiles(TOY_SEEDS)
const WHALES = 'articles/whale-pledge'
const STATEMENTS = `${WHALES}/statements.yaml`
const ACTORS = 'vocabulary/actors.yaml'
const COMMITMENTS = 'vocabulary/commitments.yaml'

type Change = (seeds: SeedFiles) => SeedFiles

const edit =
  (edits: Edits): Change =>
  (seeds) =>
    editSeeds(seeds, edits)

const editText =
  (from: string, to: string): Change =>
  (seeds) => {
    const edited = editSeeds(seeds, { [`${WHALES}/text.txt`]: [[from, to]] })
    const bytes = edited.get(`${WHALES}/text.txt`) ?? new Uint8Array()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const before = /^sha256: (\w+)/mu.exec(
      new TextDecoder().decode(edited.get(`${WHALES}/article.yaml`)),
    )
    return editSeeds(edited, { [`${WHALES}/article.yaml`]: [[before?.[1] ?? '', sha256]] })
  }

const leaveOut =
  (start: string): Change =>
  (seeds) =>
    new Map([...seeds].filter(([file]) => !file.startsWith(start)))

/** Some are sound, some break a law of an article that stays as it is, some can't be read. */
const CHANGES: Readonly<Record<string, Change>> = {
  'a gloss': edit({
    [STATEMENTS]: [['gloss: Japan is reconsidering', 'gloss: Japan reconsiders']],
  }),
  'a shorter quote': edit({ [STATEMENTS]: [['Chile đã dẫn đầu một đội tàu', 'Chile đã dẫn đầu']] }),
  'no quote': edit({ [STATEMENTS]: [['Chile đã dẫn đầu', 'Chile chưa dẫn đầu']] }),
  'a quote of two sentences': edit({
    [STATEMENTS]: [['ra bỏ phiếu }', 'ra bỏ phiếu. Brazil chưa quyết định về việc xóa nợ }']],
  }),
  'no statements': (seeds) => new Map(seeds).set(STATEMENTS, new TextEncoder().encode('[]\n')),
  'statements that can’t be read': edit({ [STATEMENTS]: [['- id', '- - id: [']] }),
  'a statement with a wrong key': edit({ [STATEMENTS]: [['voice:', 'voices:']] }),
  'an id that another article has': edit({
    'articles/reef-summit/statements.yaml': [
      ['- id: kenya-requests-fund', '- id: chile-led-ships'],
    ],
  }),
  'a date': edit({ [STATEMENTS]: [['said: 2025-11', 'said: 2025-12']] }),
  'words before the passages': editText('Trong tháng 11', 'Ngay trong tháng 11'),
  'words after the passages': editText('55 triệu đô la.', '55 triệu đô la. Úc và Nhật im lặng.'),
  'line ends alone': edit({ [`${WHALES}/text.txt`]: [['\n', '\r\n']] }),
  'a checksum': edit({ [`${WHALES}/article.yaml`]: [['sha256: ', 'sha256: 0']] }),
  'a line of furniture': edit({
    [`${WHALES}/article.yaml`]: [['doubts:', 'furniture: [{ line: 11, kind: menu }]\ndoubts:']],
  }),
  'a day of publication': edit({
    [`${WHALES}/article.yaml`]: [['date: 2026-01-19/2026-01-20', 'date: 2025-05-01']],
  }),
  'a rendering': edit({ [`${WHALES}/english.md`]: [['In November', 'In the month of November']] }),
  'no rendering': edit({ [`${WHALES}/english.md`]: [['## 3', '## 4']] }),
  'an article': leaveOut('articles/reef-summit/'),
  figures: leaveOut(`${WHALES}/figures.yaml`),
  'a name': edit({ [ACTORS]: [['search-as: [Nairobi]', 'also: [tàu tuần tra]']] }),
  'a word that is no name': edit({ [ACTORS]: [['not-in: [Nhật thực]', 'not-in: [Nhật Bản]']] }),
  'when a group began': edit({ [ACTORS]: [['{ actor: FJ,', '{ actor: FJ, since: 2025-12,']] }),
  'one state less': edit({ [ACTORS]: [['code: CL', 'code: PE']] }),
  'a state of the roster': edit({ 'vocabulary/roster.yaml': [['code: NZ', 'code: FR']] }),
  'what tells statements apart': edit({
    [COMMITMENTS]: [['search-as: [moratorium]', 'told-apart-by: with']],
  }),
  'a commitment’s id': edit({ [COMMITMENTS]: [['id: debt-relief', 'id: debts']] }),
  'commitments that can’t be read': edit({ [COMMITMENTS]: [['groups:', 'groups: [']] }),
  'commitments of another form': edit({ [COMMITMENTS]: [['groups:', 'sorts:']] }),
  'a word that takes no stance': edit({
    'vocabulary/stances.yaml': [['id: undecided', 'id: unsure']],
  }),
  'an event': edit({ 'events.yaml': [['Japan reconsiders', 'Japan thinks again']] }),
  'an event’s passage': edit({
    'events.yaml': [['exact: Trong tháng 11', 'exact: Trong tháng 12']],
  }),
  'an event’s passage, now of a caption': edit({
    'events.yaml': [
      [
        'exact: các nước dự hội nghị về đại dương bắt đầu hai ngày làm việc',
        'exact: Tàu nghiên cứu của Brazil',
      ],
    ],
  }),
  'a dispute on an open reading alone': edit({
    'disputes.yaml': [
      ['[australia-supports-ban]', '[brazil-says-japan-wavers]'],
      ['[australia-still-opposes-ban]', '[brazil-says-japan-wavers]'],
    ],
  }),
  'a removed id': edit({ 'removed.yaml': [['- id: ', '- id: australia-supports-ban\n  was: ']] }),
}

const NAMES = Object.keys(CHANGES)
// A state of the roster is named, who is no actor.
const base = editText('55 triệu đô la.', '55 triệu đô la. New Zealand im lặng.')(toy)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** As a build does, which has nothing but what builds before have kept. */
function compileByCache(seeds: SeedFiles): ReturnType<typeof compileSeeds> {
  const cache = new ArticleCache(folder, 'now')
  const compiled = compileSeeds(seeds, new SeedMemory(cache))
  cache.write()
  return compiled
}

/**
 * Compiles the seeds with these changes, then with those, by one memory and by one folder; gives how often
 * they were sound.
 */
function compileInTurn(steps: readonly (readonly string[])[]): number {
  const memory = new SeedMemory()
  let sound = 0
  for (const names of steps) {
    const seeds = names.reduce((before, name) => CHANGES[name]?.(before) ?? before, base)
    const again = compileSeeds(seeds, memory)
    const first = compileSeeds(seeds)
    expect(again).toEqual(first)
    expect(compileByCache(seeds)).toEqual(first)
    if (again.dossier === null || first.dossier === null) continue
    sound += 1
    expect(toFiles(again.dossier, memory.once)).toEqual(toFiles(first.dossier))
  }
  return sound
}

describe('seeds that are compiled again give what they give the first time', () => {
  it.each(NAMES)('after a change of %s, twice, and when it is taken back', (name) => {
    const changed = CHANGES[name]?.(base) ?? base
    expect(compileSeeds(changed)).not.toEqual(compileSeeds(base))
    expect(compileInTurn([[], [name], [name], []])).toBeGreaterThan(1)
  })

  it('when a file that could not be read has got another form', () => {
    expect(
      compileInTurn([['commitments that can’t be read'], ['commitments of another form']]),
    ).toBe(0)
  })

  it('when a file had another form, and breaks a law as it was before', () => {
    expect(compileInTurn([[], ['a statement with a wrong key'], ['one state less']])).toBe(1)
  })

  it('whatever was changed in between', () => {
    const step = fc.subarray(NAMES, { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
        compileInTurn([[], ...steps])
      }),
      { numRuns: 20 },
    )
  })
})

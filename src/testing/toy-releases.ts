/** Three releases of the toy dossier, of January, February and March 2026. Node only. */
import { compileSeeds } from '../compile/compile-seeds'
import type { CompiledDossier } from '../compile/emit/to-dossier'
import { toFiles } from '../compile/emit/to-files'
import { formatReport } from '../compile/problem'
import { readSeedFiles } from '../compile/read/read-seed-files'
import type { Kept } from '../compile/releases/kept'
import { makeRelease } from '../compile/releases/make-release'
import { readAllReleases, toHistory } from '../compile/releases/to-history'
import type { Dossier } from '../model/dossier'
import type { History } from '../model/release'
import { editSeeds, type Edits } from './edit-seeds'
import { TOY_SEEDS } from './toy-dossier'

const STATEMENTS = 'articles/reef-summit/statements.yaml'

const ADDED_IN_MARCH = `- id: two-states-ready-with-ships
  actors: [two-unnamed-states]
  commitment: patrol-ships
  stance: ready
  voice: narrator
  binding: remark
  said: 2025-06-10/2025-06-11
  change-words: lần đầu
  quote: { exact: Hai nước không nêu tên lần đầu sẵn sàng góp tàu }
  gloss: two unnamed states are for the first time ready to lend ships
`
const GONE_IN_FEBRUARY = `- id: paper-written
  date: '[2025-10..2025-12]'
  name: { vi: Viết tài liệu, en: Paper written }
  evidence:
    - article: whale-pledge
      quote: { exact: một tài liệu soạn hồi cuối năm ngoái }
      gloss: a document drafted at the end of last year
`
const TOLD_IN_FEBRUARY = `- id: kenya-asks-fund
  kind: statements
  date: 2026-02-01
  renamed-to: kenya-requests-fund
- id: paper-written
  kind: events
  date: 2026-02-01
  reason: { vi: Trùng với việc soạn., en: It is the drafting. }
  events: [memo-drafted]
`
const BEFORE_MARCH = [
  [ADDED_IN_MARCH, ''],
  ['gloss: Tokyo will not join', 'gloss: Tokyo would not join'],
] as const

/** What removed.yaml tells since February. */
export const TOLD = {
  'removed.yaml': [['- id:', `${TOLD_IN_FEBRUARY}- id:`]],
} as const satisfies Edits

const STATES = {
  '2026-01-20': {
    [STATEMENTS]: [...BEFORE_MARCH, ['id: kenya-requests-fund', 'id: kenya-asks-fund']],
    'events.yaml': [['- id: lisbon-summit', `${GONE_IN_FEBRUARY}- id: lisbon-summit`]],
  },
  '2026-02-10': {
    [STATEMENTS]: BEFORE_MARCH,
    ...TOLD,
  },
  '2026-03-05': TOLD,
} as const satisfies Record<string, Edits>

/** The toy dossier as it was released on a day. */
export function compileToyOf(day: keyof typeof STATES, edits: Edits = {}): CompiledDossier {
  const seeds = editSeeds(readSeedFiles(TOY_SEEDS), STATES[day])
  const { dossier, problems } = compileSeeds(editSeeds(seeds, edits))
  if (dossier === null) throw new Error(formatReport(problems, `${day}/`))
  return dossier
}

/** All three. */
export function releaseToy(): Kept {
  let kept: Kept = { releases: [], files: new Map() }
  for (const day of ['2026-01-20', '2026-02-10', '2026-03-05'] as const) {
    const made = makeRelease(compileToyOf(day), kept, day)
    if (!made.ok) throw new Error(made.sentence)
    kept = {
      releases: [...kept.releases, made.release],
      files: new Map([...kept.files, ...made.files]),
    }
  }
  return kept
}

/** The last of them, and what they changed. */
export function tellToyReleases(): { readonly dossier: Dossier; readonly history: History } {
  const { dossier } = toFiles(compileToyOf('2026-03-05'))
  return { dossier, history: toHistory(readAllReleases(releaseToy()), dossier) }
}

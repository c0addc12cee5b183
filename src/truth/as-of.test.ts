/** The five articles in time: what becomes known when, and that nothing of later shows on any day. */
import { describe, expect, it } from 'vitest'
import type { IsoDay } from '../model/dates'
import type { Dossier } from '../model/dossier'
import { toKnownDays } from '../selection/known-days'
import { selectKnownIndex } from '../selection/select-known-index'
import { pagesOf } from '../selection/pages'
import { DEFAULT_SELECTION, KNOWN_BY, type KnownBy } from '../selection/selection'
import { toBrief } from '../views/brief/to-brief'
import { toDirectory } from '../views/brief/to-directory'
import { toChangesModel } from '../views/changes/changes-model'
import { toConditionsModel } from '../views/conditions/conditions-model'
import { toCoverageModel } from '../views/coverage/coverage-model'
import { toDisputesModel } from '../views/disputes/disputes-model'
import { toShiftsModel } from '../views/shifts/shifts-model'
import { dossier, readLines, toStages } from './tables'

/* By when it was said: the last day on which it can have been | articles that tell of it. */
const SAID = readLines(`
# What Yermak said, and what the article tells of July
2023-07-30 | talks-before-nato
2023-07-31 | talks-before-nato
# One day from March to June
2025-06-30 | commitments-from-partners
# The plan “vào tháng 11”, Ushakov after five hours on 2/12, Umerov on 5/12, “hôm nay 6/12”
2025-11-30 | peace-plan-consultations
2025-12-03 | peace-plan-consultations
2025-12-05 | peace-plan-consultations
2025-12-06 | peace-plan-consultations
# The meeting, and what was said after it or without a day
2026-01-06 | paris-guarantees, paris-summit
2026-01-07 | paris-guarantees, paris-summit
`)
const PUBLISHED = readLines(`
2023-07-31 | talks-before-nato
2025-06-30 | commitments-from-partners
2025-12-06 | peace-plan-consultations
2026-01-07 | paris-guarantees, paris-summit
`)

/* Disagreements are none before two of their sides are known: dispute | the day. */
const DISPUTES_SINCE = readLines(`
ceasefire-or-settlement-first | 2026-01-06
does-germany-rule-out-troops | 2026-01-07
does-the-us-back-the-effort | 2026-01-06
does-ukraine-hold-talks | 2023-07-31
foreign-troops-on-ukrainian-soil | 2026-01-06
how-far-has-the-us-gone | 2026-01-06
how-many-states-in-the-coalition | 2026-01-06
may-ukraine-join-nato | 2023-07-31
what-the-multinational-force-is-for | 2026-01-07
what-ukraine-asks-on-territory | 2026-01-07
who-watches-over-the-ceasefire | 2026-01-06
`)

/* People whom only later articles name: known by what was said | by what was published | name. */
const NAMES = readLines(`
2023-07-30 | 2023-07-31 | Andriy Yermak
2025-06-30 | 2025-06-30 | Marco Rubio
2025-06-30 | 2025-06-30 | Steve Witkoff
2025-06-30 | 2025-06-30 | Rustem Umerov
2025-06-30 | 2025-06-30 | Andrii Sybiha
2025-11-30 | 2025-12-06 | Jared Kushner
2025-11-30 | 2025-12-06 | Andrii Hnatov
2025-11-30 | 2025-12-06 | Kirill Dmitriev
2025-11-30 | 2025-12-06 | Yuri Ushakov
2026-01-06 | 2026-01-07 | Emmanuel Macron
2026-01-06 | 2026-01-07 | Keir Starmer
2026-01-06 | 2026-01-07 | Friedrich Merz
2026-01-06 | 2026-01-07 | Andrej Plenkovic
2026-01-06 | 2026-01-07 | Alexus Grynkewich
`)

/*
 * What pages tell too early: a day on which they do | words of theirs. What groups are is told before they
 * were any, and notes hold a passage against later ones.
 */
/** Shorter words may be what something is called. */
const TELLING = 24

/** Every passage that is quoted from an article. */
function toQuotes({ articles, statements, figures, people, instruments, events }: Dossier) {
  return [
    ...articles.map(({ id: article, title }) => ({ article, quote: title.quote })),
    ...people.flatMap(({ roles }) => roles),
    ...statements,
    ...figures,
    ...[...instruments, ...events].flatMap(({ evidence }) => evidence),
  ].filter(({ quote }) => quote.exact !== '')
}

interface Told {
  readonly known: Dossier
  /** All that the pages tell, but for the days that one may choose and the starting questions. */
  readonly pages: string
}

const told = new Map<string, Told>()

function tellAll(asOf: IsoDay, knownBy: KnownBy): Told {
  const key = `${asOf} ${knownBy}`
  const found = told.get(key) ?? toTold(asOf, knownBy)
  told.set(key, found)
  return found
}

function toTold(asOf: IsoDay, knownBy: KnownBy): Told {
  const stages = toStages({ asOf, knownBy })
  const selection = { ...DEFAULT_SELECTION, asOf, knownBy }
  const pages = (['en', 'vi'] as const).flatMap((language) => {
    const {
      choices: _choices,
      latest: _latest,
      ...changes
    } = toChangesModel(stages, selection, language)
    return [
      changes,
      toShiftsModel(stages, selection, language),
      toDisputesModel(stages.matching, selection, language).groups,
      toConditionsModel(stages.matching, selection, language),
      toCoverageModel(stages, selection, language),
      ...pagesOf('briefs').flatMap((page) => {
        const directory = toDirectory(stages, page, language)
        const subjects = directory.sections.flatMap(({ entries }) => entries.map(({ key }) => key))
        return [directory, ...subjects.map((id) => toBrief(stages, page, id, language))]
      }),
    ]
  })
  return { known: stages.known, pages: JSON.stringify(pages) }
}

const DAYS = KNOWN_BY.flatMap((knownBy) =>
  toKnownDays(dossier, knownBy).map(({ day }) => [day, knownBy] as const),
)

describe('what is known', () => {
  it.each([
    ['said', SAID],
    ['published', PUBLISHED],
  ] as const)('comes by what was %s on these days', (knownBy, table) => {
    const days = toKnownDays(dossier, knownBy).flatMap(({ day, statements }) => {
      const articles = [...new Set(statements.map(({ article }) => article))].toSorted()
      return articles.length === 0 ? [] : [`${day} | ${articles.join(', ')}`]
    })
    expect(days).toEqual(table)
  })

  it.each(KNOWN_BY)('by what was %s is never lost again, and the index has the same', (knownBy) => {
    let before: readonly string[] = []
    for (const { day } of toKnownDays(dossier, knownBy)) {
      const knowing = { asOf: day, knownBy }
      const ids = toStages(knowing).known.statements.map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining([...before]))
      expect(selectKnownIndex(dossier, knowing).statements.map(({ id }) => id)).toEqual(ids)
      before = ids
    }
    expect(before).toHaveLength(dossier.statements.length)
  })

  it('makes a disagreement only once two of its sides are known', () => {
    const first = new Map<string, IsoDay>()
    for (const { day } of toKnownDays(dossier, 'said')) {
      for (const { id } of toStages({ asOf: day, knownBy: 'said' }).known.disputes) {
        if (!first.has(id)) first.set(id, day)
      }
    }
    expect([...first].map(([id, day]) => `${id} | ${day}`).toSorted()).toEqual(DISPUTES_SINCE)
  })
})

describe('nothing of later shows', () => {
  it.each(DAYS)('in a quote as of %s, by what was %s', (asOf, knownBy) => {
    const { known, pages } = tellAll(asOf, knownBy)
    const { about: _about, ...rest } = known
    const text = pages + JSON.stringify(rest)
    const left = toQuotes(known).map(({ quote }) => quote.exact)
    const hidden = new Set(
      known.articles.filter(({ withheld }) => withheld === 'all').map(({ id }) => id),
    )
    const ids = new Set(known.statements.map(({ id }) => id))
    const later = [
      ...toQuotes(dossier).filter(({ article }) => hidden.has(article)),
      ...dossier.statements.filter(({ id }) => !ids.has(id)),
    ]
      .map(({ quote }) => quote.exact)
      .filter((one) => one.length > TELLING && !left.some((each) => each.includes(one)))
    expect(left.filter((one) => !text.includes(toJson(one)))).toEqual([])
    expect(later.filter((one) => text.includes(toJson(one)))).toEqual([])
  })

  it.each(DAYS)('in a name as of %s, by what was %s', (asOf, knownBy) => {
    const { pages } = tellAll(asOf, knownBy)
    const named = NAMES.map((line) => line.split(' | ')).map(
      ([said = '', published = '', name = '']) => ({
        name,
        isKnown: (knownBy === 'said' ? said : published) <= asOf,
      }),
    )
    expect(named.filter(({ name }) => pages.includes(name)).map(({ name }) => name)).toEqual(
      named.filter(({ isKnown }) => isKnown).map(({ name }) => name),
    )
  })

  it.each(DAYS)('in a year as of %s, by what was %s', (asOf, knownBy) => {
    const { pages } = tellAll(asOf, knownBy)
    const later = [...pages.matchAll(/20\d\d/gu)]
      .filter(([year]) => year > asOf.slice(0, 4))
      .map(({ index }) => pages.slice(Math.max(0, index - 60), index + 20))
    expect(later).toEqual([])
  })
})

function toJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

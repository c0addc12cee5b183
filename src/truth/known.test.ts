/** What becomes known when, and that no day shows anything of later. */
import { describe, expect, it } from 'vitest'
import type { IsoDay } from '../model/dates'
import type { Dossier } from '../model/dossier'
import { toKnownDays } from '../stages/known-days'
import { selectKnownIndex } from '../stages/select-known-index'
import { pagesOf } from '../selection/pages'
import { DEFAULT_SELECTION } from '../selection/selection'
import { KNOWN_BY, type KnownBy } from '../stages/cutoff'
import { toBrief } from '../views/brief/to-brief'
import { toDirectory } from '../views/brief/directory/to-directory'
import type { PassageList } from '../passages/passage'
import { toChangesModel } from '../views/changes/changes-model'
import { toConditionsModel } from '../views/conditions/conditions-model'
import { toCoverageModel } from '../views/coverage/coverage-model'
import { toDisputesModel } from '../views/disputes/disputes-model'
import { toShiftsModel } from '../views/shifts/shifts-model'
import { LINES, ours, readTable, splitLine, toStages } from './tables'

const { table, dossier } = readTable('known', {
  said: LINES,
  published: LINES,
  disputes: LINES,
  names: LINES,
})

/** Quotes up to this length may also be names. */
const NAME_LENGTH = 24

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

interface Shown {
  readonly known: Dossier
  /** All that the pages show, as JSON, without the selectable days and the starting questions. */
  readonly pages: string
}

const cache = new Map<Dossier, Map<string, Shown>>()

/** Cached, since it is slow. */
function showAll(whole: Dossier, asOf: IsoDay, knownBy: KnownBy): Shown {
  const days = cache.get(whole) ?? new Map<string, Shown>()
  const key = `${asOf} ${knownBy}`
  const found = days.get(key) ?? show(whole, asOf, knownBy)
  cache.set(whole, days.set(key, found))
  return found
}

/** The starting questions are asked on every day. */
const PAGES_OF_SUBJECTS = pagesOf('briefs').filter((page) => page !== 'questions')

/** For `JSON.stringify`: makes the passages that models leave to be made as they are drawn. */
function draw(_key: string, value: unknown): unknown {
  return isPassageList(value) ? value.statements.map(value.toPassage) : value
}

function isPassageList(value: unknown): value is PassageList {
  return typeof value === 'object' && value !== null && 'toPassage' in value
}

function show(whole: Dossier, asOf: IsoDay, knownBy: KnownBy): Shown {
  const stages = toStages(whole, { asOf, knownBy })
  const selection = { ...DEFAULT_SELECTION, asOf, knownBy }
  const pages = (['en', 'vi'] as const).flatMap((language) => {
    const {
      choices: _choices,
      latest: _latest,
      groups,
      toChange,
      ...changes
    } = toChangesModel(stages, selection, language)
    const shifts = toShiftsModel(stages, selection, language)
    return [
      changes,
      groups.map(({ kind, changes: all }) => [kind, all.map(toChange)]),
      shifts,
      shifts.shifts.map(shifts.toEntry),
      toDisputesModel(stages.matching, selection, language).groups,
      toConditionsModel(stages.matching, selection, language),
      toCoverageModel(stages, selection, language),
      ...PAGES_OF_SUBJECTS.flatMap((page) => {
        const directory = toDirectory(stages, page, language)
        const subjects = directory.sections.flatMap(({ entries }) => entries.map(({ key }) => key))
        return [directory, ...subjects.map((id) => toBrief(stages, page, id, language))]
      }),
    ]
  })
  return { known: stages.known, pages: JSON.stringify(pages, draw) }
}

const toDays = (whole: Dossier) =>
  KNOWN_BY.flatMap((knownBy) =>
    toKnownDays(whole, knownBy).map(({ day }) => [day, knownBy] as const),
  )
const DAYS = toDays(ours.dossier)

describe('what is known', () => {
  it.each([
    ['said', table.said],
    ['published', table.published],
  ] as const)('grows by what was %s on these days', (knownBy, lines) => {
    const days = toKnownDays(dossier, knownBy).flatMap(({ day, statements }) => {
      const articles = [...new Set(statements.map(({ article }) => article))].toSorted()
      return articles.length === 0 ? [] : [`${day} | ${articles.join(', ')}`]
    })
    expect(days).toEqual(lines)
  })

  it.each(KNOWN_BY)(
    'by what was %s is never lost again, and is the same in the index',
    (knownBy) => {
      let before: readonly string[] = []
      for (const { day } of toKnownDays(ours.dossier, knownBy)) {
        const cutoff = { asOf: day, knownBy }
        const ids = toStages(ours.dossier, cutoff).known.statements.map(({ id }) => id)
        expect(ids).toEqual(expect.arrayContaining([...before]))
        expect(selectKnownIndex(ours.dossier, cutoff).statements.map(({ id }) => id)).toEqual(ids)
        before = ids
      }
      expect(before).toHaveLength(ours.dossier.statements.length)
    },
  )

  it('has a dispute only once two of its sides are known', () => {
    const first = new Map<string, IsoDay>()
    for (const { day } of toKnownDays(dossier, 'said')) {
      for (const { id } of toStages(dossier, { asOf: day, knownBy: 'said' }).known.disputes) {
        if (!first.has(id)) first.set(id, day)
      }
    }
    expect([...first].map(([id, day]) => `${id} | ${day}`).toSorted()).toEqual(table.disputes)
  })
})

describe('nothing of later is shown', () => {
  it.each(DAYS)('in a quote as of %s, by what was %s', (asOf, knownBy) => {
    const { known, pages } = showAll(ours.dossier, asOf, knownBy)
    const text = pages + JSON.stringify(known)
    const left = toQuotes(known).map(({ quote }) => quote.exact)
    const hidden = new Set(
      known.articles.filter(({ withheld }) => withheld === 'all').map(({ id }) => id),
    )
    const ids = new Set(known.statements.map(({ id }) => id))
    const later = [
      ...toQuotes(ours.dossier).filter(({ article }) => hidden.has(article)),
      ...ours.dossier.statements.filter(({ id }) => !ids.has(id)),
    ]
      .map(({ quote }) => quote.exact)
      .filter((one) => one.length > NAME_LENGTH && !left.some((each) => each.includes(one)))
    expect(left.filter((one) => !text.includes(toJson(one)))).toEqual([])
    expect(later.filter((one) => text.includes(toJson(one)))).toEqual([])
  })

  it.each(toDays(dossier))('in a name as of %s, by what was %s', (asOf, knownBy) => {
    const { pages } = showAll(dossier, asOf, knownBy)
    const named = table.names.map(splitLine).map(([said, published = '', name = '']) => ({
      name,
      isKnown: (knownBy === 'said' ? said : published) <= asOf,
    }))
    expect(named.filter(({ name }) => pages.includes(name)).map(({ name }) => name)).toEqual(
      named.filter(({ isKnown }) => isKnown).map(({ name }) => name),
    )
  })

  it.each(DAYS)('in a year as of %s, by what was %s', (asOf, knownBy) => {
    const { known, pages } = showAll(ours.dossier, asOf, knownBy)
    const later = [...pages.matchAll(/20\d\d/gu)]
      .filter(([year]) => year > asOf.slice(0, 4) && !isMentioned(year, known))
      .map(({ index }) => pages.slice(Math.max(0, index - 60), index + 20))
    expect(later).toEqual([])
  })
})

/** Whether a known article mentions the year, for instance in a promise that lasts until then. */
function isMentioned(year: string, { articles }: Dossier): boolean {
  const known = new Set(articles.filter(({ withheld }) => withheld !== 'all').map(({ id }) => id))
  return ours.bodies.some(
    ({ id, paragraphs }) => known.has(id) && paragraphs.some(({ text }) => text.includes(year)),
  )
}

function toJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

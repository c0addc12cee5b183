/** Briefs: what the articles say of each document, person and group, and what they keep apart. */
import { describe, expect, it } from 'vitest'
import type { BriefPage } from '../selection/pages'
import { toBrief } from '../views/brief/to-brief'
import { toDirectory } from '../views/brief/directory/to-directory'
import {
  findStatement,
  findUnsaid,
  LINES,
  ours,
  readClaims,
  readTable,
  splitLine,
  toMatchedLines,
  toClaim,
  toLines,
  toNow,
} from './tables'

const { table, dossier, now, bodies } = readTable('briefs', {
  documents: LINES,
  beside: LINES,
  people: LINES,
  'told-by': LINES,
  parts: LINES,
  plans: LINES,
  figures: LINES,
  questions: LINES,
})
const documents = readClaims(table.documents)
const beside = readClaims(table.beside)
const quotesOfPeople = readClaims(table['told-by'])

function open(page: BriefPage, id: string, stages = now) {
  const brief = toBrief(stages, page, id, 'en')
  if (brief === null) throw new Error(`${id} is not known`)
  return brief
}

function passagesOf(page: BriefPage, id: string) {
  return open(page, id).sections.flatMap((section) =>
    section.kind === 'passages' ? section.passages.statements : [],
  )
}

/** Each once, though it may stand in the rows of several actors. */
function besideOf(page: BriefPage, id: string) {
  const ids = open(page, id).sections.flatMap((section) =>
    section.kind === 'stances'
      ? section.beside.flatMap(({ rows }) => rows.flatMap(({ passage }) => passage?.id ?? []))
      : [],
  )
  return [...new Set(ids)].map(findStatement)
}

function itemsOf(page: BriefPage, id: string, section: string): readonly string[] {
  return open(page, id).sections.flatMap((each) =>
    each.id === section && each.kind === 'items'
      ? each.groups.flatMap(({ items }) => items.map(({ text }) => text))
      : [],
  )
}

function figuresOf(group: string) {
  return open('actors', group).sections.flatMap((section) =>
    section.id === 'figures' && section.kind === 'quotes' ? section.quotes : [],
  )
}

describe('briefs', () => {
  it('are in the words of the articles', () => {
    expect(findUnsaid([...documents, ...beside, ...quotesOfPeople], bodies)).toEqual([])
  })

  it('of documents have these passages', () => {
    const found = dossier.instruments.flatMap(({ id }) =>
      passagesOf('instruments', id).map((one) => toClaim(one, [id])),
    )
    expect(toMatchedLines(found, documents)).toEqual(toLines(documents))
  })

  it('show these passages beside those that stand there', () => {
    const subjects = [
      ...dossier.commitments.map(({ id }) => ['commitments', id] as const),
      ...dossier.actors.map(({ id }) => ['actors', id] as const),
    ]
    const found = subjects.flatMap(([page, id]) =>
      besideOf(page, id).map((one) => toClaim(one, [id])),
    )
    expect(toMatchedLines(found, beside)).toEqual(toLines(beside))
  })

  it('call nobody silent who is found beside', () => {
    const called = dossier.commitments.flatMap(({ id }) => {
      const told = new Set(besideOf('commitments', id).flatMap(({ actors }) => actors))
      const silent = open('commitments', id).sections.flatMap((section) =>
        section.kind === 'stances' ? (section.silent?.items ?? []) : [],
      )
      return silent.flatMap(({ to }) => (told.has(to?.subject ?? '') ? [to?.subject] : []))
    })
    expect(called).toEqual([])
  })

  it('of people have these passages', () => {
    const found = table.people.flatMap((id) =>
      passagesOf('people', id).map((one) => toClaim(one, [id])),
    )
    expect(toMatchedLines(found, quotesOfPeople)).toEqual(toLines(quotesOfPeople))
  })

  it('have parts only where an article says so', () => {
    const parts = dossier.instruments.flatMap(({ id }) =>
      itemsOf('instruments', id, 'parts').map((part) => `${id} | ${part}`),
    )
    expect(parts).toEqual(table.parts)
  })

  it('keep each plan apart from the others', () => {
    const plans = dossier.instruments.filter(({ kind }) => kind === 'plan')
    expect(plans.map(({ name }) => name.en).toSorted()).toEqual(table.plans)
    for (const { id, name } of plans) {
      const others = itemsOf('instruments', id, 'sameKind')
      expect([...others, name.en].toSorted()).toEqual(table.plans)
    }
  })

  it('of groups have these figures, and link to their disputes', () => {
    const groups = [...new Set(table.figures.map((line) => splitLine(line)[0]))]
    const found = groups.flatMap((group) =>
      figuresOf(group).map(({ title }) => `${group} | ${title}`),
    )
    expect(found).toEqual(table.figures)
    const questions = groups.flatMap((group) =>
      figuresOf(group).flatMap(({ disputes }) => disputes.map(({ id }) => `${group} | ${id}`)),
    )
    expect([...new Set(questions)]).toEqual(table.questions)
  })

  it('of a state that no article names have no passage, and say that silence is no refusal', () => {
    const named = new Set(dossier.mentions.map(({ actor }) => actor))
    const silent = dossier.roster.members.filter(
      ({ code, isSilent }) => isSilent && !named.has(code),
    )
    expect(silent).not.toEqual([])
    for (const { code } of silent) {
      expect(passagesOf('actors', code)).toEqual([])
      expect(itemsOf('actors', code, 'articles')).toEqual([])
      expect(open('actors', code).lead).toContain('Silence is not a refusal.')
    }
  })

  it('exist for every entry of the directories, which list every subject', () => {
    const all = ours.dossier
    const roster = all.roster.members.map(({ code }) => code)
    const subjects = {
      actors: [...new Set([...all.actors.map(({ id }) => id), ...roster])],
      commitments: all.commitments.map(({ id }) => id),
      instruments: all.instruments.map(({ id }) => id),
      people: all.people.map(({ id }) => id),
      events: all.events.map(({ id }) => id),
    }
    const everything = toNow(all)
    for (const page of ['actors', 'commitments', 'instruments', 'people', 'events'] as const) {
      const listed = toDirectory(everything, page, 'en').sections.flatMap(({ entries }) =>
        entries.flatMap((entry) => [entry.key, ...entry.parts.map(({ key }) => key)]),
      )
      expect(listed.toSorted()).toEqual(subjects[page].toSorted())
      for (const id of listed) expect(open(page, id, everything).title).not.toBe('')
    }
  })

  it.each(['en', 'vi'] as const)('of events name nobody and no place twice (%s)', (language) => {
    const repeating = dossier.events.filter(({ id }) => {
      const named = (toBrief(now, 'events', id, language)?.sections ?? []).flatMap((section) =>
        section.kind === 'facts'
          ? section.facts.flatMap(({ items }) => items.map(({ text }) => text))
          : [],
      )
      return new Set(named).size < named.length
    })
    expect(repeating.map(({ id }) => id)).toEqual([])
  })

  it.each(['en', 'vi'] as const)(
    'tell nothing planned as going on since a day (%s)',
    (language) => {
      const planned = dossier.events.filter(({ name }) => name.en.endsWith('(planned)'))
      const told = new Map(
        planned.map(({ id }) => [id, toBrief(now, 'events', id, language)?.kicker ?? '']),
      )
      // It was on 30 July that the conference was spoken of: it would come after that.
      expect(told.get('leaders-conference-on-peace-plan')).toBe(
        { en: '30 Jul 2023 or later', vi: 'sớm nhất 30/7/2023' }[language],
      )
      expect([...told.values()].filter((when) => /^(since|từ) /u.test(when))).toEqual([])
    },
  )

  it.each(['en', 'vi'] as const)('call articles by outlet and day, not by id (%s)', (language) => {
    const { actors, people, instruments, roster, articles } = ours.dossier
    const briefs = [
      ...actors.map(({ id }) => toBrief(now, 'actors', id, language)),
      ...people.map(({ id }) => toBrief(now, 'people', id, language)),
      ...instruments.map(({ id }) => toBrief(now, 'instruments', id, language)),
    ]
    const texts = JSON.stringify([briefs, roster.note])
    const named = articles.filter(({ id }) => new RegExp(`[ (]${id}[ ),.;]`).test(texts))
    expect(named.map(({ id }) => id)).toEqual([])
  })
})

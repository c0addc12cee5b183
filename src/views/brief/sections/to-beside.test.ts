import { describe, expect, it } from 'vitest'
import type { Dossier, Otherwise } from '../../../model/dossier'
import { DEFAULT_SELECTION } from '../../../selection/selection'
import { toyDossier } from '../../../testing/toy-dossier'
import { toStages } from '../../../testing/toy-stages'
import type { Brief } from '../brief'
import { toBriefDescription } from '../to-brief-description'
import { toBrief } from '../to-brief'

const { index } = toyDossier

/** The toy dossier, in which Japan is told to reconsider, or something else by the other reading. */
function readOtherwise(otherwise: Partial<Exclude<Otherwise, 'none'>>): Dossier {
  const other: Otherwise = { actors: null, commitment: null, stance: null, ...otherwise }
  return {
    ...index,
    statements: index.statements.map((each) =>
      each.id === 'brazil-says-japan-wavers' ? { ...each, otherwise: other } : each,
    ),
  }
}

function sendOn(from: string, to: string): Dossier {
  return {
    ...index,
    commitments: index.commitments.map((each) =>
      each.id === from ? { ...each, seeAlso: [to] } : each,
    ),
  }
}

function open(dossier: Dossier, page: 'actors' | 'commitments', id: string): Brief {
  const brief = toBrief(toStages(dossier), page, id, 'en')
  if (brief === null) throw new Error(`${id} is known`)
  return brief
}

/** What stands beside the stances, and who is listed as without a statement. */
function besideOf({ sections }: Brief) {
  const [first] = sections.flatMap((section) => (section.kind === 'stances' ? [section] : []))
  return {
    beside: first?.beside.map(({ title, rows }) => [
      title,
      rows.map(({ name, topic, word, details }) => `${name} · ${topic}: ${word} (${details})`),
    ]),
    silent: first?.silent?.items.map(({ text }) => text) ?? [],
  }
}

describe('whoever looks for a passage by its other reading', () => {
  it('finds it on that commitment, where the actor is not called silent', () => {
    const read = readOtherwise({ commitment: 'whale-census' })
    const { beside, silent } = besideOf(open(read, 'commitments', 'whale-census'))
    expect(beside).toEqual([
      [
        'May also be read here',
        [
          'Japan · Fishing ban: undecided (open reading) (Nov 2025 · no words of its own · Another reading: whale census.)',
        ],
      ],
    ])
    expect(silent).not.toContain('Japan')
    expect(silent).toContain('Australia')
  })

  it('finds it at that actor, on its commitment too', () => {
    const read = readOtherwise({ actors: ['KE'] })
    expect(besideOf(open(read, 'actors', 'KE')).beside).toEqual([
      [
        'May also be read here',
        [
          'Fishing ban · Japan: undecided (open reading) (Nov 2025 · no words of its own · Another reading: Kenya.)',
        ],
      ],
    ])
    expect(besideOf(open(read, 'commitments', 'fishing-ban')).silent).not.toContain('Kenya')
  })

  it('finds nothing where it may be no stance at all, nor twice where it stands already', () => {
    expect(besideOf(open(index, 'commitments', 'whale-census')).beside).toEqual([])
    const read = readOtherwise({ commitment: 'whale-census' })
    expect(besideOf(open(read, 'actors', 'JP')).beside).toEqual([])
  })
})

describe('a commitment whose definition sends readers to another', () => {
  it('shows what stands there of those without a statement here, and does not call them silent', () => {
    const { beside, silent } = besideOf(
      open(sendOn('marine-reserve', 'fishing-ban'), 'commitments', 'marine-reserve'),
    )
    expect(beside?.map(([title]) => title)).toEqual(['Filed under a neighbouring commitment'])
    expect(beside?.[0]?.[1]).toEqual([
      'Japan · Fishing ban: conditional (18 Jan 2026 · 3 statements in 3 sentences, 1 of them an open reading · earlier: declines)',
      'Australia · Fishing ban: supports (18 Jan 2026 · 3 statements in 2 sentences)',
    ])
    expect(silent).not.toContain('Japan')
    expect(silent).not.toContain('Australia')
    expect(silent).toContain('Kenya')
  })

  it('leaves out who has a statement here', () => {
    const { beside } = besideOf(
      open(sendOn('debt-relief', 'reef-fund'), 'commitments', 'debt-relief'),
    )
    expect(beside?.flatMap(([, rows]) => rows).join()).not.toContain('Kenya')
  })

  it('still tells a preview its own stances alone', () => {
    const sent = toStages(sendOn('marine-reserve', 'fishing-ban'))
    const page = { ...DEFAULT_SELECTION, view: 'commitments', subject: 'marine-reserve' } as const
    expect(toBriefDescription(sent, page, 'en')).not.toContain('Japan')
  })
})

describe('the page of a cell without a statement', () => {
  const beside = (dossier: Dossier, id: string) => {
    const { answer } = toBrief(toStages(dossier), 'cells', id, 'en') ?? {}
    return answer?.kind === 'cell' ? answer.cell.beside.map(({ rows }) => rows.length) : null
  }

  it('shows what may also be read there', () => {
    const read = readOtherwise({ commitment: 'whale-census' })
    expect(beside(read, 'JP/whale-census')).toEqual([1])
    expect(beside(read, 'KE/whale-census')).toEqual([])
  })

  it('shows what stands beside it, as long as it has none itself', () => {
    const sent = sendOn('marine-reserve', 'fishing-ban')
    expect(beside(sent, 'AU/marine-reserve')).toEqual([1])
    expect(beside(sent, 'BR/marine-reserve')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { compileOurDossier } from '../../testing/our-dossier'
import { toyDossier } from '../../testing/toy-dossier'
import { toMethodModel, type Exhibit, type MethodPart } from './method-model'
import { toText } from './to-prose'

const { index: dossier, method } = toyDossier
const model = (language: Language = 'en') => toMethodModel(dossier, method, language)

function exhibit<Kind extends Exhibit['kind']>(
  parts: readonly MethodPart[],
  kind: Kind,
): Extract<Exhibit, { readonly kind: Kind }> {
  const found = parts.map((part) => part.exhibit).find((each) => each?.kind === kind)
  if (found?.kind !== kind) throw new Error(`No exhibit ${kind}`)
  return found as Extract<Exhibit, { readonly kind: Kind }>
}

describe('sections', () => {
  it('stand in the order of reading, those of the seeds between our own', () => {
    expect(model().map(({ id }) => id)).toEqual([
      'what',
      'stances',
      'commitments',
      'actors',
      'rulings',
      'dates',
      'agreement',
      'choices',
      'roster',
      'errors',
    ])
  })

  it('that the order does not know come before the agreement', () => {
    const [dates] = method.sections
    const sections = dates === undefined ? [] : [{ ...dates, id: 'whales' }]
    const ids = toMethodModel(dossier, { ...method, sections }, 'en').map(({ id }) => id)
    expect(ids.slice(ids.indexOf('rulings'))).toEqual([
      'rulings',
      'whales',
      'agreement',
      'choices',
      'roster',
    ])
  })

  it('of the vocabulary and the roster stand before the longer texts are there', () => {
    expect(toMethodModel(dossier, null, 'en').map(({ id }) => id)).toEqual([
      'what',
      'stances',
      'commitments',
      'actors',
      'roster',
    ])
  })

  it.each<[Language, string]>([
    ['en', 'The day of saying is not the day of publication.'],
    ['vi', 'Ngày nói khác ngày đăng.'],
  ])('speak %s', (language, words) => {
    const dates = model(language).find(({ id }) => id === 'dates')
    expect(dates?.paragraphs.map(toText)).toEqual([words])
  })
})

describe('the vocabulary', () => {
  it('lists every stance in order of strength, with how many statements take it', () => {
    const { terms } = exhibit(model(), 'stances')
    expect(terms.map(({ id, statements }) => `${id} ${statements}`)).toEqual([
      'leads 2',
      'commits 1',
      'conditional 2',
      'supports 2',
      'proposes 1',
      'requests 2',
      'undecided 2',
      'declines 1',
      'opposes 2',
    ])
  })

  it('has every commitment under its group', () => {
    const { groups } = exhibit(model(), 'commitments')
    expect(groups.map(({ name, terms }) => `${name}: ${terms.length}`)).toEqual([
      'Money: 2',
      'Protection: 3',
      'Diplomacy: 2',
    ])
  })

  it('has no two places of one name, so that each can be linked to', () => {
    const [section] = method.sections
    const sections = section === undefined ? [] : [section]
    const listed = ['bindings', 'conditions'].flatMap((id) =>
      sections.map((one) => ({ ...one, id })),
    )
    const parts = toMethodModel(compileOurDossier().dossier, { ...method, sections: listed }, 'en')
    const anchors = parts.flatMap(({ id, exhibit: shown }) => [
      id,
      ...(shown?.kind === 'stances' || shown?.kind === 'terms' ? shown.terms : []).map(
        ({ anchor }) => anchor,
      ),
      ...(shown?.kind === 'commitments' ? shown.groups : []).flatMap(({ terms }) =>
        terms.map(({ anchor }) => anchor),
      ),
    ])
    expect(anchors.length).toBeGreaterThan(60)
    expect(new Set(anchors).size).toBe(anchors.length)
  })
})

describe('the agreement', () => {
  it('is summed over the articles', () => {
    const { tables } = exhibit(model(), 'agreement')
    expect(tables.map(({ rows }) => rows.at(-1)?.cells)).toEqual([
      ['16', '16', '14', '13 of 14', '13 of 14'],
      ['15', '14'],
    ])
  })

  it('writes the figure of chance as the reader does', () => {
    const [, bindings] = exhibit(model('vi'), 'agreement').tables
    expect(bindings?.notes[0]).toContain('0,90')
  })
})

it('names the statements that an open choice decided', () => {
  const [choice] = exhibit(model(), 'choices').choices
  expect(choice?.statements.map(({ name }) => name)).toEqual(['Australia: Fishing ban'])
})

it('marks the doubtful on the roster, and keeps their order', () => {
  const { rows } = exhibit(model(), 'roster')
  expect(rows.map(({ name, isSure, note }) => [name, isSure, note])).toEqual([
    ['Brazil', true, null],
    ['Japan', true, null],
    ['Fiji', false, 'One source.'],
    ['New Zealand', false, null],
  ])
})

import { describe, expect, it } from 'vitest'
import type { Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { toyDossier } from '../../testing/toy-dossier'
import { toArticleName } from './article-words'
import { toStatementName, toStatementWords } from './statement-words'

const { index: dossier } = toyDossier
const find = (id: string, part: Partial<Statement> = {}) => ({
  ...findById(dossier.statements, id),
  ...part,
})

describe('a statement in a few words', () => {
  it.each([
    ['japan-declines-ban', {}, 'Japan, fishing ban: declines'],
    ['japan-declines-ban', { reading: 'open' }, 'Japan, fishing ban: declines (open reading)'],
    [
      'parties-support-treaty',
      {},
      'Parties in Lisbon, ocean treaty (Lisbon Declaration): supports',
    ],
    [
      'kenya-chile-propose-vote',
      {},
      'Kenya and Chile, ocean treaty (document not named): proposes',
    ],
  ] as const)('%s %j: %s', (id, part, expected) => {
    expect(toStatementName(dossier, find(id, part), 'en')).toBe(expected)
  })

  it('can be said in Vietnamese', () => {
    expect(toStatementName(dossier, find('japan-declines-ban'), 'vi')).toBe(
      'Nhật Bản, lệnh cấm đánh bắt: từ chối',
    )
  })

  it('comes in parts, with short names for groups if asked', () => {
    const statement = find('alliance-commits-fund')
    const { who, ...rest } = toStatementWords(dossier, statement, 'en')
    expect(rest).toEqual({
      what: 'Reef fund (Lisbon Declaration)',
      stance: 'commits',
      when: '11 Jun 2025',
    })
    expect([who, toStatementWords(dossier, statement, 'en', 'short').who]).toEqual([
      'Reef Alliance',
      'Alliance',
    ])
  })

  it('throws on what the dossier does not have', () => {
    expect(() =>
      toStatementWords(dossier, find('japan-declines-ban', { stance: 'x' }), 'en'),
    ).toThrow('is not in this dossier')
  })
})

describe('where something was published', () => {
  const [article] = dossier.articles
  if (article === undefined) throw new Error('The toy has articles')
  const basis = { en: '', vi: '' }
  it.each([
    [{ name: 'Dân trí', likely: null }, /^Dân trí, /],
    [{ name: null, likely: null }, /^Outlet not stated, \d/],
    [{ name: null, likely: { name: 'Dân trí', basis } }, /^Outlet not stated, perhaps Dân trí, \d/],
  ])('%j', (outlet, expected) => {
    expect(toArticleName({ ...article, outlet: { ...outlet, basis } }, 'en')).toMatch(expected)
  })
})

import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { renderPage } from '../../testing/render-page'
import { toyDossier } from '../../testing/toy-dossier'
import { toPassageList } from '../../passages/passage'
import { ChainList } from './ChainList'
import type { LinkModel, WaitingModel } from './conditions-model'

const fund = { actors: ['Kenya'], commitment: 'Reef fund', instruments: [], year: '2025' }
const ships = { actors: ['Chile'], commitment: 'Ships', instruments: ['Memo'], year: null }

const toLink = (
  to: string,
  conditions: readonly string[],
  waiting: readonly WaitingModel[],
): LinkModel => ({
  to,
  conditions: conditions.map((name) => ({ id: name, name, definition: '' })),
  counted: '',
  waiting,
  carried: toPassageList(toyDossier.index, [], 'en'),
  waitingBeside: [],
  beside: toPassageList(toyDossier.index, [], 'en'),
})

function draw(link: LinkModel, language: Language = 'en') {
  const chains = [{ links: [link], circle: null, cautions: [] }]
  renderPage('/conditions', () => <ChainList chains={chains} />, { language })
}

it('each step shows its year, or that it is uncertain', () => {
  draw(toLink('Ban', ['After a ban'], [fund, ships]))
  expect(screen.getByText('2025')).toBeDefined()
  expect(screen.getByText('Memo, year not certain')).toBeDefined()
})

it.each<[readonly string[], string, Language, string]>([
  [['After a truce'], 'Peace plan', 'en', 'First: a truce, which falls under Peace plan'],
  [
    ['After a truce', 'Others join'],
    'Ban',
    'en',
    'First: a truce and Others join, which fall under Ban',
  ],
  [['After a truce'], 'Truce', 'en', 'First: a truce'],
  [['Sau khi ngừng bắn'], 'Ngừng bắn', 'vi', 'Phải có trước: ngừng bắn'],
  [['Sau thỏa thuận'], 'Kế hoạch', 'vi', 'Phải có trước: thỏa thuận, thuộc về Kế hoạch'],
])(
  '%j says first what it is in its own words, then what that falls under',
  (names, to, language, words) => {
    draw(toLink(to, names, [fund]), language)
    expect(screen.getByText(words)).toBeDefined()
  },
)

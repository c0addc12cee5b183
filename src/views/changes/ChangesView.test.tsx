// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../language/LanguageContext'
import type { Language } from '../../model/vocabulary'
import { createHoverStore } from '../../selection/hover-store'
import { SelectionProvider } from '../../selection/SelectionContext'
import { createSelectionStore } from '../../selection/selection-store'
import { toSelectionVocabulary } from '../../selection/selection-vocabulary'
import { parseSelection } from '../../selection/url-codec'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { ChangesView } from './ChangesView'

const dossier = toyDossier.index

afterEach(cleanup)

function open(search: string, language: Language = 'en') {
  const vocabulary = toSelectionVocabulary(dossier)
  const parsed = parseSelection({ pathname: '/changes', search }, vocabulary)
  const selection = createSelectionStore(parsed, vocabulary)
  render(
    <SelectionProvider stores={{ selection, hover: createHoverStore() }}>
      <LanguageProvider language={language}>
        <ChangesView stages={toStages(dossier, selection.getState().selection)} />
      </LanguageProvider>
    </SelectionProvider>,
  )
}

describe('the page of changes', () => {
  it('counts each kind, and the sentences beside the statements', () => {
    open('?since=2025-06-30')
    expect(screen.getAllByRole('status')[0]?.textContent).toBe(
      '1 reversed, 2 told in more than one way, 3 appeared, 1 open to another reading. Told with 9 statements in 9 sentences.',
    )
    const rule = screen.getByRole('region', { name: '3 pairs of stances compared' })
    expect(within(rule).getByRole('heading').textContent).toBe(
      '3 pairs of stances compared, made of 6 statements in 6 sentences',
    )
    expect(within(rule).getByRole('link').getAttribute('href')).toBe('/method?since=2025-06-30')
  })

  it('draws what can’t be said as groups of their own, after the others', () => {
    open('?since=2025-06-30')
    const names = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(names.slice(1)).toEqual([
      'Reversed 1',
      'Told in more than one way 2',
      'Appeared 3',
      'Open to another reading 1',
    ])
    const group = screen.getByRole('region', { name: 'Open to another reading' })
    const [summary] = group.querySelectorAll('summary')
    expect(summary?.textContent.trim()).toBe('Japan, fishing ban: undecided Open reading')
  })

  it('names the thing that a change is about', () => {
    open('?since=2025-06-30&country=KE')
    expect(screen.getByText('Kenya, ocean treaty (document not named)')).toBeTruthy()
  })

  it('tells what is still said beside the newest words', () => {
    open('?since=2025-06-30&country=AU')
    expect(
      screen.getByText(
        'Still said in the time between, on the same thing or perhaps on it: opposes. The newest words alone do not withdraw it.',
      ),
    ).toBeTruthy()
  })

  it('speaks Vietnamese', () => {
    open('?since=2025-06-30', 'vi')
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(
      /^1 lập trường đảo chiều, 2 lập trường có thông tin chưa thống nhất, 3 lập trường mới xuất hiện, 1 lập trường còn cách đọc khác\. Dựa trên 9 phát biểu trong \d câu\.$/,
    )
  })
})

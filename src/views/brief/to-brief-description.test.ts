import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../../selection/selection'
import type { BriefPage } from '../../selection/pages'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toBriefDescription } from './to-brief-description'

const describePage = (view: BriefPage, subject: string, language: 'en' | 'vi' = 'en') =>
  toBriefDescription(toStages(toyDossier.index), { ...DEFAULT_SELECTION, view, subject }, language)

it.each<[BriefPage, string, RegExp]>([
  ['cells', 'KE/reef-fund', /^Kenya, reef fund: requests, /],
  ['statements', 'kenya-requests-fund', /^Kenya, reef fund: requests, .*\(.*\)$/],
])('the description of %s/%s begins with what is answered', (view, subject, words) => {
  expect(describePage(view, subject)).toMatch(words)
})

it('is in the words of the article for readers of Vietnamese', () => {
  expect(describePage('statements', 'kenya-requests-fund', 'vi')).toContain('“')
})

it('of a question names who answers how', () => {
  for (const { id } of toyDossier.index.guide.questions) {
    expect(describePage('questions', id)).not.toBe('')
  }
})

describe('whose words a stance is told in', () => {
  const describeQuestion = (link: string) => {
    const { index } = toyDossier
    const [first] = index.guide.questions
    if (first === undefined) throw new Error('The toy seeds have no question')
    const guide = { ...index.guide, questions: [{ ...first, link }] }
    const selection = { ...DEFAULT_SELECTION, view: 'questions', subject: first.id } as const
    return toBriefDescription(toStages({ ...index, guide }), selection, 'en')
  }

  it('is said where it is not its own, and own words come first', () => {
    const text = describePage('commitments', 'patrol-ships')
    expect(text).toContain('Chile: leads, the article’s narration')
    const { index } = toyDossier
    const statements = index.statements.map((each) =>
      each.id === 'japan-joins-ban-with-others' ? { ...each, voice: 'narrator' as const } : each,
    )
    const selection = { ...DEFAULT_SELECTION, view: 'commitments', subject: 'fishing-ban' } as const
    expect(toBriefDescription(toStages({ ...index, statements }), selection, 'en')).toMatch(
      /Australia: supports · Japan: conditional, .*the article’s narration/,
    )
    expect(describePage('cells', 'CL/patrol-ships')).toMatch(/, the article’s narration\. \[/)
  })

  it('is told apart where a question asks for it, with nobody but those it asks of', () => {
    expect(describeQuestion('/?country=AU&voice=own~reported')).toBe(
      'In its own words: Australia, fishing ban: supports, 18 Jan 2026. ' +
        'What others say of it: Australia, fishing ban: opposes, 10 Jun 2025, reported by Ana Prado. ' +
        '2 statements in 2 sentences.',
    )
    expect(describeQuestion('/?country=KE&commitment=ocean-treaty')).not.toContain('Chile')
  })

  it('stands beside what is refused, since when, and how many more there are', () => {
    expect(describeQuestion('/?stance=declines~opposes')).toMatch(
      /^Japan, fishing ban: declines, 10–11 Jun 2025 · Australia, fishing ban: opposes, .*reported by/,
    )
    expect(describeQuestion('/?country=JP~AU~KE~CL~BR')).toMatch(/ · and \d+ more\. \d+ statements/)
  })
})

it('ends each sentence with one full stop', () => {
  for (const { id } of toyDossier.index.commitments) {
    expect(describePage('commitments', id)).not.toContain('..')
  }
})

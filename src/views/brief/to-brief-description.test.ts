import { expect, it } from 'vitest'
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

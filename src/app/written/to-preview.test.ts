import { expect, it } from 'vitest'
import type { Language } from '../../model/vocabulary'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { toyDossier } from '../../testing/toy-dossier'
import { toStages } from '../../testing/toy-stages'
import { toOwnPreview } from './to-preview'

const WORDS = { place: 'A place', description: 'What it is.', siteName: 'Who Pledged What' }

it.each<['statements', string, Language, readonly (string | null)[]]>([
  ['statements', 'brazil-says-australia-opposes-ban', 'en', ['reported by Ana Prado']],
  ['statements', 'brazil-says-australia-opposes-ban', 'vi', ['Ana Prado thuật lại']],
  ['statements', 'brazil-says-japan-wavers', 'en', ['reported by others']],
  ['statements', 'chile-may-send-ships', 'en', ['the article’s narration']],
  ['statements', 'japan-declines-ban', 'en', [null]],
])(
  'the preview of %s/%s (%s) says who tells its stance: %j',
  (view, subject, language, tellers) => {
    const asked = { ...DEFAULT_SELECTION, view, subject }
    const preview = toOwnPreview(toStages(toyDossier.index), asked, WORDS, language)
    expect(preview?.kind === 'words' && preview.stances.map(({ teller }) => teller)).toEqual(
      tellers,
    )
  },
)

import { toSelectionVocabulary } from '../selection/selection-vocabulary'
import type { Dropped } from '../selection/dropped'
import { parseSelection } from '../selection/url-codec'
import { addFilePaths, type CompiledDossier } from './emit/to-dossier'
import { toProblem, type Problem } from './problem'
import type { Seeds } from './read/seeds'

/** A host that no link can name, to see whether one leaves the site. */
const SITE = 'https://site.invalid'

/**
 * The links of questions and of the story that the page can't follow whole, resolved as a browser does and
 * read with the page's own codec. A link is checked against the compiled dossier, so only once
 * nothing else is wrong with the seeds.
 */
export function findBrokenLinks({ index }: CompiledDossier, seeds: Seeds): readonly Problem[] {
  const files = { texts: '', method: '', bodyOf: () => '' }
  const vocabulary = toSelectionVocabulary(addFilePaths(index, files))
  const { questions = [], story = [] } = seeds.vocabulary.about ?? {}
  return [...questions, ...story].flatMap((owner) => {
    const { link } = owner
    const report = (sentence: string, hint: string) => [
      toProblem(seeds.places.of(owner, 'link'), 'broken-link', sentence, hint),
    ]
    const url = new URL(link, SITE)
    if (url.origin !== SITE) {
      return report(
        `“${link}” leads away from this site, to ${url.host}.`,
        'Start it with one “/”.',
      )
    }
    const { dropped } = parseSelection(url, vocabulary)
    if (dropped.length === 0) return []
    const hint = 'Copy the address of the page that it should open.'
    return report(`“${link}” can’t be followed: ${dropped.map(name).join(', ')}.`, hint)
  })
}

function name({ key, value, reason }: Dropped): string {
  if (key === 'path') return `there is no page “${value}”`
  if (reason === 'unknown-key') return `“${key}” is no part of a link`
  return reason === 'unknown-value' ? `“${key}” has no value “${value}”` : `“${key}” can’t be read`
}

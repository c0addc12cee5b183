import { findIfAny } from '../../model/find-by-id'
import type { Dossier } from '../../model/dossier'
import type { Language } from '../../model/vocabulary'
import { toArticleName } from '../../passages/words/article-words'
import type { Preview, PreviewStance } from '../../picture/PreviewPicture'
import type { Passage } from '../../passages/passage'
import { parseCellSubject, toCellSubject } from '../../selection/cell-text'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { toTellerWords } from '../../passages/words/source-words'
import { toStanceWords } from '../../passages/words/stance-words'
import { toBrief } from '../../views/brief/to-brief'
import type { Brief } from '../../views/brief/brief'
import { toMatrixModel } from '../../views/matrix/model/matrix-model'
import { isBriefPage } from '../../selection/pages'

/** The words of a page, as its head has them. */
export interface PageWords {
  /** Without the name of the site. */
  readonly place: string
  readonly description: string
  readonly siteName: string
}

/** Pages with a preview of their own; the others show the matrix. */
const OWN: ReadonlySet<Selection['view']> = new Set([
  'actors',
  'commitments',
  'cells',
  'statements',
  'questions',
])

/** What is seen of a page where somebody shows a link to it; null where that is the matrix. */
export function toOwnPreview(
  stages: Stages<Dossier>,
  selection: Selection,
  words: PageWords,
  language: Language,
): Preview | null {
  const { view, subject, read } = selection
  const { place, description, siteName } = words
  const dossier = stages.everything
  const inWords = { kind: 'words', siteName, title: place } as const
  const article = view === 'articles' ? findIfAny(dossier.articles, read) : undefined
  if (article !== undefined) {
    const source = toArticleName(article, language)
    return { ...inWords, stances: [], text: '', isPassage: false, source }
  }
  if (isBriefPage(view) && subject !== null && OWN.has(view)) {
    const of = view === 'cells' ? toWholeCell(subject) : subject
    const brief = toBrief(stages, view, of, language)
    if (brief !== null)
      return { ...inWords, title: brief.title, ...toAnswer(brief, description, language) }
  }
  return null
}

/** The board's, and that of every page without one of its own. */
export function toBoardPreview(stages: Stages<Dossier>, language: Language): Preview {
  const { about } = stages.everything
  return {
    kind: 'matrix',
    siteName: about.name[language],
    title: about.subtitle[language],
    model: toMatrixModel(stages, DEFAULT_SELECTION, language),
  }
}

/** One topic of a cell shows the cell. */
function toWholeCell(subject: string): string {
  const { actor, commitment } = parseCellSubject(subject)
  return toCellSubject({ actor, commitment })
}

function toAnswer({ answer }: Brief, description: string, language: Language) {
  const inOurWords = { stances: [], text: description, isPassage: false, source: '' }
  if (answer?.kind === 'statement') return toQuoted(answer.passage, language)
  if (answer?.kind !== 'cell') return inOurWords
  const [first, ...others] = answer.cell.groups
  if (first === undefined) return inOurWords
  if (others.length === 0) return toQuoted(first.latest, language)
  const stances = answer.cell.groups.map(({ name, latest }) => toStance(latest, name, language))
  return { ...inOurWords, stances, text: '' }
}

function toQuoted(passage: Passage, language: Language) {
  const { said, quote, where } = passage
  return {
    stances: [toStance(passage, said, language)],
    text: `“${quote}”`,
    isPassage: true,
    source: where,
  }
}

/** `Declines · 6 Jan 2026`, and who tells it if its actor does not. */
function toStance(passage: Passage, about: string | null, language: Language): PreviewStance {
  const { stance, reading } = passage
  const { mark, hue } = stance
  const words = [toStanceWords(stance, reading, language), about].filter(Boolean).join(' · ')
  const teller = toTellerWords(passage, language)
  return { mark, hue, isOpen: reading === 'open', words, teller }
}

/** The name of the current page, for its title and for announcements to screen readers. */
import { findIfAny } from '../model/find-by-id'
import { toTopicAboutName } from '../passages/words/about-words'
import { toStatementName } from '../passages/words/statement-words'
import { toHeadline } from '../language/headline'
import { toActorName, toCellName } from '../language/names'
import type { Dossier, DossierIndex } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { isView, toPlaceName, type SubjectPage } from '../selection/pages'
import { parseCellSubject } from '../selection/cell-text'
import type { CellRef, Selection } from '../selection/selection'

/** Kinds of subject whose names are in the texts, which load after the index. */
const TOLD_IN_TEXTS: ReadonlySet<Selection['view']> = new Set([
  'disputes',
  'people',
  'instruments',
  'events',
  'questions',
])

export function isToldInTexts({
  view,
  subject,
  event,
}: Pick<Selection, 'view' | 'subject' | 'event'>): boolean {
  return event !== null || (subject !== null && TOLD_IN_TEXTS.has(view))
}

/** `Germany`, `Timeline`, or an article's headline; the kind of a subject while its name is loading. */
export function toPlaceTitle(
  index: DossierIndex,
  texts: Dossier | undefined,
  { view, subject, read, embed }: Selection,
  language: Language,
): string {
  if (view === 'articles') {
    const article = findIfAny(index.articles, read)
    return article === undefined ? toPlaceName(view)[language] : toHeadline(article, language)
  }
  if (isView(view)) return toPlaceName(view === 'board' && embed ? 'matrix' : view)[language]
  return toSubjectName(index, texts, view, subject, language) ?? toPlaceName(view)[language]
}

/** `Germany, troops in Ukraine`, with the open topic; null unless a cell is open in a view that has cells. */
export function toCellTitle(
  index: DossierIndex,
  { view, cell }: Selection,
  language: Language,
): string | null {
  if (cell === null || !isView(view) || view === 'articles') return null
  return toCellWords(index, cell, language) ?? null
}

function toCellWords(
  index: DossierIndex,
  { actor, commitment: id, topic }: CellRef,
  language: Language,
): string | undefined {
  const commitment = index.commitments.find((known) => known.id === id)
  if (commitment === undefined) return undefined
  const name = toActorName(index, actor, language)
  return toCellName(name, toTopicAboutName(index, commitment, topic, language), language)
}

/** The document's title: what is open, if anything, before its view. */
export function toDocumentTitle(
  index: DossierIndex,
  texts: Dossier | undefined,
  placeTitle: string,
  selection: Selection,
  language: Language,
): string {
  const { view, event: id } = selection
  const event = view === 'articles' ? undefined : texts && findIfAny(texts.events, id)
  const open = toCellTitle(index, selection, language) ?? event?.name[language]
  const site = index.about.name[language]
  if (open === undefined && view === 'board') return site
  return `${open ?? placeTitle} · ${site}`
}

function toSubjectName(
  index: DossierIndex,
  texts: Dossier | undefined,
  page: string,
  subject: string | null,
  language: Language,
): string | undefined {
  if (subject === null) return undefined
  const isSubject = ({ id }: { readonly id: string }) => id === subject
  const named: Partial<Record<string, () => string | undefined>> = {
    actors: () => toActorName(index, subject, language),
    commitments: () => index.commitments.find(isSubject)?.name[language],
    disputes: () => texts?.disputes.find(isSubject)?.question[language],
    instruments: () => texts?.instruments.find(isSubject)?.name[language],
    people: () => texts?.people.find(isSubject)?.name,
    events: () => texts?.events.find(isSubject)?.name[language],
    cells: () => toCellWords(index, parseCellSubject(subject), language),
    statements: () => {
      const statement = index.statements.find(isSubject)
      return statement && toStatementName(index, statement, language)
    },
    questions: () => texts?.guide.questions.find(isSubject)?.question[language],
  } satisfies Record<SubjectPage, () => string | undefined>
  return named[page]?.()
}

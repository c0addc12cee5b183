/** The name of the current page, for its title and for announcements to screen readers. */
import { toTopicAboutName } from '../passages/words/about-words'
import { toHeadline } from '../language/headline'
import { toActorName, toCellName } from '../language/names'
import type { Dossier, DossierIndex } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import { isView, toPlaceName, type SubjectPage } from '../selection/pages'
import type { Selection } from '../selection/selection'
import { SITE } from './site'

/** Kinds of subject whose names are in the texts, which load after the index. */
const TOLD_IN_TEXTS: ReadonlySet<Selection['view']> = new Set([
  'disputes',
  'people',
  'instruments',
  'events',
])

export function isToldInTexts({ view, subject }: Pick<Selection, 'view' | 'subject'>): boolean {
  return subject !== null && TOLD_IN_TEXTS.has(view)
}

/** `Germany`, `Timeline`, or an article's headline; the kind of a subject while its name is loading. */
export function toPlaceTitle(
  index: DossierIndex,
  texts: Dossier | undefined,
  { view, subject, read, embed }: Selection,
  language: Language,
): string {
  if (view === 'articles') {
    const article = index.articles.find(({ id }) => id === read)
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
  const commitment = index.commitments.find(({ id }) => id === cell?.commitment)
  if (cell === null || commitment === undefined || !isView(view) || view === 'articles') return null
  const actor = toActorName(index, cell.actor, language)
  return toCellName(actor, toTopicAboutName(index, commitment, cell.topic, language), language)
}

/** The document's title: the open cell, if any, before its view. */
export function toDocumentTitle(
  index: DossierIndex,
  placeTitle: string,
  selection: Selection,
  language: Language,
): string {
  const cell = toCellTitle(index, selection, language)
  if (cell === null && selection.view === 'board') return SITE
  return `${cell ?? placeTitle} · ${SITE}`
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
  } satisfies Record<SubjectPage, () => string | undefined>
  return named[page]?.()
}

/** What the share dialog offers for its target. */
import { toCitable, type Citable } from '../../export/citations/citable'
import type { PageModule } from '../../links/page-module'
import { toEmbedCode, toEmbedded, type EmbedLook } from '../../export/to-embed-code'
import { toFullTitle } from '../../export/full-title'
import { toQuotation, toQuotationText } from '../../export/to-quotation'
import { toShown, type Shown } from '../../export/shown-statements'
import { toPassage } from '../../passages/passage'
import { toTopicAboutName } from '../../passages/words/about-words'
import { toActorName, toCellName } from '../../language/names'
import type { IsoDay } from '../../model/dates'
import type { Dossier } from '../../model/dossier'
import { toCellSubject } from '../../selection/cell-text'
import { selectOfSubject } from '../../stances/subject-statements'
import { findById, findIfAny } from '../../model/find-by-id'
import type { StartingQuestion } from '../../model/guide'
import type { Language } from '../../model/vocabulary'
import { toNewestFirst } from '../../stances/cells/cell-statements'
import { findCurrentQuestion } from '../../selection/current-question'
import { isView } from '../../selection/pages'
import type { Selection } from '../../selection/selection'
import {
  toOwnPage,
  toSharedSelection,
  type OwnPage,
  type ShareTarget,
} from '../../selection/share-target'
import type { Stages } from '../../stages/stages'

export type EmbedKind = 'live' | 'frozen'

export interface ShareModel {
  /** The target's name, for citations and for the title of a frame. */
  readonly name: string
  /** To the page of its own, if it has one; else the same as `viewLink`. */
  readonly link: string
  /** To the view, with the target open in it. */
  readonly viewLink: string
  /** The kind of that page; null without one. */
  readonly own: OwnPage['view'] | null
  /** The passages with their sources; null if the target is neither passage nor cell. */
  readonly quotation: string | null
  readonly citable: Citable
  readonly embed: {
    /** HTML of a frame that follows the dossier, or of one that stays at `asOf`. */
    readonly toCode: (kind: EmbedKind, look: EmbedLook) => string
    readonly asOf: IsoDay
  }
  /** What an export contains; null if only the whole dossier can be exported. */
  readonly shown: Shown | null
}

export interface Sharing {
  readonly stages: Stages<Dossier>
  /** The module of the open page; null in a view. */
  readonly page: PageModule | null
  readonly selection: Selection
  readonly language: Language
  /** The page's name. */
  readonly pageTitle: string
  /** Version of the dossier. */
  readonly version: string
  /** When it was released; null if it never was. */
  readonly released: IsoDay | null
  readonly today: IsoDay
  readonly toLink: (selection: Selection) => string
}

export function toShareModel(sharing: Sharing, target: ShareTarget): ShareModel {
  const { stages, selection, language, version, released, today, toLink } = sharing
  const { everything, matching } = stages
  const shared = toSharedSelection(selection, target, everything)
  const viewLink = toLink(shared)
  const question = target.kind === 'page' ? findQuestion(sharing) : null
  const own = isWritten(everything, target)
    ? toOwnPage(selection, target, everything, question?.id)
    : null
  const link = own === null ? viewLink : toLink(own)
  const name = question?.question[language] ?? toTargetName(sharing, target)
  const asOf = selection.asOf ?? today
  const freezing = { live: null, frozen: { asOf, version } }
  return {
    name,
    link,
    viewLink,
    own: own?.view ?? null,
    quotation: toTargetQuotation(sharing, target),
    // A passage is cited with its full source, whatever was known of it on the chosen day.
    citable: toCitable(target.kind === 'article' ? matching : everything, target, {
      pageTitle: name,
      language,
      link,
      version,
      released,
      accessed: today,
    }),
    embed: {
      toCode: (kind, look) => toEmbedCode(toLink(toEmbedded(shared, look, freezing[kind])), name),
      asOf,
    },
    shown: toShown(stages, selection, target, sharing.page),
  }
}

/** Hosts, and so those who show links, know no page of a cell in which nothing is told. */
function isWritten(everything: Dossier, target: ShareTarget): boolean {
  if (target.kind !== 'cell') return true
  return selectOfSubject(everything, 'cells', toCellSubject(target.cell)).length > 0
}

/** The starting question that a view puts by its filters, with nothing open in it. */
function findQuestion({ stages: { everything }, selection }: Sharing): StartingQuestion | null {
  const { view, read, at, event } = selection
  const isPut = isView(view) && read === null && at === null && event === null
  return isPut ? findCurrentQuestion(everything, selection) : null
}

/** The page's title, `Germany, troops in Ukraine`, an event's name, an article's title, or the quote of a passage. */
function toTargetName(
  { stages: { everything, matching }, language, pageTitle }: Sharing,
  target: ShareTarget,
): string {
  switch (target.kind) {
    case 'page':
      return pageTitle
    case 'cell': {
      const { actor, commitment: id, topic } = target.cell
      const commitment = findById(everything.commitments, id)
      return toCellName(
        toActorName(everything, actor, language),
        toTopicAboutName(everything, commitment, topic, language),
        language,
      )
    }
    case 'event':
      return findIfAny(everything.events, target.event)?.name[language] ?? pageTitle
    case 'article':
      return toFullTitle(matching, target.article, language)
    case 'quote': {
      const statement = findIfAny(everything.statements, target.statement)
      return statement?.quote.exact ?? pageTitle
    }
  }
}

/** The same, but a passage is named by who says what, and when. */
export function toChoiceName(sharing: Sharing, target: ShareTarget): string {
  const { everything } = sharing.stages
  const statement = target.kind === 'quote' && findIfAny(everything.statements, target.statement)
  if (!statement) return toTargetName(sharing, target)
  return toPassage(everything, statement, sharing.language).name
}

/** Of the passage, or of all passages of the cell, newest first. */
function toTargetQuotation(sharing: Sharing, target: ShareTarget): string | null {
  const { stages, selection, language, toLink, page } = sharing
  const { everything } = stages
  if (target.kind !== 'quote' && target.kind !== 'cell') return null
  const shown = toShown(stages, selection, target, page)?.statements ?? []
  const ids =
    target.kind === 'quote'
      ? [target.statement]
      : toNewestFirst(shown, everything.stances).map(({ id }) => id)
  const quotations = ids.flatMap((statement) => {
    const quote = { kind: 'quote', statement } as const
    const own = toOwnPage(selection, quote, everything)
    const link = toLink(own ?? toSharedSelection(selection, quote, everything))
    return toQuotation(everything, statement, link, language) ?? []
  })
  return quotations.length === 0 ? null : quotations.map(toQuotationText).join('\n\n')
}

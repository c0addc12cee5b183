/** What the share dialog offers for its target. */
import { toCitable, type Citable } from '../../export/citations/citable'
import type { PageModule } from '../../links/page-module'
import { toEmbedCode, toEmbedded } from '../../export/to-embed-code'
import { toQuotation } from '../../export/to-quotation'
import { toShown, type Shown } from '../../export/shown-statements'
import { toTopicAboutName } from '../../passages/words/about-words'
import { toHeadline } from '../../language/headline'
import { toActorName, toCellName } from '../../language/names'
import type { IsoDay } from '../../model/dates'
import type { Dossier } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Language } from '../../model/vocabulary'
import { toPassage } from '../../passages/passage'
import type { Selection } from '../../selection/selection'
import { toSharedSelection, type ShareTarget } from '../../selection/share-target'
import type { Stages } from '../../stages/stages'

export interface ShareModel {
  /** The target's name, for citations and for the title of a frame. */
  readonly name: string
  readonly link: string
  /** The passage with its source; null if the target is not a passage. */
  readonly quotation: string | null
  readonly citable: Citable
  readonly embed: {
    readonly live: string
    readonly frozen: string
    /** The day that a frozen frame keeps. */
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
  readonly today: IsoDay
  readonly toLink: (selection: Selection) => string
}

export function toShareModel(sharing: Sharing, target: ShareTarget): ShareModel {
  const { stages, selection, language, version, today, toLink } = sharing
  const { everything, matching } = stages
  const shared = toSharedSelection(selection, target, everything)
  const link = toLink(shared)
  const name = toTargetName(sharing, target)
  const asOf = selection.asOf ?? today
  const toCode = (freezing: Parameters<typeof toEmbedded>[2]) =>
    toEmbedCode(toLink(toEmbedded(shared, language, freezing)), name)
  return {
    name,
    link,
    quotation: toTargetQuotation(sharing, target, link),
    // A passage is cited with its full source, whatever was known of it on the chosen day.
    citable: toCitable(target.kind === 'article' ? matching : everything, target, {
      pageTitle: name,
      language,
      link,
      version,
      accessed: today,
    }),
    embed: { live: toCode(null), frozen: toCode({ asOf, version }), asOf },
    shown: toShown(stages, selection, target, sharing.page),
  }
}

/** The page's title, `Germany, troops in Ukraine`, an article's title, or the quote of a passage. */
export function toTargetName(
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
    case 'article':
      return toTitle(matching, target.article, language)
    case 'quote': {
      const statement = everything.statements.find(({ id }) => id === target.statement)
      return statement?.quote.exact ?? pageTitle
    }
  }
}

function toTargetQuotation(
  { stages: { everything }, language }: Sharing,
  target: ShareTarget,
  link: string,
): string | null {
  if (target.kind !== 'quote') return null
  const statement = everything.statements.find(({ id }) => id === target.statement)
  if (statement === undefined) return null
  const passage = toPassage(everything, statement, language)
  return toQuotation(passage, toTitle(everything, statement.article, language), link, language)
}

/** As printed in the article; for readers of English, followed by the project's translation. */
function toTitle({ articles }: Dossier, id: string, language: Language): string {
  const article = articles.find((known) => known.id === id)
  if (article === undefined) return id
  if (article.withheld !== undefined) return toHeadline(article, language)
  const { quote, en } = article.title
  const [title, rendering] = [quote.exact, en].map((text) => text.replace(/\.$/u, ''))
  return language === 'en' && article.language !== 'en' ? `${title} [${rendering}]` : `${title}`
}

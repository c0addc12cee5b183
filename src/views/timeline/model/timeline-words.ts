/** Names of the items on the timeline, in the reader's language. */
import { findIfAny } from '../../../model/find-by-id'
import { formatSpan } from '../../../language/format-date'
import { lowerFirst } from '../../../language/lower-first'
import { toActorName } from '../../../language/names'
import { articleMessages } from '../../../language/messages/article-messages'
import { readingMessages } from '../../../language/messages/reading-messages'
import { signMessages } from '../../../language/messages/sign-messages'
import { topicMessages } from '../../../language/messages/topic-messages'
import type { Article, Dossier, Event } from '../../../model/dossier'
import { UNNAMED, type Language } from '../../../model/vocabulary'
import type { Lanes } from '../../../selection/selection'
import { timelineMessages } from '../timeline-messages'
import { NO_DOCUMENT } from './to-moments'
import type { Silence } from './to-silences'
import type { Fold } from '../geometry/to-time-scale'

const DAYS_IN_MONTH = 30.44

export function toEventName(event: Event, language: Language): string {
  return timelineMessages[language].eventName(
    event.name[language],
    formatSpan(event.span, language),
  )
}

/** The outlet, or that it is not stated. */
export function toOutlet(article: Article, language: Language): string {
  return article.outlet.name ?? lowerFirst(articleMessages[language].outletNotStated, language)
}

/** The publication date, marked if it is inferred. */
export function toPublished({ published }: Article, language: Language): string {
  const when = formatSpan(published.span, language)
  return published.inferred ? timelineMessages[language].inferred(when) : when
}

/** The title as displayed: the original for Vietnamese readers, our translation for English ones. */
export function toTitle({ title }: Article, language: Language): string {
  return language === 'vi' ? title.quote.exact : title.en
}

/** The outlet with the publication date. */
export function toSourceName(article: Article, language: Language): string {
  return `${toOutlet(article, language)}, ${toPublished(article, language)}`
}

export function toArticleName(article: Article, language: Language): string {
  return timelineMessages[language].articleName(
    toTitle(article, language),
    toOutlet(article, language),
    toPublished(article, language),
  )
}

/** By what is known on the day: a later document gets no name, only a placeholder. */
export function toLaneName(
  dossier: Pick<Dossier, 'actors' | 'groups' | 'instruments'>,
  lanes: Lanes,
  id: string,
  language: Language,
): string {
  if (lanes === 'country') return toActorName(dossier, id, language, 'short')
  if (lanes === 'instrument') {
    const { noDocument, laterDocument } = timelineMessages[language]
    if (id === NO_DOCUMENT) return noDocument
    if (id === UNNAMED) return topicMessages[language].unnamed.instrument
    return findIfAny(dossier.instruments, id)?.name[language] ?? laterDocument
  }
  return dossier.groups.find((group) => group.id === id)?.name[language] ?? id
}

export function toKeyWord(
  name:
    | 'reading'
    | 'inherited'
    | Exclude<keyof (typeof timelineMessages)['en']['key'], 'label' | 'exactness'>,
  language: Language,
): string {
  if (name === 'inherited') return signMessages[language].inherited
  if (name === 'reading') return lowerFirst(readingMessages[language].openReading, language)
  return timelineMessages[language].key[name]
}

/** The length of a silence, and what there is none of in it. */
export function toFoldWords(
  { from, to }: Pick<Fold, 'from' | 'to'>,
  silences: readonly Silence[],
  language: Language,
): string {
  const messages = timelineMessages[language]
  const months = Math.round((to - from) / DAYS_IN_MONTH)
  const lacks = silences.find((silence) => silence.from === from)?.lacks
  if (lacks === 'dates') return messages.nothingDated(months)
  if (lacks === 'certain-dates') return messages.nothingCertain(months)
  return to - from < 45 ? messages.silenceInDays(to - from) : messages.silence(months)
}

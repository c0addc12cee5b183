/** Topics of a cell: counterparts in talks, or documents. */
import { findIfAny } from '../../model/find-by-id'
import type { DossierIndex } from '../../model/dossier'
import { UNNAMED, type ActorId, type Aspect, type Language } from '../../model/vocabulary'
import { defineMessages } from '../define-messages'
import { toActorName } from '../names'

export const topicMessages = defineMessages({
  en: {
    with: (names: string) => `With ${names}`,
    unnamed: { with: 'Counterpart not named', instrument: 'Document not named' },
    apart: (count: number) => `${count} things told apart`,
  },
  vi: {
    with: (names) => `Với ${names}`,
    unnamed: { with: 'Bên đối thoại không nêu tên', instrument: 'Văn kiện không nêu tên' },
    apart: (count) => `${count} nội dung được tách riêng`,
  },
})

/** `With the United States`, `20-point document`, `Document not named`: the name of a topic. */
export function toTopicName(
  dossier: Pick<DossierIndex, 'actors' | 'instruments'>,
  topic: string,
  toldApartBy: Aspect,
  language: Language,
): string {
  const messages = topicMessages[language]
  if (topic === UNNAMED) return messages.unnamed[toldApartBy]
  if (toldApartBy === 'instrument') {
    return findIfAny(dossier.instruments, topic)?.name[language] ?? topic
  }
  const names = topic.split('+').map((id) => toNameAfterWith(dossier, id, language))
  return messages.with(new Intl.ListFormat(language).format(names))
}

/**
 * The stances of a cell's parts: `commits`, or, with several topics, each by name:
 * `2 things told apart (Charter: leads; Document not named: …)`.
 */
export function toTopicsWords<Part extends { readonly topic: string | null }>(
  dossier: Pick<DossierIndex, 'actors' | 'instruments'>,
  parts: readonly Part[],
  toldApartBy: Aspect | null,
  toWords: (part: Part) => string,
  language: Language,
): string {
  if (toldApartBy === null || parts.length < 2) return parts.map(toWords).join('')
  const topics = parts.map(
    (part) => `${toTopicName(dossier, part.topic ?? '', toldApartBy, language)}: ${toWords(part)}`,
  )
  return `${topicMessages[language].apart(parts.length)} (${topics.join('; ')})`
}

/** Countries that take an article in English. */
const WITH_ARTICLE = /^(United|Netherlands|Philippines)\b/

/** A name within a sentence, after a preposition. */
function toNameAfterWith(
  dossier: Pick<DossierIndex, 'actors'>,
  id: ActorId,
  language: Language,
): string {
  const name = toActorName(dossier, id, language, 'full', 'within')
  const isGroup = findIfAny(dossier.actors, id)?.kind === 'collective'
  const hasArticle = (isGroup ? /^[A-Z][a-z].* / : WITH_ARTICLE).test(name)
  return language === 'en' && hasArticle ? `the ${name}` : name
}

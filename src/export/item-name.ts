import { toFigureWords } from '../language/figure-words'
import { toHeadline } from '../language/headline'
import { toActorName } from '../language/names'
import type { Dossier } from '../model/dossier'
import { findById } from '../model/find-by-id'
import type { Kind } from '../model/release'
import type { Language, LocalText } from '../model/vocabulary'
import { toStatementName } from '../passages/words/statement-words'

/** What a thing is called, whatever its kind. Throws on an id that the dossier does not have. */
export function toItemName(dossier: Dossier, kind: Kind, id: string, language: Language): string {
  switch (kind) {
    case 'articles':
      return toHeadline(findById(dossier.articles, id), language)
    case 'statements':
      return toStatementName(dossier, findById(dossier.statements, id), language)
    case 'figures':
      return toFigureWords(findById(dossier.figures, id), language)
    case 'disputes':
      return findById(dossier.disputes, id).question[language]
    case 'questions':
      return findById(dossier.guide.questions, id).question[language]
    case 'actors':
      return toActorName(dossier, id, language)
    case 'people':
      return findById(dossier.people, id).name
    case 'events':
    case 'commitments':
    case 'stances':
    case 'conditions':
    case 'instruments': {
      const named: readonly { readonly id: string; readonly name: LocalText }[] = dossier[kind]
      return findById(named, id).name[language]
    }
  }
}

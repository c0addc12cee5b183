/** The two codings side by side: what they agreed on, and which choices stay open. */
import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import type { ArticleId, StatementHead } from '../../model/dossier'
import type { Method } from '../../model/method'
import type { Language } from '../../model/vocabulary'
import { methodMessages } from './method-messages'
import type { Described } from './method-model'
import { toProse, type Prose } from './to-prose'

export interface AgreementRow {
  /** Null for the sum of all. */
  readonly article: ArticleId | null
  readonly name: string
  readonly cells: readonly string[]
}

export interface AgreementTable {
  readonly caption: string
  readonly measure: string
  /** Without the articles' own. */
  readonly columns: readonly string[]
  readonly rows: readonly AgreementRow[]
  readonly notes: readonly string[]
}

export interface ReadChoice {
  readonly prose: Prose
  readonly statements: readonly { readonly head: StatementHead; readonly name: string }[]
}

export function toStatementTable(
  dossier: Described,
  { measure, byArticle, outcome }: Method['agreement']['statements'],
  language: Language,
): AgreementTable {
  const words = methodMessages[language].agreement
  const sum = (key: 'first' | 'second' | 'both' | 'sameStance' | 'sameVoice') =>
    byArticle.reduce((total, row) => total + row[key], 0)
  const all = {
    article: null,
    first: sum('first'),
    second: sum('second'),
    both: sum('both'),
    sameStance: sum('sameStance'),
    sameVoice: sum('sameVoice'),
  }
  return {
    caption: words.statementsCaption,
    measure: measure[language],
    columns: [words.first, words.second, words.both, words.sameStance, words.sameVoice],
    rows: [...byArticle, all].map(({ article, first, second, both, sameStance, sameVoice }) => ({
      article,
      name: toRowName(dossier, article, language),
      cells: [
        ...[first, second, both].map(String),
        ...[sameStance, sameVoice].map((same) => words.ofBoth(same, both)),
      ],
    })),
    notes: [outcome[language]],
  }
}

export function toBindingTable(
  dossier: Described,
  { measure, byArticle, kappa, outcome }: Method['agreement']['bindings'],
  language: Language,
): AgreementTable {
  const words = methodMessages[language].agreement
  const sum = (key: 'coded' | 'same') => byArticle.reduce((total, row) => total + row[key], 0)
  const all = { article: null, coded: sum('coded'), same: sum('same') }
  const two = new Intl.NumberFormat(language, { minimumFractionDigits: 2 })
  return {
    caption: words.bindingsCaption,
    measure: measure[language],
    columns: [words.coded, words.same],
    rows: [...byArticle, all].map(({ article, coded, same }) => ({
      article,
      name: toRowName(dossier, article, language),
      cells: [coded, same].map(String),
    })),
    notes: [words.kappa(two.format(kappa)), outcome[language]],
  }
}

export function toChoices(
  dossier: Described,
  choices: Method['choices'],
  language: Language,
): readonly ReadChoice[] {
  const nameOf = ({ actors, commitment }: StatementHead) => {
    const who = actors.map((id) => toActorName(dossier, id, language, 'short'))
    const what = dossier.commitments.find(({ id }) => id === commitment)
    return `${new Intl.ListFormat(language).format(who)}: ${what?.name[language] ?? commitment}`
  }
  return choices.map(({ text, statements }) => ({
    prose: toProse(text[language], dossier.articles),
    statements: dossier.statements
      .filter(({ id }) => statements.includes(id))
      .map((head) => ({ head, name: nameOf(head) })),
  }))
}

function toRowName(dossier: Described, id: ArticleId | null, language: Language): string {
  const article = dossier.articles.find((known) => known.id === id)
  if (article === undefined) return id ?? methodMessages[language].agreement.all
  const title = language === 'en' ? article.title.en : article.title.quote.exact
  return `${title} (${formatSpan(article.published.span, language)})`
}

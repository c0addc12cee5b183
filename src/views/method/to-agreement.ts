/** Agreement of the codings, the outcome of the hostile reading, and the open choices. */
import { findIfAny } from '../../model/find-by-id'
import { formatSpan } from '../../language/format-date'
import type { ArticleId, Dossier, Statement } from '../../model/dossier'
import { groupBy } from '../../model/group-by'
import type { Method } from '../../model/method'
import type { Language } from '../../model/vocabulary'
import { toCounted } from '../../passages/counted'
import { toCount } from '../../model/count'
import { furtherMessages } from './further-messages'
import { methodMessages } from './method-messages'
import { toProse, type Prose } from './to-prose'
import { toStatementRefs, type StatementRef } from './to-statement-refs'

export interface AgreementRow {
  /** Null for the sum of all articles. */
  readonly article: ArticleId | null
  readonly name: string
  readonly cells: readonly string[]
}

export interface AgreementTable {
  readonly caption: string
  readonly measure: string
  /** Without the column of articles. */
  readonly columns: readonly string[]
  readonly rows: readonly AgreementRow[]
  readonly notes: readonly string[]
}

export interface ReadChoice {
  readonly prose: Prose
  readonly counted: string
  readonly statements: readonly StatementRef[]
}

export function toStatementTable(
  dossier: Dossier,
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
  dossier: Dossier,
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

/** Verdicts of a reading that tried to refute each row, with their shares of the total. */
export function toHostileTable(
  dossier: Dossier,
  { measure, byArticle, recall, outcome }: Method['agreement']['reading']['hostile'],
  language: Language,
): AgreementTable {
  const words = methodMessages[language].agreement
  const sum = (key: 'rows' | 'refuted' | 'doubtful' | 'open') =>
    byArticle.reduce((total, row) => total + row[key], 0)
  const all = {
    article: null,
    rows: sum('rows'),
    refuted: sum('refuted'),
    doubtful: sum('doubtful'),
    open: sum('open'),
  }
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const toShare = (stood: number) => share.format(all.rows === 0 ? 0 : stood / all.rows)
  const { rows, refuted, doubtful } = all
  return {
    caption: words.hostileCaption,
    measure: measure[language],
    columns: [words.read, words.refuted, words.doubtful, words.stillOpen],
    rows: [...byArticle, all].map((row) => ({
      article: row.article,
      name: toRowName(dossier, row.article, language),
      cells: [row.rows, row.refuted, row.doubtful, row.open].map(String),
    })),
    notes: [
      words.stood(toShare(rows - refuted), toShare(rows - refuted - doubtful)),
      words.recall(recall.held, recall.of),
      outcome[language],
    ],
  }
}

/** Open readings of today, counted from the statements. */
export function toOpenTable(dossier: Dossier, language: Language): AgreementTable {
  const { agreement } = methodMessages[language]
  const { open } = furtherMessages[language]
  const byArticle = groupBy(dossier.statements, ({ article }) => article)
  const toRow = (article: ArticleId | null, statements: readonly Statement[]) => {
    const isOpen = statements.filter(({ reading }) => reading === 'open')
    const { statements: all, sentences } = toCount(statements)
    return {
      article,
      name: toRowName(dossier, article, language),
      cells: [all, sentences, isOpen.length, toCount(isOpen).sentences].map(String),
    }
  }
  return {
    caption: open.caption,
    measure: open.measure,
    columns: [agreement.coded, open.sentences, open.open, open.openSentences],
    rows: [
      ...dossier.articles.map(({ id }) => toRow(id, byArticle.get(id) ?? [])),
      toRow(null, dossier.statements),
    ],
    notes: [],
  }
}

export function toChoices(
  dossier: Dossier,
  choices: Method['choices'],
  language: Language,
): readonly ReadChoice[] {
  return choices.map(({ text, statements: ids }) => {
    const refs = toStatementRefs(dossier, ids, language)
    return {
      prose: toProse(text[language], dossier.articles),
      counted: toCounted(
        refs.map(({ statement }) => statement),
        language,
      ),
      statements: refs,
    }
  })
}

function toRowName(dossier: Dossier, id: ArticleId | null, language: Language): string {
  const article = findIfAny(dossier.articles, id)
  if (article === undefined) return id ?? methodMessages[language].agreement.all
  const title = language === 'en' ? article.title.en : article.title.quote.exact
  return `${title} (${formatSpan(article.published.span, language)})`
}

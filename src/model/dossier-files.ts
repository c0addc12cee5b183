/**
 * Index and texts as the JSON of their files, which have their longest lists as columns, and the dossier
 * that is read from the two, whose statements, articles and mentions stay columns. Law:
 * joinTexts(fromIndexFile(toIndexFile(toIndex(d))), readTexts(toTextsFile(toTexts(d)))) = d, by their
 * `toPlain`, and of a large dossier once `addAllWords` has read the words of its passages.
 */
import { toColumns, type Columns } from './columns'
import { addColumns, readColumns, viewColumns } from './view-columns'
import type {
  Article,
  ArticleHead,
  Dossier,
  DossierIndex,
  DossierTexts,
  Statement,
  StatementHead,
} from './dossier'
import { keysOf } from './keys-of'
import type { Mention } from './mention'

export interface IndexFile extends Omit<DossierIndex, 'articles' | 'statements'> {
  readonly articles: Columns
  readonly statements: Columns
}

export interface TextsFile extends Omit<DossierTexts, 'articles' | 'mentions' | 'texts'> {
  readonly articles: Columns
  readonly mentions: Columns
  readonly texts: Columns
}

/** How something is said depends on what is. */
const MANNER = keysOf({ stance: 0, conditions: 0, voice: 0, binding: 0, reading: 0 })

export function toIndexFile(index: DossierIndex): IndexFile {
  const { articles, statements } = index
  return { ...index, articles: toColumns(articles), statements: toColumns(statements, MANNER) }
}

export function fromIndexFile(file: IndexFile): DossierIndex {
  /* oxlint-disable typescript/no-unsafe-type-assertion -- the compiler of the same build wrote them */
  return {
    ...file,
    articles: viewColumns(file.articles) as readonly ArticleHead[],
    statements: viewColumns(file.statements) as readonly StatementHead[],
  }
  /* oxlint-enable typescript/no-unsafe-type-assertion */
}

export function toTextsFile(texts: DossierTexts): TextsFile {
  const { articles, mentions } = texts
  return {
    ...texts,
    articles: toColumns(articles),
    mentions: toColumns(mentions),
    texts: toColumns(texts.texts),
  }
}

/** The texts of a file, whose columns are read: so the strings that they were written as can go. */
export type ReadTexts = ReturnType<typeof readTexts>

export function readTexts({ articles, mentions, texts, ...file }: TextsFile) {
  let viewed: readonly Mention[] | undefined
  return {
    ...file,
    articles: readColumns(articles),
    texts: readColumns(texts),
    // Nearly as many as statements, and few pages ask for them.
    toMentions: (): readonly Mention[] =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler of the same build wrote them
      (viewed ??= viewColumns(mentions) as readonly Mention[]),
  }
}

/**
 * The dossier of an index that `fromIndexFile` read. Its statements and articles are those of the index, which
 * get here what the texts bring, ids and titles of a large one too. Throws when the two are not of as many
 * statements or articles: then they belong to different dossiers.
 */
export function joinTexts(
  index: DossierIndex,
  { texts, articles, toMentions, ...file }: ReadTexts,
): Dossier {
  addColumns(index.statements, texts)
  addColumns(index.articles, articles)
  /* oxlint-disable typescript/no-unsafe-type-assertion -- the compiler of the same build wrote them */
  return {
    ...index,
    ...file,
    articles: index.articles as readonly Article[],
    get mentions() {
      return toMentions()
    },
    statements: index.statements as readonly Statement[],
  }
  /* oxlint-enable typescript/no-unsafe-type-assertion */
}

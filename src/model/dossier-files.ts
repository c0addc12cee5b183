/**
 * Index and texts as the JSON of their files, which have their longest lists as columns, and the dossier
 * that is read from these, whose statements, articles and mentions stay columns. Law:
 * joinTexts(fromIndexFile(toIndexFile(toIndex(d))), readTexts(toTextsFile(toTexts(d)))) = d, by their
 * `toPlain`, and of a large dossier once `addAllWords` has read the words of its passages; and the same of
 * the two files of `splitTexts` as of the one that they were.
 */
import { toColumns, type Columns } from './columns'
import { addColumns, readColumns, viewColumns } from './view-columns'
import type { ArticleHead, Dossier, DossierIndex, DossierTexts, StatementHead } from './dossier'
import type { SearchedDossier } from './searched'
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

/** A file of texts, or one of the two of a large dossier: see `splitTexts`. */
export type SomeTexts = Partial<TextsFile> & Pick<TextsFile, 'articles' | 'texts'>

/** The texts of a file, whose columns are read: so the strings that they were written as can go. */
export type ReadTexts = ReturnType<typeof readTexts>

export function readTexts({ articles, mentions, texts, ...file }: SomeTexts) {
  let viewed: readonly Mention[] | undefined
  // Nearly as many as statements, and few pages ask for them.
  const toMentions = (columns: Columns) => () =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler of the same build wrote them
    (viewed ??= viewColumns(columns) as readonly Mention[])
  return {
    ...file,
    articles: readColumns(articles),
    texts: readColumns(texts),
    ...(mentions && { toMentions: toMentions(mentions) }),
  }
}

/**
 * The dossier of an index that `fromIndexFile` read, as far as the search needs it. Its statements and articles
 * are those of the index, which get here what the texts bring. Throws when the two are not of as many
 * statements or articles: then they belong to different dossiers.
 */
export function joinSearched(
  index: DossierIndex,
  { texts, articles, ...file }: ReadTexts,
): SearchedDossier {
  addColumns(index.statements, texts)
  addColumns(index.articles, articles)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler of the same build wrote them
  return { ...index, ...file } as unknown as SearchedDossier
}

/**
 * The whole dossier, ids and titles of a large one too: likewise, of all files of its texts. They may be joined
 * one after the other, as what was found out of the index's lists holds.
 */
export function joinTexts(index: DossierIndex, ...files: readonly ReadTexts[]): Dossier {
  /* oxlint-disable typescript/no-unsafe-type-assertion -- the compiler of the same build wrote them */
  const { toMentions, ...joined } = files.reduce<DossierIndex>(joinSearched, index) as Dossier &
    Required<Pick<ReadTexts, 'toMentions'>>
  return {
    ...joined,
    get mentions() {
      return toMentions()
    },
  }
  /* oxlint-enable typescript/no-unsafe-type-assertion */
}

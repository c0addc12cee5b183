/** Index and texts as the JSON of their files, which have the statements as columns. */
import { fromColumns, toColumns, type Columns } from './columns'
import type { DossierIndex, DossierTexts, StatementHead, StatementText } from './dossier'

export interface IndexFile extends Omit<DossierIndex, 'statements'> {
  readonly statements: Columns
}

export interface TextsFile extends Omit<DossierTexts, 'texts'> {
  readonly texts: Columns
}

export function toIndexFile(index: DossierIndex): IndexFile {
  return { ...index, statements: toColumns(index.statements) }
}

export function fromIndexFile(file: IndexFile): DossierIndex {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler of the same build wrote them
  return { ...file, statements: fromColumns(file.statements) as readonly StatementHead[] }
}

export function toTextsFile(texts: DossierTexts): TextsFile {
  return { ...texts, texts: toColumns(texts.texts) }
}

export function fromTextsFile(file: TextsFile): DossierTexts {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler of the same build wrote them
  return { ...file, texts: fromColumns(file.texts) as readonly StatementText[] }
}

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
  return { ...file, statements: fromColumns<StatementHead>(file.statements) }
}

export function toTextsFile(texts: DossierTexts): TextsFile {
  return { ...texts, texts: toColumns(texts.texts) }
}

export function fromTextsFile(file: TextsFile): DossierTexts {
  return { ...file, texts: fromColumns<StatementText>(file.texts) }
}

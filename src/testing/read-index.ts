import { toPlain } from '../model/view-columns'
import type { Dossier, DossierIndex } from '../model/dossier'
import { fromIndexFile, toIndexFile } from '../model/dossier-files'
import { toIndex } from '../model/split-dossier'

/** The index of a dossier as the page reads it from its file, to which texts can be joined. */
export function toReadIndex(dossier: Dossier): DossierIndex {
  return fromIndexFile(toIndexFile(toIndex(dossier)))
}

/** The same with statements, articles and mentions that can be compared, whose fields are their own. */
export function withPlainLists<D extends DossierIndex & Partial<Pick<Dossier, 'mentions'>>>(
  dossier: D,
): D {
  const { statements, articles, mentions } = dossier
  return {
    ...dossier,
    statements: statements.map(toPlain),
    articles: articles.map(toPlain),
    ...(mentions && { mentions: mentions.map(toPlain) }),
  }
}

/**
 * The checksums of the articles as they were received. Only exports and the page about the data name them, so
 * those of a large dossier are in a file of their own, in the order of its articles.
 */
import type { Article, Dossier } from './dossier'
import { toPlain } from './view-columns'

/** Throws for an article of a large dossier that hasn't got its checksum by `addChecksums`. */
export function toChecksum({ id, sha256 }: Pick<Article, 'id' | 'sha256'>): string {
  if (sha256 === undefined) throw new Error(`The checksum of “${id}” has not been read.`)
  return sha256
}

/**
 * A copy whose articles have their checksums.
 * @param dossier any stage, whose articles are as many and in the same order
 */
export function addChecksums<D extends Pick<Dossier, 'articles'>>(
  dossier: D,
  checksums: readonly string[],
): D {
  const { articles } = dossier
  if (articles.length !== checksums.length) {
    throw new Error(`${checksums.length} checksums can’t be added to ${articles.length} articles.`)
  }
  const added = articles.map((article, place) => ({
    ...toPlain(article),
    sha256: checksums[place] ?? '',
  }))
  return { ...dossier, articles: added }
}

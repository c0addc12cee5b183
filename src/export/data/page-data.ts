/** The statements of each cell and each brief as files beside its page: `/actors/US.csv`. */
import type { Dossier, Statement } from '../../model/dossier'
import { keysOf } from '../../model/keys-of'
import { toCellSubject } from '../../selection/cell-text'
import type { BriefPage } from '../../selection/pages'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { selectOfSubject } from '../../stances/subject-statements'

interface PageData {
  /** From the site's root, without the extension. */
  readonly path: string
  readonly selection: Selection
  readonly statements: readonly Statement[]
}

/** A statement's page has but that one, and those of a question are a filter's. */
type DataPage = Exclude<BriefPage, 'statements' | 'questions'>

/** From the site's root, without the extension; null for a page that has no files. */
export function toDataPath(dossier: Dossier, page: BriefPage, subject: string): string | null {
  if (page === 'statements' || page === 'questions') return null
  return selectOfSubject(dossier, page, subject).length === 0 ? null : `${page}/${subject}`
}

/** Of every cell and brief that has statements of its own, inherited ones apart. */
export function listPageData(dossier: Dossier): readonly PageData[] {
  const { actors, commitments, subjects } = dossier
  const ids: Readonly<Record<DataPage, readonly string[]>> = {
    ...subjects,
    actors: actors.map(({ id }) => id),
    commitments: commitments.map(({ id }) => id),
    cells: actors.flatMap(({ id: actor }) =>
      commitments.map(({ id: commitment }) => toCellSubject({ actor, commitment })),
    ),
  }
  return keysOf(ids).flatMap((view) =>
    ids[view].flatMap((subject) => {
      const path = toDataPath(dossier, view, subject)
      if (path === null) return []
      const selection = { ...DEFAULT_SELECTION, view, subject }
      return [{ path, selection, statements: selectOfSubject(dossier, view, subject) }]
    }),
  )
}

/** The files of `/data/latest/` on disk, for the programs that read them. Node only. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { toDataFiles } from '../compile/data/to-data-files'
import type { ArticleBody, Dossier } from '../model/dossier'
import { testFrame } from './export-frame'

/** Writes them into a new folder, with a slash at the end of its path. */
export function writeDataFolder(dossier: Dossier, bodies: readonly ArticleBody[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-'))
  const { version, toLink } = testFrame
  const { latest } = toDataFiles({ dossier, bodies, version, toLink, released: '2026-02-03' })
  for (const [path, content] of latest) writeFileSync(join(folder, basename(path)), content)
  return `${folder}/`
}

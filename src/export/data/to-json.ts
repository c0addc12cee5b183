/** The dossier as JSON, for programs. */
import { toPlain } from '../../model/view-columns'
import type { Dossier } from '../../model/dossier'
import { countSentences } from '../../model/count'
import { toStatementLink, type Exported, type ExportFrame } from './export-frame'
import { SITE } from '../site'

/**
 * The compiled dossier with only the exported statements, each with its link, inside metadata about
 * its source. Internal file paths are left out.
 */
export function toJson({ dossier, statements }: Exported, frame: ExportFrame): string {
  const { link, version, exported } = frame
  return `${JSON.stringify(
    {
      title: SITE,
      link,
      version,
      ...(exported === null ? {} : { exported }),
      statements: { exported: statements.length, of: dossier.statements.length },
      sentences: {
        exported: countSentences(statements),
        of: countSentences(dossier.statements),
      },
      dossier: {
        ...toContent(dossier),
        statements: statements.map((statement) => ({
          ...toPlain(statement),
          link: toStatementLink(dossier, statement, frame),
        })),
      },
    },
    null,
    2,
  )}\n`
}

function toContent(dossier: Dossier) {
  const { textsFile: _texts, restFile: _rest, methodFile: _method, ...known } = dossier
  const { wordsFiles: _words, checksumsFile: _checksums, searchFiles: _search, ...content } = known
  return {
    ...content,
    articles: content.articles.map(toPlain).map(({ body: _body, ...article }) => article),
    mentions: content.mentions.map(toPlain),
  }
}

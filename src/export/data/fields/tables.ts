/** The published tables, each with its fields and the way to its rows. */
import { findIfAny } from '../../../model/find-by-id'
import type { TableId } from '../../../model/data-file'
import type { LocalText } from '../../../model/vocabulary'
import { toPassage } from '../../../passages/passage'
import type { Exported, ExportFrame } from '../export-frame'
import { ARTICLE_FIELDS } from './article-fields'
import { EVENT_FIELDS } from './event-fields'
import type { Cell, Field, FieldOf } from './field'
import { FIGURE_FIELDS } from './figure-fields'
import { STATEMENT_FIELDS } from './statement-fields'

export type Row = readonly Cell[]

export interface Table {
  readonly title: LocalText
  readonly description: LocalText
  readonly fields: readonly Field[]
  /** In the order of the fields. */
  readonly toRows: (exported: Exported, frame: ExportFrame) => readonly Row[]
}

export const TABLES = {
  statements: {
    title: { en: 'Statements', vi: 'Phát biểu' },
    description: {
      en: 'One row for each actor, or several named together, taking one stance on one commitment, in one passage, said at one time.',
      vi: 'Mỗi dòng là một bên, hoặc nhiều bên được nêu chung, có một lập trường về một cam kết, trong một đoạn trích, nói vào một thời điểm.',
    },
    ...toTable(STATEMENT_FIELDS, ({ dossier, statements }) =>
      statements.map((statement) => ({
        statement,
        article: findIfAny(dossier.articles, statement.article),
        passages: {
          vi: toPassage(dossier, statement, 'vi'),
          en: toPassage(dossier, statement, 'en'),
        },
      })),
    ),
  },
  events: {
    title: { en: 'Events', vi: 'Sự kiện' },
    description: {
      en: 'What the articles tell of as having happened, or as planned.',
      vi: 'Những gì bài báo kể là đã xảy ra hoặc được dự kiến.',
    },
    ...toTable(EVENT_FIELDS, ({ dossier }) => dossier.events),
  },
  figures: {
    title: { en: 'Figures', vi: 'Con số' },
    description: {
      en: 'The numbers in the articles, each with what it measures.',
      vi: 'Những con số trong bài báo, kèm điều mà chúng đo.',
    },
    ...toTable(FIGURE_FIELDS, ({ dossier }) => dossier.figures),
  },
  articles: {
    title: { en: 'Articles', vi: 'Bài báo' },
    description: {
      en: 'Where everything is written, without the texts themselves.',
      vi: 'Nơi viết ra tất cả, không kèm toàn văn.',
    },
    ...toTable(ARTICLE_FIELDS, ({ dossier }) => dossier.articles),
  },
} as const satisfies Record<TableId, Table>

function toTable<T>(
  fields: readonly FieldOf<T>[],
  toThings: (exported: Exported) => readonly T[],
): Pick<Table, 'fields' | 'toRows'> {
  return {
    fields,
    toRows: (exported, frame) =>
      toThings(exported).map((thing) =>
        fields.map(({ value }) => value(thing, { dossier: exported.dossier, frame })),
      ),
  }
}

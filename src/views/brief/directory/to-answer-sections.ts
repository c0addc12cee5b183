/** The lists of cells, statements and questions. */
import { formatSpan } from '../../../language/format-date'
import { questionMessages } from '../../../language/messages/question-messages'
import { toActorName } from '../../../language/names'
import type { Dossier, Statement } from '../../../model/dossier'
import { groupBy } from '../../../model/group-by'
import type { Language } from '../../../model/vocabulary'
import { toCounted } from '../../../passages/counted'
import { toSentenceGroups } from '../../../passages/sentences/sentences-model'
import { toOthersTaking } from '../../../passages/sentences/takers'
import { toStatementName } from '../../../passages/words/statement-words'
import { toCellSubject } from '../../../selection/cell-text'
import { isView, toPlaceName } from '../../../selection/pages'
import { toSelectionVocabulary } from '../../../selection/selection-vocabulary'
import { parseLink } from '../../../selection/to-link'
import type { Stages } from '../../../stages/stages'
import { toNewestFirst } from '../../../stances/cells/cell-statements'
import { selectAnswering } from '../../../stances/select-answering'
import { countStances, toLatestStances } from '../sections/to-stances'
import { entry, type DirectorySection } from './directory'
import { directoryMessages } from './directory-messages'

const ROWS = { lead: null, layout: 'rows' } as const

/** Those with a statement, by actor. */
export function toCellSections(
  stages: Stages<Dossier>,
  language: Language,
): readonly DirectorySection[] {
  const { known, matching: dossier } = stages
  const stances = toLatestStances(stages, known.statements)
  return [...groupBy(stances, ({ actor }) => actor)].map(([actor, ofActor]) => ({
    ...ROWS,
    id: actor,
    title: toActorName(dossier, actor, language),
    entries: [...groupBy(ofActor, ({ commitment }) => commitment)].map(([commitment, ofCell]) => {
      const said = ofCell.flatMap(({ statements }) => statements)
      const subject = toCellSubject({ actor, commitment: commitment.id })
      return entry('cells', subject, commitment.name[language], {
        counts: countStances(dossier, ofCell),
        aside: toCounted(said, language),
      })
    }),
  }))
}

/** By year, newest first. */
export function toStatementSections(
  { matching: dossier }: Stages<Dossier>,
  language: Language,
): readonly DirectorySection[] {
  const { undated } = directoryMessages[language]
  const yearOf = ({ saidSpan: { earliest, latest } }: Statement) =>
    (latest ?? earliest)?.slice(0, 4) ?? undated
  const newest = toNewestFirst(dossier.statements, dossier.stances)
  return [...groupBy(newest, yearOf)].map(([year, statements]) => ({
    ...ROWS,
    id: `year-${year}`,
    title: year,
    entries: statements.map((statement) => {
      const { id, saidSpan, quote, gloss } = statement
      return entry('statements', id, toStatementName(dossier, statement, language), {
        line: language === 'en' ? gloss : `“${quote.exact}”`,
        aside: formatSpan(saidSpan, language),
      })
    }),
  }))
}

/** Each with its answer in a line: who takes which stance, or the page that answers it. */
export function toQuestionSections(
  stages: Stages<Dossier>,
  language: Language,
): readonly DirectorySection[] {
  const { everything, matching: dossier } = stages
  const words = directoryMessages[language]
  const vocabulary = toSelectionVocabulary(everything)
  const toEntry = ({ id, question, link }: Dossier['guide']['questions'][number]) => {
    const statements = selectAnswering(stages, { link })
    const asked = parseLink(link, vocabulary)
    const { view } = asked
    const { groups, counted } = toSentenceGroups(dossier, statements, asked, language)
    const list = new Intl.ListFormat(language, { type: 'unit' })
    const answers = groups.map((group) => {
      const names = group.own.length === 0 ? [] : [list.format(group.own)]
      const takers = [...names, ...toOthersTaking(group, language)].join('; ')
      return words.takes(group.stance.name[language], takers)
    })
    return entry('questions', id, question[language], {
      line:
        answers.length > 0 ? answers.join(' ') : isView(view) ? null : toPlaceName(view)[language],
      aside: statements.length === 0 ? null : counted,
    })
  }
  return [
    {
      ...ROWS,
      id: 'all',
      title: questionMessages[language].start,
      entries: everything.guide.questions.map(toEntry),
    },
  ]
}

import { absenceMessages } from '../../language/messages/absence-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { toCellName } from '../../language/names'
import { signMessages } from '../../language/messages/sign-messages'
import { voiceMessages } from '../../language/messages/voice-messages'
import { passagesMessages } from '../../passages/passages-messages'
import { toStanceWords } from '../../passages/words/stance-words'
import { BriefLink } from '../../links/BriefLink'
import { toPlace } from '../../selection/places'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import { useSelection } from '../../links/SelectionContext'
import { SelectionLink } from '../../links/SelectionLink'
import { toLink } from '../../selection/to-link'
import { AbsenceMark, StanceMark } from '../../ui/marks/StanceMark'
import { QuotedWords } from '../../passages/drawings/QuotedWords'
import styles from './CompareRows.module.css'
import type {
  CompareCell,
  CompareColumn,
  CompareGroup,
  CompareRow,
  StanceCell,
} from './compare-model'
import { compareMessages } from './compare-messages'

interface CompareRowsProps {
  readonly groups: readonly CompareGroup[]
  readonly columns: readonly CompareColumn[]
  /** The commitment's name is above its cells instead of beside them. */
  readonly isNarrow: boolean
}

export function CompareRows({ groups, columns, isNarrow }: CompareRowsProps) {
  const width = columns.length + (isNarrow ? 0 : 1)
  return groups.map(({ id, name, rows }) => (
    <tbody key={id} className={styles.group}>
      <tr>
        <th scope="rowgroup" colSpan={width} className={styles.band}>
          <span>{name}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.key} row={row} columns={columns} isNarrow={isNarrow} />
      ))}
    </tbody>
  ))
}

interface RowProps {
  readonly row: CompareRow
  readonly columns: readonly CompareColumn[]
  readonly isNarrow: boolean
}

function Row({ row, columns, isNarrow }: RowProps) {
  const { relations } = useMessages(compareMessages)
  const { commitment, name, about, cells, relation } = row
  const header = (
    <th
      scope={isNarrow ? 'rowgroup' : 'row'}
      colSpan={isNarrow ? columns.length : 1}
      className={styles.commitment}
    >
      <BriefLink page="commitments" id={commitment}>
        {name}
      </BriefLink>{' '}
      {about !== null && <span className={styles.about}>{about}</span>}{' '}
      {relation !== null && <span className={styles.relation}>{relations[relation]}</span>}
    </th>
  )
  return (
    <>
      {isNarrow && (
        <tr data-relation={relation ?? undefined} className={styles.over}>
          {header}
        </tr>
      )}
      <tr data-relation={relation ?? undefined} className={styles.row}>
        {!isNarrow && header}
        {columns.map((column, index) => (
          <td key={column.actor} className={styles.cell} data-actor={column.name}>
            <Cell cell={cells[index] ?? null} column={column} row={row} />
          </td>
        ))}
      </tr>
    </>
  )
}

interface CellProps {
  readonly cell: CompareCell
  readonly column: CompareColumn
  readonly row: CompareRow
}

/** The stance, or why there is none. */
function Cell({ cell, column, row }: CellProps) {
  const words = useMessages(compareMessages)
  const signs = useMessages(signMessages)
  const { noneOwn } = useMessages(absenceMessages)
  const selection = useSelection()
  if (cell === null) return <p className={styles.silent}>{noneOwn}</p>
  if (cell.kind === 'later') {
    return (
      <p className={styles.absent}>
        <AbsenceMark isLater /> {signs.later}
      </p>
    )
  }
  if (cell.kind === 'left-out') {
    return (
      <p className={styles.absent}>
        <AbsenceMark />{' '}
        <SelectionLink
          to={toBoard(selection, cell, column, row)}
          label={`${words.openCell(column.name, toPointName(row))}: ${words.leftOut}`}
        >
          {words.leftOut}
        </SelectionLink>
      </p>
    )
  }
  return <Stance cell={cell} column={column} row={row} />
}

/** The stance links to the cell on the board, the quote to its place in the article. */
function Stance({ cell, column, row }: CellProps & { readonly cell: StanceCell }) {
  const words = useMessages(compareMessages)
  const signs = useMessages(signMessages)
  const { names } = useMessages(voiceMessages)
  const { read, readLabel } = useMessages(passagesMessages)
  const language = useLanguage()
  const selection = useSelection()
  const { stance, count, counted, through, sharedWith, newest } = cell
  const { id: at, hash, article, reading, said } = newest
  const board = toBoard(selection, cell, column, row)
  const context = { ...toPlace(selection, 'articles'), at, quote: hash, read: article }
  return (
    <>
      <p
        className={styles.stance}
        data-hue={stance.hue}
        data-link={count > 1 ? toLink({ ...board, embed: false }) : undefined}
      >
        <StanceMark
          mark={stance.mark}
          hue={stance.hue}
          hollow={through.length > 0}
          isOpen={reading === 'open'}
          size={15}
        />{' '}
        <span>{toStanceWords(stance, reading, language)}</span>{' '}
        <SelectionLink to={board} label={words.openCell(column.name, toPointName(row))}>
          {counted}
        </SelectionLink>
      </p>
      <div className={styles.passage} data-passage={newest.id}>
        <p
          className={styles.source}
          data-link={sharedWith === null ? toQuoteLink(newest, selection) : undefined}
        >
          {[
            names[newest.voice],
            said,
            ...(through.length > 0
              ? [signs.through(new Intl.ListFormat(language).format(through))]
              : []),
          ].join(' · ')}{' '}
          <span data-beside>
            <SelectionLink
              to={context}
              label={readLabel(`${toCellName(column.name, toPointName(row), language)}, ${said}`)}
            >
              {read}
            </SelectionLink>
          </span>
        </p>
        {sharedWith === null ? (
          <QuotedWords passage={newest} />
        ) : (
          <p className={styles.gloss}>{words.samePassage(sharedWith)}</p>
        )}
        {newest.otherwise !== null && <p className={styles.gloss}>{newest.otherwise}</p>}
      </div>
    </>
  )
}

/** Links to the cell, or to the row's part of it. */
function toBoard(
  selection: Selection,
  { topic }: Pick<StanceCell, 'topic'>,
  { actor }: CompareColumn,
  { commitment }: CompareRow,
): Selection {
  const cell = { actor, commitment, ...(topic === null ? {} : { topic }) }
  return { ...toPlace(selection, 'board'), cell }
}

function toPointName({ name, about }: CompareRow): string {
  return about === null ? name : `${name}, ${about}`
}

/** Links to the passage alone, in the form in which it is shared. */
function toQuoteLink(
  { id, hash, article }: StanceCell['newest'],
  { lang, version }: Selection,
): string {
  const alone = { ...DEFAULT_SELECTION, lang, version }
  return toLink({ ...alone, view: 'articles', read: article, at: id, quote: hash })
}

/** Statements written as one or two words, for test tables about dates, topics and readings. */
import type { StatementHead } from '../model/dossier'
import type { CellHistory } from '../stances/cells/cell-histories'

/** Two ISO dates, the same twice for a single day; `null` is an unknown end. */
type Days = readonly [string | null, string | null]

/** One actor on one commitment; each has its own sentence, and its id contains stance and last day. */
export function say(
  stance: string,
  when: string | Days,
  rest: Partial<StatementHead> = {},
): StatementHead {
  const [earliest, latest] = typeof when === 'string' ? [when, when] : when
  const precision =
    earliest === null || latest === null ? 'open' : earliest === latest ? 'day' : 'interval'
  const id = `${stance} ${latest ?? earliest}`
  return {
    id,
    article: 'an-article',
    actors: ['JP'],
    commitment: 'fishing-ban',
    stance,
    voice: 'own',
    saidSpan: { earliest, latest, precision },
    conditions: [],
    binding: 'remark',
    with: [],
    instrument: null,
    reading: 'firm',
    firstSentence: [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0),
    sentences: 1,
    hash: '000000',
    ...rest,
  }
}

/** Their cell; `through` has the groups of inherited statements. */
export function toCellOf(
  statements: readonly StatementHead[],
  {
    isNamed = true,
    through = () => [],
  }: { isNamed?: boolean; through?: (statement: StatementHead) => readonly string[] } = {},
): CellHistory {
  return {
    actor: 'JP',
    isNamed,
    commitment: 'fishing-ban',
    statements,
    through: new Map(statements.map((statement) => [statement, through(statement)])),
  }
}

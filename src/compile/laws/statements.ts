/** Laws of statements: what they are about, how they can be read, and no words coded twice. */
import { UNNAMED, type Aspect } from '../../model/vocabulary'
import type { Places } from '../read/places'
import { toProblem, type Problem } from '../problem'
import type { StatementSeed } from '../shape/schema'
import type { Law, LawContext } from './law'

export const everyStatementToldApart: Law = {
  rule: 'A statement has the field that its commitment’s “told-apart-by” requires; it may be “unnamed”.',
  codes: ['not-told-apart'],
  byArticle: true,
  check: ({ seeds }) => {
    const commitments = (seeds.vocabulary.commitments?.groups ?? []).flatMap(
      (group) => group.commitments,
    )
    const aspects = new Map(commitments.map((each) => [each.id, each['told-apart-by']]))
    return seeds.articles.flatMap(({ statements }) =>
      statements.flatMap((statement): Problem[] => {
        const aspect = aspects.get(statement.commitment)
        if (aspect === undefined || statement[aspect] !== undefined) return []
        const sentence = `Statements on “${statement.commitment}” need “${aspect}”, and this one has none.`
        const place = seeds.places.of(statement, 'commitment')
        return [toProblem(place, 'not-told-apart', sentence, ASPECT_HINTS[aspect])]
      }),
    )
  },
}

export const noAnswerHidden: Law = {
  rule: 'On a commitment without “told-apart-by”, no actor takes firm stances of two sides that differ in document or counterparts.',
  codes: ['answer-hidden'],
  check: ({ seeds }) => {
    const { commitments, stances } = seeds.vocabulary
    const told = new Set(
      (commitments?.groups ?? [])
        .flatMap((group) => group.commitments)
        .flatMap((each) => (each['told-apart-by'] === undefined ? [] : each.id)),
    )
    const sides = new Map((stances ?? []).map(({ id, hue }) => [id, hue]))
    const toAnswer = ({ stance, instrument = '', with: others = [] }: StatementSeed) => ({
      side: sides.get(stance),
      thing: [instrument, ...others.toSorted()].join(' '),
    })
    const cells = new Map<string, Map<string, StatementSeed>>()
    return seeds.articles
      .flatMap(({ statements }) => statements)
      .filter(({ commitment, reading }) => reading !== 'open' && !told.has(commitment))
      .flatMap((statement) =>
        statement.actors.flatMap((actor): readonly Problem[] => {
          const { side, thing } = toAnswer(statement)
          const cell = `${actor} ${statement.commitment}`
          // One statement for each answer: in a large dossier, many give the same.
          const others = cells.get(cell) ?? new Map<string, StatementSeed>()
          cells.set(cell, others.set(`${side} ${thing}`, statement))
          const other = [...others.values()].find((one) => {
            const answer = toAnswer(one)
            return answer.side !== side && answer.thing !== thing
          })
          if (other === undefined) return []
          const place = seeds.places.of(statement, 'stance')
          const sentence = `The cell of “${actor}” would show only one of this and “${other.id}”, which are about two things.`
          const hint = `Add “told-apart-by” to “${statement.commitment}”: “instrument” for documents, “with” for counterparts.`
          return [toProblem(place, 'answer-hidden', sentence, hint)]
        }),
      )
  },
}

const ASPECT_HINTS: Readonly<Record<Aspect, string>> = {
  with: `Add “with” and the counterparts, or “with: [${UNNAMED}]” if the text names none.`,
  instrument: `Add “instrument” and the document or plan, or “instrument: ${UNNAMED}” if the text names none.`,
}

export const unnamedStandsAlone: Law = {
  rule: 'Counterparts are either named or “unnamed”, not both.',
  codes: ['reserved-id'],
  byArticle: true,
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ statements }) =>
      statements.flatMap(({ with: others = [] }): Problem[] => {
        const index = others.indexOf(UNNAMED)
        if (index === -1 || others.length === 1) return []
        const sentence = `“${UNNAMED}” can’t be combined with names.`
        const hint = `Keep either the names or “${UNNAMED}”.`
        return [toProblem(seeds.places.of(others, index), 'reserved-id', sentence, hint)]
      }),
    ),
}

export const everyOpenReadingExplained: Law = {
  rule: 'An open reading says what the other reading is; a firm one has no other.',
  codes: ['reading-unexplained'],
  byArticle: true,
  check: ({ seeds }) =>
    seeds.articles.flatMap(({ statements }) =>
      statements.flatMap((statement) => judgeReading(statement, seeds.places)),
    ),
}

const OTHERWISE_HINT =
  'Write “otherwise: none” if it may be no stance at all, or else the actors, commitment, stance or voice that differ.'

function judgeReading(statement: StatementSeed, places: Places): readonly Problem[] {
  const { reading = 'firm', otherwise } = statement
  const report = (owner: object, key: string, sentence: string, hint: string) => [
    toProblem(places.of(owner, key), 'reading-unexplained', sentence, hint),
  ]
  if (reading === 'firm') {
    if (otherwise === undefined) return []
    const hint = 'Write “reading: open”, or remove “otherwise”.'
    return report(statement, 'otherwise', 'A firm reading has no “otherwise”.', hint)
  }
  if (otherwise === undefined) {
    const sentence = 'An open reading must say what else the passage may mean.'
    return report(statement, 'reading', sentence, OTHERWISE_HINT)
  }
  if (otherwise === 'none') return []
  const parts = (['actors', 'commitment', 'stance', 'voice'] as const).filter(
    (key) => key in otherwise,
  )
  if (parts.length === 0) {
    return report(statement, 'otherwise', '“otherwise” is empty.', OTHERWISE_HINT)
  }
  return parts.flatMap((key) => {
    if (!isSame(statement[key], otherwise[key])) return []
    const sentence = `“${key}” is the same in both readings.`
    return report(otherwise, key, sentence, 'Keep only what differs under “otherwise”.')
  })
}

type OneOrMore = string | readonly string[] | undefined

/** True for equal ids in any order. */
function isSame(a: OneOrMore, b: OneOrMore): boolean {
  const [first, second] = [[a].flat(), [b].flat()]
  return first.length === second.length && first.every((id) => second.includes(id))
}

export const noWordsCodedTwice: Law = {
  rule: 'The same words are coded twice for one actor only with a reason.',
  codes: ['words-coded-twice'],
  byArticle: true,
  check: ({ seeds, anchors }) =>
    seeds.articles.flatMap(({ statements }) =>
      statements.flatMap((statement, index): Problem[] => {
        if (statement.apart !== undefined) return []
        const earlier = statements
          .slice(0, index)
          .find((other) => shareActor(statement, other) && shareWords(statement, other, anchors))
        if (earlier === undefined) return []
        const sentence = `These words are already coded for the same actor in “${earlier.id}”.`
        const hint = 'Merge the two, or explain in “apart” which two promises the sentence makes.'
        return [toProblem(seeds.places.of(statement, 'quote'), 'words-coded-twice', sentence, hint)]
      }),
    ),
}

function shareActor(a: StatementSeed, b: StatementSeed): boolean {
  return a.actors.some((actor) => b.actors.includes(actor))
}

function shareWords(a: StatementSeed, b: StatementSeed, anchors: LawContext['anchors']): boolean {
  const [first, second] = [anchors.get(a.quote), anchors.get(b.quote)]
  if (first?.ok !== true || second?.ok !== true) return false
  return first.quote.start < second.quote.end && second.quote.start < first.quote.end
}

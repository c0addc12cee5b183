/**
 * The words of passages in blocks: those of a large dossier are in files of their own, so that a cell or an
 * article brings its own alone.
 */
import type { Dossier, Statement, StatementHead, Words } from './dossier'
import { toColumns, type Columns } from './columns'
import { keysOf } from './keys-of'
import { addParts } from './column-parts'

export const WORDS = keysOf<Record<keyof Words, 0>>({ quote: 0, sentence: 0, gloss: 0, hash: 0 })

/** A block ends with the cell that brings it to so many statements. Files depend on it: see `DOSSIER_FORMAT`. */
const ENOUGH = 1000

/**
 * The places of the statements of each block. Statements of one cell, that of the first actor, are in the
 * same block, and the cells of an actor follow each other.
 */
export function toBlocks(
  statements: readonly Pick<StatementHead, 'actors' | 'commitment'>[],
): readonly (readonly number[])[] {
  const byActor = new Map<string, Map<string, number[]>>()
  for (const [place, { actors, commitment }] of statements.entries()) {
    const actor = actors[0] ?? ''
    const cells = byActor.get(actor) ?? new Map<string, number[]>()
    const cell = cells.get(commitment) ?? []
    cell.push(place)
    cells.set(commitment, cell)
    byActor.set(actor, cells)
  }
  const blocks: number[][] = []
  let block: number[] = []
  for (const cell of [...byActor.values()].flatMap((cells) => [...cells.values()])) {
    if (block.length === 0) blocks.push(block)
    for (const place of cell) block.push(place)
    if (block.length >= ENOUGH) block = []
  }
  return blocks
}

export function toWords(statements: readonly Statement[]): Columns {
  return toColumns(
    statements.map(({ quote, sentence, gloss, hash }) => ({ quote, sentence, gloss, hash })),
  )
}

/** All that the columns of `toWords` are made of. */
export function listWords(statements: readonly Statement[]): readonly unknown[] {
  const words: unknown[] = []
  for (const { quote, sentence, gloss, hash } of statements)
    words.push(quote, sentence, gloss, hash)
  return words
}

/**
 * Gives the statements of a dossier that `joinTexts` joined all their words, read by their files' paths; they
 * may be there already. For programs: the page loads them by need.
 */
export function addAllWords(
  { statements, wordsFiles }: Pick<Dossier, 'statements' | 'wordsFiles'>,
  read: (path: string) => Columns,
): void {
  if (wordsFiles === undefined) return
  const add = addParts(statements, WORDS, (row) => {
    throw new Error(`The words of statement ${row} are in no file.`)
  })
  const blocks = toBlocks(statements)
  for (const [block, path] of wordsFiles.entries()) add(blocks[block] ?? [], read(path))
}

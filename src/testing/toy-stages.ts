/** Stages of the toy seeds, and a toy cell on several documents. */
import type { Dossier, Statement, StatementId } from '../model/dossier'
import { selectKnown } from '../stages/select-known'
import type { Cutoff } from '../stages/cutoff'
import { toStages as cut, type Stages } from '../stages/stages'
import { toyDossier } from './toy-dossier'

/** As the app derives them. */
export function toStages(
  dossier: Dossier,
  { asOf = null, knownBy = 'said' }: Partial<Cutoff> = {},
  matches: ReadonlySet<StatementId> | null = null,
): Stages<Dossier> {
  return cut(dossier, { asOf, knownBy }, matches, selectKnown)
}

/**
 * On the ocean treaty, Kenya proposes a document that is not named (January 2026),
 * may be undecided on Brazil's memo (November 2025), and supports the Lisbon Declaration (June 2025).
 */
export const dividedDossier: Dossier = toDivided(toyDossier.index)

function toDivided(dossier: Dossier): Dossier {
  const proposal = dossier.statements.find(({ id }) => id === 'kenya-chile-propose-vote')
  if (proposal === undefined) throw new Error('The toy seeds have no proposal of Kenya’s')
  const onDeclaration: Statement = {
    ...proposal,
    id: 'kenya-supports-declaration',
    actors: ['KE'],
    stance: 'supports',
    instrument: 'lisbon-declaration',
    said: '2025-06-11',
    saidSpan: { earliest: '2025-06-11', latest: '2025-06-11', precision: 'day' },
    basis: null,
    firstSentence: 901,
    sentences: 1,
  }
  const onMemo: Statement = {
    ...onDeclaration,
    id: 'kenya-wavers-on-memo',
    stance: 'undecided',
    instrument: 'brazil-memo',
    said: '2025-11',
    saidSpan: { earliest: '2025-11-01', latest: '2025-11-30', precision: 'month' },
    reading: 'open',
    otherwise: 'none',
    firstSentence: 902,
    sentences: 1,
  }
  return { ...dossier, statements: [...dossier.statements, onDeclaration, onMemo] }
}

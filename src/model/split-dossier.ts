/**
 * The dossier travels in two files, so that the matrix need not wait for what is read later.
 * Law: joinTexts(toIndex(d), toTexts(d)) = d.
 */
import type {
  Dispute,
  DisputeHead,
  Dossier,
  DossierIndex,
  DossierTexts,
  Statement,
  StatementHead,
  StatementText,
} from './dossier'

export function toIndex(dossier: Dossier): DossierIndex {
  return {
    about: dossier.about,
    stances: dossier.stances,
    groups: dossier.groups,
    commitments: dossier.commitments,
    conditions: dossier.conditions,
    actors: dossier.actors,
    roster: dossier.roster,
    articles: dossier.articles,
    statements: dossier.statements.map(toHead),
    disputes: dossier.disputes.map(toDisputeHead),
    subjects: dossier.subjects,
    textsFile: dossier.textsFile,
    methodFile: dossier.methodFile,
  }
}

export function toTexts(
  dossier: Omit<Dossier, 'articles' | 'textsFile' | 'methodFile'>,
): DossierTexts {
  const { people, instruments, events, figures, disputes, mentions, statements } = dossier
  const texts = statements.map(toText)
  return { texts, people, instruments, events, figures, disputes, mentions }
}

/** Throws when the two have not as many statements: then they are not of one dossier. */
export function joinTexts(index: DossierIndex, { texts, ...rest }: DossierTexts): Dossier {
  if (texts.length > index.statements.length) {
    throw new Error(`There are ${texts.length} texts for ${index.statements.length} statements.`)
  }
  const statements = index.statements.map((head, position): Statement => {
    const text = texts[position]
    if (text === undefined) throw new Error(`The texts end before the statement ${head.id}.`)
    return { ...head, ...text }
  })
  return { ...index, ...rest, statements }
}

function toHead(statement: Statement): StatementHead {
  const { id, article, actors, commitment, stance, voice, said, saidSpan } = statement
  const { conditions, binding, hash } = statement
  const asked = { id, article, actors, commitment, stance, voice, said, saidSpan }
  return { ...asked, conditions, binding, hash }
}

function toDisputeHead({ id, kind, sides }: Dispute): DisputeHead {
  return { id, kind, sides: sides.map(({ statements }) => ({ statements })) }
}

function toText(statement: Statement): StatementText {
  const { via, basis, limits, instrument, quote, gloss, note } = statement
  return { via, basis, limits, instrument, quote, gloss, note }
}

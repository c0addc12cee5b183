/**
 * The dossier travels in two files, so that the matrix need not wait for what is read later.
 * Law: joinTexts(toIndex(d), toTexts(d)) = d.
 */
import type {
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
    disputes: dossier.disputes,
    textsFile: dossier.textsFile,
  }
}

export function toTexts(dossier: Omit<Dossier, 'articles' | 'textsFile'>): DossierTexts {
  const { people, instruments, events, figures, statements } = dossier
  return { texts: statements.map(toText), people, instruments, events, figures }
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
  const { id, article, actors, commitment, stance, voice, said, saidSpan, conditions } = statement
  return { id, article, actors, commitment, stance, voice, said, saidSpan, conditions }
}

function toText(statement: Statement): StatementText {
  const { via, basis, limits, instrument, quote, gloss, note } = statement
  return { via, basis, limits, instrument, quote, gloss, note }
}

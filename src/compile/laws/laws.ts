/** The table of laws. A dossier that breaks one of them is not emitted. */
import { noCycleOfMembers, noCycleOfParts } from './cycles'
import { everyDateValid, nothingSaidAfterPublication } from './dates'
import {
  everyArticleInItsFolder,
  everyCountryReal,
  everyIdOnce,
  everyTextUnchanged,
  noEntryTwice,
} from './identity'
import type { Law } from './law'
import { everyCountPossible, everyRulingInOrder } from './method'
import {
  everyLineIsParagraph,
  everyLineOnce,
  everyParagraphTranslated,
  everyQuoteFoundOnce,
  everySideShowsSomething,
  noEvidenceInFurniture,
} from './passages'
import {
  everyActorKnown,
  everyCommitmentKnown,
  everyConditionKnown,
  everyInstrumentKnown,
  everyPersonKnown,
  everyReferenceResolves,
  everyStanceKnown,
} from './references'

export const LAWS = {
  everyArticleInItsFolder,
  everyTextUnchanged,
  everyIdOnce,
  noEntryTwice,
  everyCountryReal,
  everyActorKnown,
  everyCommitmentKnown,
  everyStanceKnown,
  everyConditionKnown,
  everyInstrumentKnown,
  everyPersonKnown,
  everyReferenceResolves,
  noCycleOfParts,
  noCycleOfMembers,
  everyDateValid,
  nothingSaidAfterPublication,
  everyQuoteFoundOnce,
  noEvidenceInFurniture,
  everyParagraphTranslated,
  everyLineIsParagraph,
  everyLineOnce,
  everySideShowsSomething,
  everyRulingInOrder,
  everyCountPossible,
} satisfies Readonly<Record<string, Law>>

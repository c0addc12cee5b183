/** All laws. Seeds that break one of them do not compile. */
import {
  everyArticleInItsFolder,
  everyLanguageKnown,
  everyTextOnce,
  everyTextUnchanged,
} from './articles'
import { noCycleOfMembers, noCycleOfParts, noCycleOfSpeakers } from './cycles'
import { everyDateValid, nothingSaidAfterPublication } from './dates'
import { everyCountryReal, everyIdOnce, noEntryTwice, noIdReserved } from './identity'
import { everyKappaPossible } from './kappa'
import { noDisputeOnOpenReadings } from './disputes'
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
import { noRemovedIdInUse } from './removed'
import {
  everyOpenReadingExplained,
  everyStatementToldApart,
  noWordsCodedTwice,
  unnamedStandsAlone,
} from './statements'
import { everyChangeInItsWords, everyFigureAsWritten, noMeetingAsStance } from './wording'

export const LAWS = {
  everyArticleInItsFolder,
  everyTextUnchanged,
  everyTextOnce,
  everyLanguageKnown,
  everyIdOnce,
  noIdReserved,
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
  noCycleOfSpeakers,
  everyDateValid,
  nothingSaidAfterPublication,
  everyQuoteFoundOnce,
  noEvidenceInFurniture,
  everyParagraphTranslated,
  everyLineIsParagraph,
  everyLineOnce,
  everySideShowsSomething,
  noDisputeOnOpenReadings,
  everyStatementToldApart,
  unnamedStandsAlone,
  everyOpenReadingExplained,
  noWordsCodedTwice,
  noMeetingAsStance,
  everyChangeInItsWords,
  everyFigureAsWritten,
  noRemovedIdInUse,
  everyRulingInOrder,
  everyCountPossible,
  everyKappaPossible,
} satisfies Readonly<Record<string, Law>>

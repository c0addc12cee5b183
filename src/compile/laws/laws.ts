/** All laws. Seeds that break one of them do not compile. */
import {
  everyArticleInItsFolder,
  everyAuthorInByline,
  everyLanguageKnown,
  everyTextOnce,
  everyTextUnchanged,
} from './articles'
import { noCycleOfEvents, noCycleOfMembers, noCycleOfParts, noCycleOfSpeakers } from './cycles'
import { everyDateValid, nothingSaidAfterPublication } from './dates'
import { everyCountryReal, everyIdOnce, noEntryTwice, noIdReserved } from './identity'
import { everyKappaPossible } from './kappa'
import { noDisputeOnOpenReadings } from './disputes'
import { everyStepAtItsStatement } from './guide'
import type { Law } from './law'
import { everyCountPossible, everyRulingInOrder } from './method'
import { everyOrderInItsWords, noOrderAgainstDates } from './order'
import {
  everyLineIsParagraph,
  everyLineOnce,
  everyParagraphTranslated,
  everyQuoteFoundOnce,
  everyRenderingInOrder,
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
import { everyRemovalExplained, noReleasedIdGone, noRemovedIdInUse } from './removed'
import {
  everyOpenReadingExplained,
  everyStatementToldApart,
  noAnswerHidden,
  noWordsCodedTwice,
  unnamedStandsAlone,
} from './statements'
import { everyTextVisible, noControlCharacter } from './texts'
import { everyTimePossible } from './times'
import { everyChangeInItsWords, everyFigureAsWritten, noMeetingAsStance } from './wording'

export const LAWS = {
  everyArticleInItsFolder,
  everyTextUnchanged,
  everyTextOnce,
  everyLanguageKnown,
  everyAuthorInByline,
  everyTextVisible,
  noControlCharacter,
  everyTimePossible,
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
  noCycleOfEvents,
  everyDateValid,
  nothingSaidAfterPublication,
  noOrderAgainstDates,
  everyQuoteFoundOnce,
  noEvidenceInFurniture,
  everyParagraphTranslated,
  everyLineIsParagraph,
  everyLineOnce,
  everyRenderingInOrder,
  everySideShowsSomething,
  noDisputeOnOpenReadings,
  everyStatementToldApart,
  noAnswerHidden,
  unnamedStandsAlone,
  everyOpenReadingExplained,
  noWordsCodedTwice,
  noMeetingAsStance,
  everyChangeInItsWords,
  everyOrderInItsWords,
  everyFigureAsWritten,
  noRemovedIdInUse,
  everyRemovalExplained,
  noReleasedIdGone,
  everyStepAtItsStatement,
  everyRulingInOrder,
  everyCountPossible,
  everyKappaPossible,
} satisfies Readonly<Record<string, Law>>

import { findIfAny } from '../../model/find-by-id'
import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { formatDay } from '../../language/format-date'
import { toActorName, toCellName } from '../../language/names'
import { SelectionLink } from '../../links/SelectionLink'
import { useDossierVersion } from '../../query/dossier-version'
import { findReleaseDay } from '../../query/releases'
import { toPlaceName } from '../../selection/pages'
import { toPlace } from '../../selection/places'
import { useIntents, useSelection } from '../../links/SelectionContext'
import button from '../../ui/Button.module.css'
import { useWidth } from '../../ui/use-width'
import { DroppedNotice } from './DroppedNotice'
import { linkNoticesMessages } from './link-notices-messages'
import { Notice } from './Notice'
import { NotYetKnown } from './NotYetKnown'
import { useHeads } from '../StagesContext'

/**
 * Notices about a link: parts that can't be followed, another version of the dossier, a passage
 * whose words have changed, or that was not known yet on the day shown. Loaded on demand, into a live region that is already on the page.
 */
export function LinkNotices() {
  return (
    <>
      <DroppedNotice />
      <VersionNotice />
      <ChangedNotice />
      <NotYetKnown />
    </>
  )
}

function VersionNotice() {
  const { version: messages } = useMessages(linkNoticesMessages)
  const language = useLanguage()
  const { close } = useMessages(actMessages)
  const selection = useSelection()
  const { present, shown, missing } = useDossierVersion()
  const { goTo } = useIntents()
  if (missing === null && shown === present) return null
  const toName = (version: string) => {
    const day = findReleaseDay(version)
    return day === null ? version : messages.ofDay(version, formatDay(day, language))
  }
  const showPresent = () => goTo({ ...selection, version: null })
  return (
    <Notice
      lead={missing === null ? messages.older(toName(shown)) : messages.missing(missing)}
      text={
        missing === null ? messages.present(toName(present)) : messages.instead(toName(present))
      }
      isInFrame={selection.embed}
    >
      <button type="button" className={button.link} onClick={showPresent}>
        {missing === null ? messages.showPresent : close}
      </button>
      {!selection.embed && (
        <SelectionLink to={toPlace({ ...selection, version: null }, 'versions')}>
          {toPlaceName('versions')[language]}
        </SelectionLink>
      )}
    </Notice>
  )
}

function ChangedNotice() {
  const { changed: messages } = useMessages(linkNoticesMessages)
  const { close } = useMessages(actMessages)
  const language = useLanguage()
  const index = useHeads().everything
  const { changed, at, embed } = useSelection()
  const { readInContext, dismissChanged } = useIntents()
  const isNarrow = useWidth() === 'narrow'
  const statement = findIfAny(index.statements, changed?.at)
  if (changed === null || at !== null || statement === undefined) return null
  const actors = statement.actors.map((id) => toActorName(index, id, language))
  const commitment = index.commitments.find(({ id }) => id === statement.commitment)
  const about = toCellName(
    new Intl.ListFormat(language).format(actors),
    commitment?.name[language] ?? statement.commitment,
    language,
  )
  return (
    <Notice lead={messages.title} text={messages.about(about)} isInFrame={embed}>
      <button
        type="button"
        className={button.link}
        onClick={() => readInContext(changed.at, isNarrow)}
      >
        {messages.show}
      </button>
      <button type="button" className={button.link} onClick={dismissChanged}>
        {close}
      </button>
    </Notice>
  )
}

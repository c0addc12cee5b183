import { useLanguage, useMessages } from '../language/LanguageContext'
import { lowerFirst } from '../language/lower-first'
import { toActorName } from '../language/names'
import type { DossierIndex } from '../model/dossier'
import { useDossierVersion } from '../query/dossier-version'
import { useIntents, useSelection } from '../selection/SelectionContext'
import button from '../ui/Button.module.css'
import { useWidth } from '../ui/use-width'
import { linkNoticesMessages } from './link-notices-messages'
import styles from './LinkNotices.module.css'

/** What has changed since a link was made: the words of its passage, or the dossier around it. */
export function LinkNotices({ index }: { readonly index: DossierIndex }) {
  return (
    <div role="status">
      <VersionNotice />
      <ChangedNotice index={index} />
    </div>
  )
}

function VersionNotice() {
  const { version: messages } = useMessages(linkNoticesMessages)
  const selection = useSelection()
  const { present, shown, missing } = useDossierVersion()
  const { goTo } = useIntents()
  if (missing === null && shown === present) return null
  const showPresent = () => goTo({ ...selection, version: null })
  return (
    <div className={styles.notice}>
      <p>
        <strong>{missing === null ? messages.older(shown) : messages.missing(missing)}</strong>{' '}
        {missing === null ? messages.present(present) : messages.instead(present)}
      </p>
      <button type="button" className={button.link} onClick={showPresent}>
        {missing === null ? messages.showPresent : messages.dismiss}
      </button>
    </div>
  )
}

function ChangedNotice({ index }: { readonly index: DossierIndex }) {
  const { changed: messages } = useMessages(linkNoticesMessages)
  const language = useLanguage()
  const { changed, at } = useSelection()
  const { readInContext, dismissChanged } = useIntents()
  const isNarrow = useWidth() === 'narrow'
  const statement = index.statements.find(({ id }) => id === changed?.at)
  if (changed === null || at !== null || statement === undefined) return null
  const actors = statement.actors.map((id) => toActorName(index, id, language))
  const commitment = index.commitments.find(({ id }) => id === statement.commitment)
  const about = `${new Intl.ListFormat(language).format(actors)}, ${lowerFirst(
    commitment?.name[language] ?? statement.commitment,
    language,
  )}`
  return (
    <div className={styles.notice}>
      <p>
        <strong>{messages.title}</strong> {messages.about(about)}
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className={button.link}
          onClick={() => readInContext(changed.at, isNarrow)}
        >
          {messages.show}
        </button>
        <button type="button" className={button.link} onClick={dismissChanged}>
          {messages.dismiss}
        </button>
      </div>
    </div>
  )
}

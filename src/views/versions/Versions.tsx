import { contentsMessages } from '../../language/messages/contents-messages'
import { actMessages } from '../../language/messages/act-messages'
import { useLanguage, useMessages } from '../../language/LanguageContext'
import { SelectionLink } from '../../links/SelectionLink'
import { toFeedPath } from '../../export/feed-paths'
import { toPlaceName } from '../../selection/pages'
import { toFileHref } from '../../selection/to-link'
import button from '../../ui/Button.module.css'
import { LongPage, LongSection } from '../../ui/LongPage'
import longPage from '../../ui/LongPage.module.css'
import { ChangeItem } from './ChangeItem'
import styles from './Versions.module.css'
import { versionsMessages } from './versions-messages'
import type { ReleaseView } from './versions-model'

interface VersionsProps {
  /** Newest first; null until they have loaded. */
  readonly releases: readonly ReleaseView[] | null
  readonly hasFailed: boolean
  /** The version of the site, if it is no release. */
  readonly unreleased: string | null
  readonly hasFeeds: boolean
  readonly onRetry: () => void
}

/** The id of the section with the files. */
const FILES = 'files'

/** Every release of the dossier, newest first, and what it changed. */
export function Versions({ releases, hasFailed, unreleased, hasFeeds, onRetry }: VersionsProps) {
  const messages = useMessages(versionsMessages)
  const { retry } = useMessages(actMessages)
  const words = useMessages(contentsMessages)
  const language = useLanguage()
  return (
    <LongPage
      words={words}
      title={toPlaceName('versions')[language]}
      contents={[
        ...(releases ?? []).map(({ version, day }) => [version, messages.heading(day)] as const),
        [FILES, messages.files],
      ]}
      holds="text"
    >
      <p className={longPage.prose}>{messages.lead}</p>
      {unreleased !== null && <p className={styles.notice}>{messages.unreleased(unreleased)}</p>}
      {releases === null && !hasFailed && <p role="status">{messages.loading}</p>}
      {hasFailed && (
        <p role="alert" className={styles.notice}>
          {messages.failed}{' '}
          <button type="button" className={button.bordered} onClick={onRetry}>
            {retry}
          </button>
        </p>
      )}
      {releases?.length === 0 && <p>{messages.none}</p>}
      {releases?.map((release) => (
        <Release key={release.version} release={release} />
      ))}
      <LongSection id={FILES} title={messages.files}>
        <ul className={styles.files}>
          <li>
            <a href={toFileHref('versions.json')}>{messages.list}</a>
          </li>
          {hasFeeds && (
            <li>
              <a href={toFileHref(toFeedPath(null, language))}>{messages.feed}</a>
            </li>
          )}
        </ul>
      </LongSection>
    </LongPage>
  )
}

function Release({ release }: { readonly release: ReleaseView }) {
  const messages = useMessages(versionsMessages)
  const { version, day, to, remarks, groups } = release
  return (
    <LongSection id={version} title={messages.heading(day)}>
      <p className={styles.facts}>
        <code>{version}</code>{' '}
        {to === null ? (
          messages.shown
        ) : (
          <SelectionLink to={to} label={messages.readOf(day)}>
            {messages.read}
          </SelectionLink>
        )}
      </p>
      {groups.map(({ act, title, kinds }) => (
        <section
          key={act}
          aria-label={`${title}: ${messages.heading(day)}`}
          className={styles.group}
        >
          <h4 className={styles.act}>{title}</h4>
          {kinds.map(({ title: kind, changes }) => (
            <div key={kind}>
              <h5 className={styles.kind}>{kind}</h5>
              <ul className={styles.changes}>
                {changes.map((change) => (
                  <ChangeItem key={change.key} change={change} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
    </LongSection>
  )
}

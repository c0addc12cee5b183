/**
 * Releases → Atom feeds (RFC 4287) of the statements that are new, changed or gone: of all, and of each
 * actor and each commitment beside its page, in each language. A feed needs whole addresses, so there
 * are feeds only where the address of the site is known.
 */
import { generateAtomFeed } from 'feedsmith'
import { toFeedPath, type FeedSubject } from '../../export/feed-paths'
import { toEntryHtml, toEntryTitle, toFeedTitle } from '../../export/feed-words'
import { toItemName } from '../../export/item-name'
import type { IsoDay } from '../../model/dates'
import type { Dossier, Statement } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import type { Change, Release } from '../../model/release'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../model/vocabulary'
import { listChanges, type ReadRelease } from '../releases/to-history'

interface Site {
  /** Newest first. */
  readonly releases: readonly ReadRelease[]
  readonly present: Dossier
  /** The address of the site, with a slash at its end. */
  readonly root: string
}

/** A change of a statement, with the statement and the dossier that it is told from. */
interface Told {
  readonly change: Change
  readonly release: Release
  readonly statement: Statement
  readonly of: Dossier
}

/** More would be read by nobody, and each reader loads all of them again and again. */
const MOST_ENTRIES = 200
const MEDIA_TYPE = 'application/atom+xml'

/** By path from the site's root; none before the first release. */
export function toFeeds(site: Site): ReadonlyMap<string, string> {
  const { releases, present } = site
  if (releases.length === 0) return new Map()
  const told = releases.flatMap((read) => toTold(read, present))
  const subjects: readonly (FeedSubject | null)[] = [
    null,
    ...present.actors.map(({ id }) => ({ page: 'actors', id }) as const),
    ...present.commitments.map(({ id }) => ({ page: 'commitments', id }) as const),
  ]
  return new Map(
    subjects.flatMap((subject) => {
      const about = told
        .filter(({ statement }) => subject === null || isAbout(statement, subject))
        .slice(0, MOST_ENTRIES)
      return [null, ...LANGUAGES].map(
        (language) =>
          [toFeedPath(subject, language), writeFeed(site, about, subject, language)] as const,
      )
    }),
  )
}

function toTold(read: ReadRelease, present: Dossier): readonly Told[] {
  const { release, whole, before } = read
  return listChanges(read, present)
    .filter(({ kind }) => kind === 'statements')
    .map((change) => {
      const of = (change.act === 'removed' ? before : null) ?? whole
      return {
        change,
        release,
        statement: findById(of.dossier.statements, change.id),
        of: of.dossier,
      }
    })
}

function isAbout({ actors, commitment }: Statement, { page, id }: FeedSubject): boolean {
  return page === 'actors' ? actors.includes(id) : commitment === id
}

function writeFeed(
  site: Site,
  told: readonly Told[],
  subject: FeedSubject | null,
  folder: Language | null,
): string {
  const { root, present, releases } = site
  const language = folder ?? DEFAULT_LANGUAGE
  const name = present.about.name[language]
  const of = subject === null ? null : toItemName(present, subject.page, subject.id, language)
  const page = subject === null ? 'versions' : `${subject.page}/${subject.id}`
  const toUrl = (path: string) => encodeURI(`${root}${folder === null ? '' : `${folder}/`}${path}`)
  const [latest] = told.length > 0 ? told : releases
  return generateAtomFeed({
    xml: { lang: language },
    id: toTag(site, `${folder ?? ''}/${page}`),
    title: { value: toFeedTitle(name, of, language) },
    updated: toInstant(latest?.release.date ?? ''),
    authors: [{ name }],
    links: [
      { rel: 'self', type: MEDIA_TYPE, href: encodeURI(root + toFeedPath(subject, folder)) },
      { rel: 'alternate', type: 'text/html', hreflang: language, href: toUrl(page) },
    ],
    entries: told.map(({ change, release, statement, of: dossier }) => {
      const { act, id } = change
      const isThere = present.statements.some((each) => each.id === id)
      const href = toUrl(isThere ? `statements/${id}` : `versions#${release.version}`)
      return {
        id: toTag(site, `${folder ?? ''}/${release.version}/${act}/${id}`),
        title: { value: toEntryTitle(change, language) },
        updated: toInstant(release.date),
        links: [{ rel: 'alternate', type: 'text/html', hreflang: language, href }],
        content: {
          type: 'html',
          value: toEntryHtml(change, dossier, present, href, language),
        },
        categories: [...statement.actors, statement.commitment].map((term) => ({ term })),
      }
    }),
  })
}

/** The same for ever (RFC 4151): the site's host, and the day of its first release. */
function toTag({ root, releases }: Site, name: string): string {
  const { host, pathname } = new URL(root)
  return `tag:${host.replace(/:\d+$/, '')},${releases.at(-1)?.release.date}:${pathname}${name.replace(/^\//, '')}`
}

/** A release has a day and no hour. */
function toInstant(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** Releases → the page that tells of them. */
import { formatDay } from '../../language/format-date'
import { releaseMessages, toDiffersWords } from '../../language/messages/release-messages'
import { toRemovedWords } from '../../language/removed-words'
import { toItemName } from '../../export/item-name'
import { toItem, toItemPlace } from '../../links/to-item'
import type { Dossier, Removed } from '../../model/dossier'
import {
  ACTS,
  KINDS,
  listItems,
  type Act,
  type Change,
  type History,
  type ReleaseInWords,
} from '../../model/release'
import type { Language } from '../../model/vocabulary'
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection'
import type { Stages } from '../../stages/stages'
import { versionsMessages } from './versions-messages'

export interface LinkedName {
  readonly name: string
  readonly to: Selection
}

export interface ChangeView {
  readonly key: string
  readonly name: string
  /** Null for what is not in the dossier that is shown. */
  readonly to: Selection | null
  readonly passage: NonNullable<Change['passage']> | null
  /** What differs, or what became of it, in sentences. */
  readonly remarks: readonly string[]
  /** What has taken its place. */
  readonly successors: readonly LinkedName[]
  /** The same in the release before; null for what is new. */
  readonly before: Selection | null
}

export interface ReleaseView {
  readonly version: string
  readonly day: string
  /** The dossier of that release; null for the one that is shown. */
  readonly to: Selection | null
  /** What it consists of or changed besides the lists, in sentences. */
  readonly remarks: readonly string[]
  readonly groups: readonly {
    readonly act: Act
    readonly title: string
    readonly kinds: readonly { readonly title: string; readonly changes: readonly ChangeView[] }[]
  }[]
}

interface Telling {
  readonly stages: Stages<Dossier>
  readonly selection: Selection
  readonly language: Language
  /** Version of the dossier on the page. */
  readonly shown: string
}

/** On an earlier day, what was not known by then is only counted. */
export function toVersionsModel(history: History, telling: Telling): readonly ReleaseView[] {
  const { selection, shown, language } = telling
  return history.releases.map((release, index) => {
    const earlier = history.releases[index + 1]
    const changes = release.changes.filter((change) => isKnown(change, telling))
    const of = (act: Act) => changes.filter((change) => change.act === act)
    const words = releaseMessages[language]
    return {
      version: release.version,
      day: formatDay(release.date, language),
      to:
        release.version === shown
          ? null
          : { ...DEFAULT_SELECTION, lang: selection.lang, version: release.version },
      remarks: toRemarks(release, earlier, release.changes.length - changes.length, telling),
      groups: ACTS.filter((act) => of(act).length > 0).map((act) => ({
        act,
        title: words.acts[act],
        kinds: KINDS.flatMap((kind) => {
          const told = of(act).filter((change) => change.kind === kind)
          if (told.length === 0) return []
          const title = words.kinds[kind](told.length)
          return [{ title, changes: told.map((each) => toChangeView(each, earlier, telling)) }]
        }),
      })),
    }
  })
}

function isKnown({ act, kind, id }: Change, { stages, selection }: Telling): boolean {
  if (selection.asOf === null) return true
  return act !== 'removed' && listItems(stages.known, kind).some((item) => item.id === id)
}

function toRemarks(
  release: ReleaseInWords,
  earlier: ReleaseInWords | undefined,
  withheld: number,
  { selection, language }: Telling,
): readonly string[] {
  const messages = versionsMessages[language]
  const words = releaseMessages[language]
  const list = new Intl.ListFormat(language)
  if (earlier === undefined) {
    const counts = KINDS.filter((kind) => release.counts[kind] > 0)
    return [
      messages.first(list.format(counts.map((kind) => words.kinds[kind](release.counts[kind])))),
    ]
  }
  const { parts, changes } = release
  return [
    ...(parts.length === 0
      ? []
      : [messages.parts(list.format(parts.map((part) => words.parts[part])))]),
    ...(parts.length + changes.length === 0 ? [messages.onlyForm] : []),
    ...(withheld === 0 || selection.asOf === null
      ? []
      : [messages.withheld(withheld, formatDay(selection.asOf, language))]),
  ]
}

function toChangeView(
  { act, kind, id, was, name, passage, fields = [] }: Change,
  earlier: ReleaseInWords | undefined,
  { stages: { everything }, selection, language }: Telling,
): ChangeView {
  const entry =
    act === 'removed'
      ? everything.removed.find((each) => each.kind === kind && each.id === id)
      : undefined
  const to = toItem(everything, kind, id, selection)
  const place = act === 'added' ? null : toItemPlace(kind, was ?? id, selection)
  return {
    key: `${act} ${kind} ${id}`,
    name: name[language],
    to,
    passage: passage ?? null,
    remarks: [
      ...(was === undefined ? [] : [versionsMessages[language].renamed(was, id)]),
      ...(fields.length === 0 ? [] : [toDiffersWords(fields, language)]),
      ...(entry === undefined ? [] : [toRemovedWords(entry, language)]),
    ],
    successors: entry === undefined ? [] : toSuccessors(everything, entry, selection, language),
    before: place === null || earlier === undefined ? null : { ...place, version: earlier.version },
  }
}

function toSuccessors(
  dossier: Dossier,
  { kind, renamedTo, statements, events }: Removed,
  selection: Selection,
  language: Language,
): readonly LinkedName[] {
  const refs = [
    ...(renamedTo === null ? [] : [{ kind, id: renamedTo }]),
    ...statements.map((id) => ({ kind: 'statements', id }) as const),
    ...events.map((id) => ({ kind: 'events', id }) as const),
  ]
  return refs.flatMap((ref) => {
    const to = toItem(dossier, ref.kind, ref.id, selection)
    return to === null ? [] : [{ name: toItemName(dossier, ref.kind, ref.id, language), to }]
  })
}

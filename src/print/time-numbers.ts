import { countMessages } from '../language/messages/count-messages'
import type { Dossier } from '../model/dossier'
import type { Language } from '../model/vocabulary'
import type { Selection } from '../selection/selection'
import { toDensity, toHeapWords } from '../views/timeline/density/to-density'
import { toExtent } from '../views/timeline/model/timeline-model'
import { toLaneName } from '../views/timeline/model/timeline-words'
import { timelineMessages } from '../views/timeline/timeline-messages'

/** A stretch of time on the timeline's sheet, where there are more passages than anybody prints. */
export interface TimeNumbers {
  readonly key: string
  readonly when: string
  /** `38 statements`, and how many events and articles. */
  readonly counts: readonly string[]
  /** Those in which anything is said: `12 leads, 5 commits`. */
  readonly lanes: readonly { readonly name: string; readonly words: string }[]
}

/** The numbers of the timeline on the page, of all that passes the filters. */
export function toTimeNumbers(
  dossier: Dossier,
  selection: Selection,
  language: Language,
): readonly TimeNumbers[] {
  const { laneIds, rows } = toDensity(dossier, {
    question: selection,
    domain: toExtent(dossier),
    language,
  })
  const names = laneIds.map((id) => toLaneName(dossier, selection.lanes, id, language))
  const { density } = timelineMessages[language]
  return rows
    .filter(({ total, events, articles }) => total + events + articles > 0)
    .map(({ bin, name, total, events, articles, heaps }) => ({
      key: bin?.from ?? '',
      when: name ?? density.inexact,
      counts: [
        countMessages[language].statements(total),
        ...(events > 0 ? [density.events(events)] : []),
        ...(articles > 0 ? [density.articles(articles)] : []),
      ],
      lanes: heaps.flatMap((heap, lane) =>
        heap === null ? [] : [{ name: names[lane] ?? '', words: toHeapWords(heap) }],
      ),
    }))
}

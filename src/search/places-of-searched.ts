/** Lists of a large dossier that its search asks for, by the places of statements and articles. */
import { compareSpans, type DateSpan } from '../model/dates'
import { groupBy, groupByEach } from '../model/group-by'
import type { SearchedDossier } from '../model/searched'
import type { ActorId } from '../model/vocabulary'
import { toAbout } from './to-entries'

type Places = readonly number[]

/** Of hundreds of thousands of statements, each is made when it is first asked for. */
export class PlacesOfSearched {
  readonly byActor = once((): ReadonlyMap<ActorId, Places> => this.group(({ actors }) => actors))
  readonly bySpeaker = once((): ReadonlyMap<string, Places> => this.group(({ via }) => via))
  readonly byCommitment = once((): ReadonlyMap<string, Places> => {
    const { statements } = this.dossier
    return groupBy([...statements.keys()], (row) => statements[row]?.commitment ?? '')
  })
  /** Of articles, by all that may have told or written them. */
  readonly byOutlet: ReadonlyMap<string, Places>

  constructor(private readonly dossier: Pick<SearchedDossier, 'articles' | 'statements'>) {
    const { articles } = dossier
    this.byOutlet = groupByEach([...articles.keys()], (place) => toAbout(articles[place]))
  }

  private group(toKeys: (statement: SearchedDossier['statements'][number]) => readonly string[]) {
    const { statements } = this.dossier
    return groupByEach([...statements.keys()], (row) => {
      const statement = statements[row]
      return statement === undefined ? [] : toKeys(statement)
    })
  }
}

/** The places of dates, newest first; of the same ones in their order. */
export function toPlacesNewestFirst(spans: readonly DateSpan[]): readonly number[] {
  // Most share an object, which is found sooner than its text is made.
  const known = new Map<DateSpan, number[]>()
  const byText = new Map<string, number[]>()
  for (const [place, span] of spans.entries()) {
    let places = known.get(span)
    if (places === undefined) {
      const text = `${span.earliest}/${span.latest}`
      places = byText.get(text) ?? []
      byText.set(text, places)
      known.set(span, places)
    }
    places.push(place)
  }
  const first = (places: Places) => spans[places[0] ?? 0] ?? NO_SPAN
  return [...byText.values()].toSorted((a, b) => compareSpans(first(b), first(a))).flat()
}

const NO_SPAN: DateSpan = { earliest: null, latest: null, precision: 'open' }

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null
  return () => (made ??= { value: make() }).value
}

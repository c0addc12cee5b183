import { renderHook, waitFor } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { toTextsFile } from '../model/dossier-files'
import { toTexts } from '../model/split-dossier'
import { toSelectionVocabulary } from '../selection/selection-vocabulary'
import { useDossier } from '../query/use-dossier'
import { createQueryWrapper } from '../testing/query-wrapper'
import { toReadIndex } from '../testing/read-index'
import { toyDossier } from '../testing/toy-dossier'
import { useFirstSelection } from './use-first-selection'
import { browserVisit, VisitContext } from './visit'

vi.mock('virtual:dossier', () => ({ indexUrl: '' }))

const AT = 'japan-declines-ban'
const QUOTE = 'ea8847'

/** More than a thousand articles: copies of one, which nothing is said in. */
function makeLarge() {
  const { index: dossier } = toyDossier
  const copies = Array.from({ length: 1001 }, (_, place) =>
    dossier.articles.slice(0, 1).map((article) => ({ ...article, id: `copy-${place}` })),
  )
  return { ...dossier, articles: [...dossier.articles, ...copies.flat()] }
}

function open(search: string, answer: () => Response, isElsewhere = false, pathname = '/') {
  const seen = new Set<unknown>()
  const large = makeLarge()
  const index = toReadIndex(large)
  const fetched = vi.fn<() => Promise<Response>>(() => Promise.resolve(answer()))
  vi.stubGlobal('fetch', fetched)
  const Queries = createQueryWrapper()
  const visit = { ...browserVisit, readAddress: () => ({ pathname, search }) }
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(Queries, null, createElement(VisitContext, { value: visit }, children))
  const vocabulary = toSelectionVocabulary(index)
  const { result } = renderHook(
    () => {
      const elsewhere = useDossier(index, isElsewhere)
      const first = useFirstSelection(index, vocabulary)
      seen.add(first)
      return { first, elsewhere }
    },
    { wrapper },
  )
  return { first: () => result.current.first?.selection, result, seen, fetched }
}

const texts = () => Response.json(toTextsFile(toTexts(makeLarge())))

describe('a link into a dossier so large that ids come with the texts', () => {
  it('waits for them where it says which words it is about', async () => {
    const { first } = open(`?at=${AT}&quote=${QUOTE}`, texts)
    expect(first()).toBeUndefined()
    await waitFor(() => expect(first()).toMatchObject({ at: AT, quote: QUOTE, changed: null }))
  })

  it('waits for them where it names a statement, which they tell the ids of', async () => {
    const { first, result } = open(`?at=${AT}`, texts)
    expect(first()).toBeUndefined()
    await waitFor(() => expect(first()).toMatchObject({ at: AT }))
    expect(result.current.first?.dropped).toEqual([])
    const other = open('?at=no-such-statement', texts)
    await waitFor(() => expect(other.first()).toMatchObject({ at: null }))
  })

  it('waits for them on the page of a statement', async () => {
    const { first } = open('', texts, false, `/statements/${AT}`)
    expect(first()).toBeUndefined()
    await waitFor(() => expect(first()).toMatchObject({ view: 'statements', subject: AT }))
  })

  it('does not wait for anything else', () => {
    const { first, fetched } = open('?cell=JP.fishing-ban&country=JP', texts)
    expect(first()).toMatchObject({ cell: { actor: 'JP' }, country: ['JP'] })
    expect(fetched).not.toHaveBeenCalled()
  })

  it('stays as it is while something else loads them', async () => {
    const { result, seen } = open('?country=JP', texts, true)
    await waitFor(() => expect(result.current.elsewhere.data).toBeDefined())
    expect([...seen]).toEqual([result.current.first])
  })

  it('opens what it can if the texts can’t be loaded', async () => {
    const { first, result } = open(
      `?at=${AT}&quote=${QUOTE}`,
      () => new Response('', { status: 404 }),
    )
    await waitFor(() => expect(first()).toMatchObject({ at: AT, quote: QUOTE }))
    // Nobody can say that there is no such statement.
    expect(result.current.first?.dropped).toEqual([])
  })
})

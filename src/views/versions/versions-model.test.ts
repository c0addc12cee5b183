import { describe, expect, it } from 'vitest'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { serializeSelection } from '../../selection/url-codec'
import type { Language } from '../../model/vocabulary'
import { tellToyReleases } from '../../testing/toy-releases'
import { toStages } from '../../testing/toy-stages'
import { toVersionsModel } from './versions-model'

const { dossier, history } = tellToyReleases()
const [march, february, january] = history.releases.map(({ version }) => version)

const model = (asOf: string | null = null, language: Language = 'en', shown = march ?? '') => {
  const selection = { ...DEFAULT_SELECTION, asOf, country: ['KE'] }
  const stages = toStages(dossier, selection)
  return toVersionsModel(history, { stages, selection, language, shown })
}
const toHref = (to: typeof DEFAULT_SELECTION | null | undefined) => {
  if (!to) return null
  const { pathname, search } = serializeSelection(to)
  return pathname + search
}

describe('the page of versions', () => {
  it('has the newest first, and leads to each but the one that is read', () => {
    expect(model().map(({ day, to }) => [day, toHref(to)])).toEqual([
      ['5 Mar 2026', null],
      ['10 Feb 2026', `/?version=${february}`],
      ['20 Jan 2026', `/?version=${january}`],
    ])
  })

  it('tells what is new and what has changed, and leads to both and to what was before', () => {
    const [newest] = model()
    expect(
      newest?.groups.map(({ title, kinds }) => [
        title,
        ...kinds.flatMap((kind) => [
          kind.title,
          ...kind.changes.map(({ to, before, remarks }) => [toHref(to), toHref(before), remarks]),
        ]),
      ]),
    ).toEqual([
      ['New', '1 statement', ['/statements/two-states-ready-with-ships', null, []]],
      [
        'Changed',
        '1 statement',
        [
          '/statements/japan-declines-ban',
          `/statements/japan-declines-ban?version=${february}`,
          ['What differs: our English rendering.'],
        ],
      ],
    ])
  })

  it('says what became of what is gone or has another id', () => {
    const [, second] = model()
    const changes = second?.groups.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.changes))
    expect(changes).toMatchObject([
      { remarks: ['“kenya-asks-fund” is now called “kenya-requests-fund” in links.'] },
      {
        name: 'Paper written',
        to: null,
        remarks: ['Taken out on 1 Feb 2026: It is the drafting.'],
        successors: [{ name: 'Memo drafted' }],
      },
    ])
    expect(changes?.map(({ before }) => toHref(before))).toEqual([
      `/statements/kenya-asks-fund?version=${january}`,
      `/events/paper-written?version=${january}`,
    ])
    expect(second?.remarks).toEqual(['Also changed: the list of removed ids.'])
  })

  it('counts what the first one consists of', () => {
    expect(model(null, 'vi').at(-1)?.remarks).toEqual([
      expect.stringMatching(/^Phiên bản đầu tiên: 2 bài báo, 15 phát biểu, .* và \d+ câu hỏi\.$/),
    ])
  })

  it('tells on an earlier day only what was known then, and counts the rest', () => {
    const [newest, second] = model('2025-06-09')
    expect([newest?.groups, second?.groups]).toEqual([[], []])
    expect(newest?.remarks).toEqual([
      '2 more entries are not told, because they were not known on 9 Jun 2025.',
    ])
    expect(model('2025-12-31')[0]?.groups.map(({ title }) => title)).toEqual(['New', 'Changed'])
  })

  it('says so where nothing but the form has changed', () => {
    const [latest, ...others] = history.releases
    if (latest === undefined) throw new Error('There is a release.')
    const formal = { ...latest, changes: [], parts: [] }
    const stages = toStages(dossier, { asOf: null, knownBy: 'said' })
    const [told] = toVersionsModel(
      { releases: [formal, ...others] },
      { stages, selection: DEFAULT_SELECTION, language: 'en', shown: '' },
    )
    expect(told?.remarks).toEqual(['Nothing that it says has changed, only how it is stored.'])
  })
})

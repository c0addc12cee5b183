/**
 * Valid seeds of any size, for measuring: an invented world in which each article says where states
 * stand on made-up matters. The same numbers give the same files.
 */
import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { nameOf, STATE_CODES, WORDS } from './invented-world'

export interface Scale {
  readonly articles: number
  readonly statementsPerArticle: number
  /** At most 193. */
  readonly states: number
  readonly commitments: number
  /** On how many days the articles were published; 2,400 unless it is told. */
  readonly days?: number
  /** Groups of which each has this many of the states as members. */
  readonly collectives?: { readonly count: number; readonly members: number }
}

/** As the seeds of a project that is kept up for years: sixty states, twenty-five commitments. */
export function toScale(articles: number): Scale {
  return { articles, statementsPerArticle: 20, states: 60, commitments: 25 }
}

/** By path relative to the folder of the seeds, as the compiler takes them. */
export function generateSeeds(scale: Scale): ReadonlyMap<string, Uint8Array> {
  const codes = STATE_CODES.slice(0, scale.states)
  const groups = toActors(codes, scale).collectives.map(({ id }) => id)
  // Each group as often as each state.
  const speakers = [...codes, ...groups]
  const matters = Array.from({ length: scale.commitments }, (_, index) => toMatter(index))
  const files = new Map<string, string>([
    ['about.yaml', toYaml(ABOUT)],
    ['disputes.yaml', '[]\n'],
    ['removed.yaml', '[]\n'],
    ['events.yaml', '[]\n'],
    ['method.yaml', toYaml(METHOD)],
    ['vocabulary/actors.yaml', toYaml(toActors(codes, scale))],
    ['vocabulary/commitments.yaml', toYaml({ groups: toGroups(matters) })],
    ['vocabulary/conditions.yaml', toYaml(CONDITIONS)],
    ['vocabulary/instruments.yaml', '[]\n'],
    ['vocabulary/people.yaml', '[]\n'],
    ['vocabulary/roster.yaml', toYaml(ROSTER)],
    ['vocabulary/stances.yaml', toYaml(STANCES.map(({ stance }) => stance))],
  ])
  for (let index = 0; index < scale.articles; index += 1) {
    for (const [name, text] of writeArticle(index, scale, speakers, matters)) {
      files.set(`articles/${toArticleId(index)}/${name}`, text)
    }
  }
  const encoder = new TextEncoder()
  return new Map([...files].map(([path, text]) => [path, encoder.encode(text)]))
}

type Random = () => number

/** Mulberry32 by Tommy Ettinger, who gave it to the public domain. From 0 to 1, the latter exclusive. */
function startRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new RangeError('There is nothing to pick from.')
  return value
}

interface Said {
  readonly id: string
  readonly code: string
  readonly matter: Matter
  readonly stance: (typeof STANCES)[number]['stance']
  readonly words: string
  readonly gloss: string
}

function writeArticle(
  index: number,
  { statementsPerArticle, days = 2400 }: Scale,
  codes: readonly string[],
  matters: readonly Matter[],
): readonly (readonly [name: string, text: string])[] {
  const random = startRandom(index + 1)
  const id = toArticleId(index)
  const published = addDays('2020-01-02', index % days)
  const said = Array.from({ length: statementsPerArticle }, (_, place): Said => {
    const code = pick(random, codes)
    const matter = pick(random, matters)
    const { stance, verb } = pick(random, STANCES)
    const round = `đợt ${index + 1}.${place + 1} này`
    return {
      id: `${id}-${place + 1}`,
      code,
      matter,
      stance,
      words: `${nameOf(code, 'vi')} ${verb.vi} ${matter.name.vi.toLowerCase()} trong ${round}`,
      gloss: `${nameOf(code, 'en')} ${verb.en} ${matter.name.en.toLowerCase()} in round ${index + 1}.${place + 1}`,
    }
  })
  const title = `Bài ${index + 1}: ${toFiller(random, 8)}`
  // Two statements a paragraph, between sentences that say nothing of a stance.
  const paragraphs = [title]
  const renderings = [`Article ${index + 1}`]
  for (let place = 0; place < said.length; place += 2) {
    const pair = said.slice(place, place + 2)
    const filler = () => `Theo ban tổ chức, ${toFiller(random, 14)}.`
    paragraphs.push(pair.map(({ words }) => `${filler()} ${words}.`).join(' '))
    renderings.push(pair.map(({ gloss }) => `According to the organisers. ${gloss}.`).join(' '))
  }
  const text = `${paragraphs.join('\n\n')}\n`
  const basis = { vi: 'Ghi ở đầu bài.', en: 'Printed above the article.' }
  const article = {
    id,
    file: `${id}.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    language: 'vi',
    title: { kind: 'headline', exact: title, en: `Article ${index + 1}` },
    outlet: { name: `Báo ${(index % 40) + 1}`, basis },
    published: { date: published, inferred: false, basis },
  }
  const statements = said.map(({ id: ownId, code, matter, stance, words, gloss }) => ({
    id: ownId,
    actors: [code],
    commitment: matter.id,
    stance: stance.id,
    voice: random() < 0.7 ? 'own' : 'reported',
    binding: pick(random, ['remark', 'announcement']),
    said: addDays(published, -Math.floor(random() * 3)),
    ...(stance.id === 'conditional' && { conditions: ['after-a-ceasefire'] }),
    quote: { exact: words },
    gloss,
  }))
  const english = renderings.map((rendering, place) => `## ${place * 2 + 1}\n${rendering}\n`)
  return [
    ['text.txt', text],
    ['article.yaml', toYaml(article)],
    ['statements.yaml', toYaml(statements)],
    ['figures.yaml', '[]\n'],
    ['english.md', `# English rendering\n\n${english.join('\n')}`],
  ]
}

function toFiller(random: Random, count: number): string {
  return Array.from({ length: count }, () => pick(random, WORDS)).join(' ')
}

function toArticleId(index: number): string {
  return `article-${index + 1}`
}

/** @param day in the proleptic Gregorian calendar, `2020-01-02` */
function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}

function toYaml(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 })
}

function toActors(codes: readonly string[], { collectives }: Scale) {
  const { count = 0, members = 0 } = collectives ?? {}
  return {
    states: codes.map(toState),
    collectives: [...codes.keys()].slice(0, count).map((index) => {
      const name = { vi: `Nhóm số ${index + 1}`, en: `Group ${index + 1}` }
      const within = Array.from(
        { length: members },
        (_, place) => codes[(index + place) % codes.length],
      )
      return {
        id: `group-${index + 1}`,
        name,
        short: name,
        definition: { vi: 'Một nhóm bịa ra.', en: 'A made-up group.' },
        members: within.map((actor) => ({ actor, source: MADE_UP, certainty: 'stated' })),
      }
    }),
  }
}

function toState(code: string) {
  return { code, role: 'member', source: MADE_UP, certainty: 'stated' }
}

interface Matter {
  readonly id: string
  readonly name: { readonly vi: string; readonly en: string }
}

function toMatter(index: number): Matter {
  return {
    id: `matter-${index + 1}`,
    name: { vi: `Việc số ${index + 1}`, en: `Matter ${index + 1}` },
  }
}

function toGroups(matters: readonly Matter[]) {
  const size = 5
  return Array.from({ length: Math.ceil(matters.length / size) }, (_, index) => ({
    id: `group-${index + 1}`,
    name: { vi: `Nhóm ${index + 1}`, en: `Group ${index + 1}` },
    commitments: matters.slice(index * size, (index + 1) * size).map((matter) => ({
      ...matter,
      short: matter.name,
      definition: { vi: 'Một việc bịa ra.', en: 'A made-up matter.' },
    })),
  }))
}

const STANCES = [
  toStance('leads', 'ringed-dot', 'for', ['Dẫn đầu', 'Leads'], ['dẫn đầu', 'leads']),
  toStance('commits', 'dot', 'for', ['Cam kết', 'Commits'], ['cam kết', 'commits to']),
  toStance(
    'conditional',
    'half-dot',
    'for',
    ['Có điều kiện', 'Conditional'],
    ['sẽ làm, sau ngừng bắn,', 'would do'],
  ),
  toStance('supports', 'ring', 'for', ['Ủng hộ', 'Supports'], ['ủng hộ', 'supports']),
  toStance('declines', 'barred-ring', 'against', ['Từ chối', 'Declines'], ['từ chối', 'declines']),
  toStance('opposes', 'cross', 'against', ['Phản đối', 'Opposes'], ['phản đối', 'opposes']),
] as const

function toStance(
  id: string,
  mark: string,
  hue: string,
  [vi, en]: readonly [vi: string, en: string],
  [verbVi, verbEn]: readonly [vi: string, en: string],
) {
  const definition = { vi: `${vi} một việc.`, en: `${en} a matter.` }
  return {
    stance: { id, mark, hue, name: { vi, en }, definition },
    verb: { vi: verbVi, en: verbEn },
  }
}

const CONDITIONS = [
  {
    id: 'after-a-ceasefire',
    name: { vi: 'Sau ngừng bắn', en: 'After a ceasefire' },
    definition: { vi: 'Khi đã ngừng bắn.', en: 'Once there is a ceasefire.' },
  },
]

const ROSTER = {
  'as-of': '2020-01-01',
  note: { vi: 'Không có danh sách.', en: 'There is no list.' },
  sources: [],
  members: [],
}

const ABOUT = {
  name: { vi: 'Ai hứa gì', en: 'Who Pledged What' },
  subtitle: { vi: 'Một thế giới bịa ra', en: 'An invented world' },
  intro: { vi: 'Để đo.', en: 'For measuring.' },
  questions: [],
}

const MADE_UP = { vi: 'Bịa ra.', en: 'Made up.' }

const METHOD = {
  sections: [],
  rulings: [],
  agreement: {
    statements: { measure: MADE_UP, 'by-article': [], outcome: MADE_UP },
    bindings: { measure: MADE_UP, 'by-article': [], kappa: 0, outcome: MADE_UP },
    reading: {
      hostile: {
        measure: MADE_UP,
        'by-article': [],
        recall: { held: 0, of: 0 },
        outcome: MADE_UP,
      },
    },
    caveat: MADE_UP,
  },
  choices: [],
}

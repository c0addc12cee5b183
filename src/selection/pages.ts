/**
 * Where a reader can be: the views of the dossier, and the pages that are read from top to bottom.
 * A page is one line here and a folder of `src/views`, whose `page.ts` says what draws it and which
 * statements it shows; its path is its id.
 */
import { keysOf } from '../model/keys-of'
import type { LocalText } from '../model/vocabulary'

/** `board` shows the three others side by side; each of these has the whole page. */
export const VIEW_NAMES = {
  board: { en: 'Board', vi: 'Toàn cảnh' },
  matrix: { en: 'Matrix', vi: 'Bảng cam kết' },
  timeline: { en: 'Timeline', vi: 'Dòng thời gian' },
  articles: { en: 'Articles', vi: 'Bài báo' },
} as const satisfies Record<string, LocalText>
export type View = keyof typeof VIEW_NAMES
export const VIEWS = keysOf(VIEW_NAMES)

/** `answers` answer a question over everything that the filters leave; `briefs` list one kind of subject. */
export const PAGE_GROUPS = {
  answers: { en: 'Answers', vi: 'Giải đáp' },
  briefs: { en: 'Briefs', vi: 'Hồ sơ' },
} as const satisfies Record<string, LocalText>
export type PageGroup = keyof typeof PAGE_GROUPS

interface PageEntry {
  readonly name: LocalText
  readonly group: PageGroup | null
  /** True of a page that may be about one subject, named in the path: `/actors/DE`. */
  readonly hasSubjects: boolean
  /** Of `src/views`. */
  readonly folder: string
}

const answer = (folder: string, en: string, vi: string) =>
  ({ name: { en, vi }, group: 'answers', hasSubjects: false, folder }) as const
const brief = (en: string, vi: string) =>
  ({ name: { en, vi }, group: 'briefs', hasSubjects: true, folder: 'brief' }) as const

/** In the order in which they are offered. */
export const PAGES = {
  changes: answer('changes', 'What changed', 'Điều gì đã đổi'),
  shifts: answer('shifts', 'Shifts', 'Chuyển biến'),
  disputes: { ...answer('disputes', 'Disagreements', 'Bất đồng'), hasSubjects: true },
  conditions: answer('conditions', 'Conditions', 'Điều kiện'),
  coverage: answer('coverage', 'Silence and coverage', 'Im lặng và mức độ đề cập'),
  compare: answer('compare', 'Compare', 'So sánh'),
  actors: brief('Countries and groups', 'Nước và nhóm nước'),
  commitments: brief('Commitments', 'Cam kết'),
  instruments: brief('Documents and bodies', 'Văn kiện và cơ chế'),
  people: brief('People', 'Nhân vật'),
  events: brief('Events', 'Sự kiện'),
  method: {
    name: { en: 'Method', vi: 'Phương pháp' },
    group: null,
    hasSubjects: false,
    folder: 'method',
  },
  notebook: {
    name: { en: 'Notebook', vi: 'Sổ tay' },
    group: null,
    hasSubjects: false,
    folder: 'notebook',
  },
} as const satisfies Record<string, PageEntry>
export type Page = keyof typeof PAGES
export const PAGE_IDS = keysOf(PAGES)

type PageWith<Part> = {
  [Id in Page]: (typeof PAGES)[Id] extends Part ? Id : never
}[Page]
export type BriefPage = PageWith<{ readonly group: 'briefs' }>
export type SubjectPage = PageWith<{ readonly hasSubjects: true }>

/** The pages of a group, in their order. */
export function pagesOf<Group extends PageGroup>(
  group: Group,
): readonly PageWith<{ readonly group: Group }>[] {
  const isInGroup = (page: Page): page is PageWith<{ readonly group: Group }> =>
    PAGES[page].group === group
  return PAGE_IDS.filter(isInGroup)
}

export function isView(place: View | Page): place is View {
  return place in VIEW_NAMES
}

export function isBriefPage(place: View | Page): place is BriefPage {
  return !isView(place) && PAGES[place].group === 'briefs'
}

export function isSubjectPage(place: View | Page): place is SubjectPage {
  return !isView(place) && PAGES[place].hasSubjects
}

/** True where the filters choose what is told: the views and the answers. */
export function isFiltered(place: View | Page): boolean {
  return isView(place) || PAGES[place].group === 'answers'
}

/** What a view or page is called. */
export function toPlaceName(place: View | Page): LocalText {
  return isView(place) ? VIEW_NAMES[place] : PAGES[place].name
}

/**
 * Where a reader can be: on a view of the dossier, or on a page that is read from top to bottom. A
 * page is one line here and a folder in `src/views`, whose `page.ts` has its component and the
 * statements it shows. Its id is also its path.
 */
import { keysOf } from '../model/keys-of'
import type { LocalText } from '../model/vocabulary'

/** `board` shows the other three side by side. */
export const VIEW_NAMES = {
  board: { en: 'Board', vi: 'Toàn cảnh' },
  matrix: { en: 'Matrix', vi: 'Bảng cam kết' },
  timeline: { en: 'Timeline', vi: 'Dòng thời gian' },
  articles: { en: 'Articles', vi: 'Bài báo' },
} as const satisfies Record<string, LocalText>
export type View = keyof typeof VIEW_NAMES
export const VIEWS = keysOf(VIEW_NAMES)

/** `answers` answer a question about what passes the filters; `briefs` list one kind of subject. */
export const PAGE_GROUPS = {
  answers: { en: 'Answers', vi: 'Giải đáp' },
  briefs: { en: 'Briefs', vi: 'Hồ sơ' },
} as const satisfies Record<string, LocalText>
export type PageGroup = keyof typeof PAGE_GROUPS

interface PageEntry {
  readonly name: LocalText
  readonly group: PageGroup | null
  /** True if the page can be about one subject, named in the path: `/actors/DE`, `/cells/DE/troops`. */
  readonly hasSubjects: boolean
  /** In `src/views`. */
  readonly folder: string
}

const answer = (folder: string, en: string, vi: string) =>
  ({ name: { en, vi }, group: 'answers', hasSubjects: false, folder }) as const
const brief = (en: string, vi: string) =>
  ({ name: { en, vi }, group: 'briefs', hasSubjects: true, folder: 'brief' }) as const

/** In the order of the navigation. */
export const PAGES = {
  // The first is where “Answers” leads: questions with their answers, before what has to be asked for.
  disputes: { ...answer('disputes', 'Disagreements', 'Bất đồng'), hasSubjects: true },
  conditions: answer('conditions', 'Conditions', 'Điều kiện'),
  shifts: answer('shifts', 'Shifts', 'Chuyển biến'),
  changes: answer('changes', 'What changed', 'Điều gì đã đổi'),
  coverage: answer('coverage', 'Silence and coverage', 'Im lặng và mức độ đề cập'),
  compare: answer('compare', 'Compare', 'So sánh'),
  actors: brief('Countries and groups', 'Nước và nhóm nước'),
  commitments: brief('Commitments', 'Cam kết'),
  instruments: brief('Documents and bodies', 'Văn kiện và cơ chế'),
  people: brief('People', 'Nhân vật'),
  events: brief('Events', 'Sự kiện'),
  cells: brief('Cells', 'Ô trong bảng'),
  statements: brief('Statements', 'Phát biểu'),
  questions: brief('Questions', 'Câu hỏi'),
  method: {
    name: { en: 'Method', vi: 'Phương pháp' },
    group: null,
    hasSubjects: false,
    folder: 'method',
  },
  data: { name: { en: 'Data', vi: 'Dữ liệu' }, group: null, hasSubjects: false, folder: 'data' },
  versions: {
    name: { en: 'Versions', vi: 'Các phiên bản' },
    group: null,
    hasSubjects: false,
    folder: 'versions',
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

/** True for places that the filters apply to: the views and the answers. */
export function isFiltered(place: View | Page): boolean {
  return isView(place) || PAGES[place].group === 'answers'
}

export function toPlaceName(place: View | Page): LocalText {
  return isView(place) ? VIEW_NAMES[place] : PAGES[place].name
}

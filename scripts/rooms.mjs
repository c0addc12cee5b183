/**
 * Which room may import which, and which packages. The only definition of the import directions:
 * `oxlint-house.mjs` enforces it, and `rooms.test.mjs` proves that.
 */

/** @typedef {{ rooms: string[], instead: string }} Doors */

/** What the dossier holds, what is asked of it, and what follows from that. */
const ASKED = ['model', 'filters', 'stages', 'selection', 'stances', 'links']

/** The views that can be taken along: as a picture, on paper. */
const DRAWN = ['views/matrix', 'views/timeline']

/** The rooms that run in the browser, except the app itself. */
const BELOW_APP = [
  ...ASKED,
  'query',
  'language',
  'ui',
  'passages',
  'search',
  'export',
  'picture',
  'print',
  'notebook',
  'views/*',
]

/**
 * For each room under `src/`, the rooms it may import, and what to do instead of importing others.
 * Each view is a room of its own, so no view can import another. Files directly in `src/` are the
 * room `main`.
 * @type {Record<string, Doors>}
 */
export const ROOMS = {
  model: {
    rooms: [],
    instead: 'The model defines what things are and imports nothing of ours.',
  },
  // Selection, because whether a link in the seeds can be followed is known to the codec alone.
  // Export, so that the files of /data/latest and those that Share makes can't differ.
  // Search, so that the words of a compiled search and those of a query can't differ.
  compile: {
    rooms: ['model', 'selection', 'export', 'search'],
    instead:
      'The compiler runs in Node and knows only the model, links, exports and the search; the browser gets its files.',
  },
  language: {
    rooms: ['model'],
    instead: 'Language knows only the model: a message takes what it needs as arguments.',
  },
  query: {
    rooms: ['model'],
    instead: 'Query loads the dossier and knows only the model; narrowing belongs in selection.',
  },
  filters: {
    rooms: ['model', 'language'],
    instead: 'A filter is only an entry: its values and its words. The rest belongs in selection.',
  },
  stages: {
    rooms: ['model'],
    instead: 'A stage is a part of the dossier; what is asked of it belongs in selection.',
  },
  selection: {
    rooms: ['model', 'filters', 'stages'],
    instead:
      'Selection takes the dossier as an argument and reaches the router through the bridge in app.',
  },
  stances: {
    rooms: ['model', 'filters', 'stages', 'selection'],
    instead: 'Stances compares statements, in plain functions; views put the result into words.',
  },
  links: {
    rooms: ['model', 'stages', 'selection'],
    instead: 'Links lets components read the selection and lead to another; it draws no more.',
  },
  passages: {
    rooms: [...ASKED, 'language', 'ui', 'notebook'],
    instead: 'A statement is put into words and drawn alike in every view, and knows none of them.',
  },
  ui: {
    rooms: [],
    instead: 'A ui component knows nothing of the domain: pass it strings and values as props.',
  },
  'views/*': {
    rooms: [
      ...ASKED,
      'language',
      'ui',
      'passages',
      'search',
      'export',
      'picture',
      'notebook',
      'query',
    ],
    instead:
      'Views communicate through the selection; what two views share belongs in ui, selection or language.',
  },
  search: {
    rooms: ['model', 'language'],
    instead: 'Search finds words in a dossier; what to do with them is up to others.',
  },
  export: {
    rooms: [...ASKED, 'language', 'passages'],
    instead: 'An export is a pure function of dossier and selection.',
  },
  notebook: {
    rooms: ['model', 'selection', 'links', 'language', 'ui'],
    instead: 'The notebook keeps the pins it is given; its page is a view.',
  },
  // A picture uses the view's own model, words and drawings, so that the two can't differ.
  picture: {
    rooms: ['model', 'stages', 'selection', 'language', 'ui', 'passages', 'export', ...DRAWN],
    instead: 'A picture is drawn from dossier and selection alone; views ask for it.',
  },
  // So does a printed sheet.
  print: {
    rooms: [...ASKED, 'query', 'language', 'ui', 'passages', 'export', ...DRAWN, 'views/reader'],
    instead: 'A printed sheet is drawn from dossier and selection; only the app asks for it.',
  },
  app: {
    rooms: BELOW_APP,
    instead: 'The app gets the dossier through query; the compiler runs at build time.',
  },
  'service-worker': {
    rooms: [],
    instead: 'The service worker runs beside the page, and knows files alone.',
  },
  main: {
    rooms: ['app', 'ui'],
    instead: 'main only mounts the app.',
  },
  // Only tests, of the answers against the tables of seeds/truth.
  truth: {
    rooms: [...BELOW_APP, 'testing'],
    instead: 'Truths are tested on models; the drawing is tested by views and stories.',
  },
  testing: {
    rooms: ['compile', ...BELOW_APP, 'app'],
    instead: 'Test support may import every room.',
  },
}

/**
 * The same for folders beside `src/`.
 * @type {Record<string, Doors>}
 */
const OUTSIDE = {
  e2e: {
    rooms: ['model', 'selection', 'scripts'],
    instead:
      'A story uses the page as a reader does; it may import model types, the URL codec and the server.',
  },
  scripts: {
    rooms: ['model', 'compile', 'service-worker', 'export', 'testing', 'views/data'],
    instead:
      'Commands of the project call the compiler; those that try our exports call their writers, and take the commands that the page shows.',
  },
}

/**
 * Packages that only some rooms may import; tests may import any.
 * @type {{ packages: RegExp, rooms: string[], instead: string }[]}
 */
const PACKAGES = [
  {
    packages: /^recharts(\/|$)/,
    rooms: ['views/timeline'],
    instead: 'Recharts is heavy and loads after the matrix: only views/timeline may use it.',
  },
  {
    packages: /^react-router(-dom)?(\/|$)/,
    rooms: ['app', 'testing'],
    instead: 'Change the URL through the selection; only app knows the router.',
  },
  {
    packages: /^@tanstack\/react-query(\/|$)/,
    rooms: ['query', 'app', 'testing'],
    instead: 'Ask for data with the hooks of query.',
  },
  {
    packages: /^virtual:(dossier|data-files|releases)$/,
    rooms: ['query'],
    instead: 'Only query knows where the dossier and its files are: use useDossier or dataFiles.',
  },
  {
    packages: /^zustand(\/|$)/,
    rooms: ['selection', 'links', 'notebook', 'app', 'testing'],
    instead: 'Shared state belongs in the selection: use its store, or keep the state local.',
  },
  {
    packages: /^(yaml|edtf|approx-string-match|hyparquet-writer|@valibot\/to-json-schema)(\/|$)/,
    rooms: ['compile', 'testing'],
    instead: 'This package is for build time and must not reach the browser: use it in compile.',
  },
  {
    packages: /^node:/,
    rooms: ['compile', 'testing'],
    instead: 'Code for the browser has no Node: do it in compile or in scripts.',
  },
  {
    packages: /^(react|react-dom|@base-ui\/react|lucide-react)(\/|$)/,
    rooms: [
      'language',
      'query',
      'links',
      'ui',
      'passages',
      'notebook',
      'picture',
      'views/*',
      'app',
      'main',
      'testing',
    ],
    instead: 'The model and the compiler are plain TypeScript: draw in ui or in a view.',
  },
]

/**
 * The room of a file, or null if it is in none.
 * @param {string} file path from the project's root, with forward slashes
 * @returns {string | null}
 */
export function toRoom(file) {
  const [top = '', room, view] = file.split('/')
  if (top in OUTSIDE) return top
  if (top !== 'src' || room === undefined) return null
  if (room === 'views') return view === undefined ? 'views' : `views/${view}`
  return view === undefined && room.includes('.') ? 'main' : room
}

/**
 * Why `file` may not import `specifier`, as one sentence, or null if it may.
 * @param {string} file path from the project's root, with forward slashes
 * @param {string} specifier as written in the import
 * @returns {string | null}
 */
export function findClosedDoor(file, specifier) {
  const room = toRoom(file)
  if (room === null) return null
  const isTest = /\.test\.(ts|tsx|mjs)$/.test(file)
  return specifier.startsWith('.')
    ? findClosedRoom(room, isTest, join(file, specifier))
    : findClosedPackage(room, isTest, specifier)
}

/**
 * @param {string} room
 * @param {boolean} isTest
 * @param {string} target path from the project's root
 * @returns {string | null}
 */
function findClosedRoom(room, isTest, target) {
  const other = toRoom(target)
  if (other === room) return null
  if (isTest && (other === 'testing' || other === null)) return null
  const doors = findDoors(room)
  if (doors === undefined) return `src/${room} is not in the table of rooms (scripts/rooms.mjs).`
  const isInSource = !(room in OUTSIDE)
  if (other === null) return isInSource ? `A file of src/${room} must not reach out of src.` : null
  if (matchesRoom(doors.rooms, other)) return null
  const from = isInSource ? `src/${room}` : room
  return `${from} must not import src/${other}. ${doors.instead}`
}

/**
 * @param {string} room
 * @param {boolean} isTest
 * @param {string} specifier
 * @returns {string | null}
 */
function findClosedPackage(room, isTest, specifier) {
  if (isTest || room in OUTSIDE) return null
  const closed = PACKAGES.find(
    ({ packages, rooms }) => packages.test(specifier) && !matchesRoom(rooms, room),
  )
  return closed === undefined ? null : `src/${room} must not import ${specifier}. ${closed.instead}`
}

/** @param {string} room */
function findDoors(room) {
  return OUTSIDE[room] ?? ROOMS[room] ?? (room.startsWith('views/') ? ROOMS['views/*'] : undefined)
}

/**
 * @param {readonly string[]} rooms
 * @param {string} room
 */
function matchesRoom(rooms, room) {
  return rooms.includes(room) || (room.startsWith('views/') && rooms.includes('views/*'))
}

/**
 * Resolves a relative import. A path above the project's root keeps its `..`.
 * @param {string} file
 * @param {string} specifier
 */
function join(file, specifier) {
  const parts = file.split('/').slice(0, -1)
  for (const part of specifier.replace(/\?.*$/, '').split('/')) {
    if (part === '..' && parts.length > 0) parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

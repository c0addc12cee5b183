/**
 * The house: which room may import which, and which room owns which package. This table is the one
 * home of the import directions; `oxlint-house.mjs` enforces it and `rooms.test.mjs` proves that.
 */

/** @typedef {{ rooms: string[], instead: string }} Doors */

/** The rooms of the browser, all but the app itself. */
const BELOW_APP = [
  'model',
  'query',
  'filters',
  'selection',
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
 * For each room under `src/`, the rooms that it may import, and what to do instead of the rest.
 * A view is a room of its own, so no view can import another. The files directly in `src/` are the
 * room `main`.
 * @type {Record<string, Doors>}
 */
export const ROOMS = {
  model: {
    rooms: [],
    instead: 'The model says what things are and imports nothing of ours.',
  },
  compile: {
    rooms: ['model'],
    instead: 'The compiler runs in Node and knows only the model; the browser gets its JSON.',
  },
  language: {
    rooms: ['model'],
    instead: 'Language knows only the model; a message takes what it needs as arguments.',
  },
  query: {
    rooms: ['model'],
    instead: 'Query hands out the dossier and knows only the model; narrowing is for selection.',
  },
  filters: {
    rooms: ['model', 'language'],
    instead: 'A filter is an entry that says how statements carry it; the rest follows elsewhere.',
  },
  selection: {
    rooms: ['model', 'filters'],
    instead:
      'Selection gets the dossier as an argument; the router is reached through the bridge in app.',
  },
  passages: {
    rooms: ['model', 'filters', 'selection', 'language', 'ui', 'notebook'],
    instead: 'A statement is put into words and drawn alike in every view, and knows none of them.',
  },
  ui: {
    rooms: [],
    instead: 'A ui component knows no domain: hand it strings and values as props.',
  },
  'views/*': {
    rooms: [
      'model',
      'filters',
      'selection',
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
      'A view reads and changes the selection, which the other views see too; what two views share belongs in ui, selection or language.',
  },
  search: {
    rooms: ['model', 'language'],
    instead: 'Search finds words in a dossier and knows nothing of what is done with them.',
  },
  export: {
    rooms: ['model', 'filters', 'selection', 'language', 'passages'],
    instead: 'An export is a pure function of dossier and selection.',
  },
  notebook: {
    rooms: ['model', 'selection', 'language', 'ui'],
    instead: 'The notebook keeps what a reader pins, and is handed it; its page is a view.',
  },
  // A picture tells what a view tells, by the view's own model and drawings, so that the two can't
  // come to differ.
  picture: {
    rooms: [
      'model',
      'selection',
      'language',
      'ui',
      'passages',
      'export',
      'views/matrix',
      'views/timeline',
    ],
    instead: 'A picture is drawn from dossier and selection alone; it is asked for by a view.',
  },
  // A printed sheet tells what a view tells, by the view's own model, for the same reason.
  print: {
    rooms: [
      'model',
      'query',
      'filters',
      'selection',
      'language',
      'ui',
      'passages',
      'export',
      'views/matrix',
      'views/reader',
    ],
    instead: 'A printed sheet is drawn from dossier and selection; the app asks for it.',
  },
  app: {
    rooms: BELOW_APP,
    instead: 'The app gets the dossier through query; the compiler has run before.',
  },
  main: {
    rooms: ['app', 'ui'],
    instead: 'main only mounts the app.',
  },
  // Tests alone: they hold the answers against the tables of seeds/truth.
  truth: {
    rooms: [...BELOW_APP, 'testing'],
    instead: 'A truth is held against models; how they are drawn is for the views and the stories.',
  },
  testing: {
    rooms: ['compile', ...BELOW_APP, 'app'],
    instead: 'Test support may open every room.',
  },
}

/**
 * For folders beside `src/`, the rooms that they may import.
 * @type {Record<string, Doors>}
 */
const OUTSIDE = {
  e2e: {
    rooms: ['model', 'selection', 'scripts'],
    instead:
      'A story uses the page as a reader does; it may know model types, the URL codec and the server.',
  },
  scripts: { rooms: ['model', 'compile'], instead: 'Commands of the project call the compiler.' },
}

/**
 * Packages that only some rooms may import. Tests may import any.
 * @type {{ packages: RegExp, rooms: string[], instead: string }[]}
 */
const PACKAGES = [
  {
    packages: /^recharts(\/|$)/,
    rooms: ['views/timeline'],
    instead: 'Recharts is heavy and is loaded after the matrix: it belongs to views/timeline.',
  },
  {
    packages: /^react-router(-dom)?(\/|$)/,
    rooms: ['app', 'testing'],
    instead: 'The URL is reached through the selection; only app knows the router.',
  },
  {
    packages: /^@tanstack\/react-query(\/|$)/,
    rooms: ['query', 'app', 'testing'],
    instead: 'Ask for data with the hooks of query.',
  },
  {
    packages: /^virtual:dossier$/,
    rooms: ['query'],
    instead: 'Where the dossier lies is known to query: use useDossier.',
  },
  {
    packages: /^zustand(\/|$)/,
    rooms: ['selection', 'notebook', 'app', 'testing'],
    instead: 'State that is shared is the selection: use its store, or keep the state local.',
  },
  {
    packages: /^(yaml|edtf|approx-string-match|@valibot\/to-json-schema)(\/|$)/,
    rooms: ['compile', 'testing'],
    instead: 'This package is for build time and must not reach the browser: use it in compile.',
  },
  {
    packages: /^node:/,
    rooms: ['compile', 'testing'],
    instead: 'Rooms of the browser have no Node: do it in compile or in scripts.',
  },
  {
    packages: /^(react|react-dom|@base-ui\/react|lucide-react)(\/|$)/,
    rooms: [
      'language',
      'query',
      'selection',
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
 * The room of a file, or null for a file of no room.
 * @param {string} file path from the project's top, with forward slashes
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
 * @param {string} file path from the project's top, with forward slashes
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
 * @param {string} target path from the project's top
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
 * Resolves a relative import; a path above the project's top keeps its `..`.
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

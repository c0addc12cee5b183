/**
 * The house's own lint rules. oxlint's `no-restricted-imports` sees neither `import()` nor
 * `import('x').T`, and the timeline is reached by `import()`, so the doors are checked here.
 */
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findClosedDoor } from './rooms.mjs'

const TOP = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Folders that would collect what has no name. */
const NAMELESS = new Set(['utils', 'util', 'helpers', 'common', 'lib', 'shared', 'misc'])
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/

/**
 * As much of oxlint's rule context as these rules use.
 * @typedef {{ filename: string, report: (problem: { node: object, message: string }) => void }} Context
 * @typedef {{ source?: { value?: unknown } | null }} ImportNode
 */

/** @param {Context} context */
const toProjectPath = (context) => relative(TOP, context.filename).split(sep).join('/')

const doors = {
  meta: { docs: { description: 'Imports go only through the doors of scripts/rooms.mjs' } },
  /** @param {Context} context */
  create(context) {
    const file = toProjectPath(context)
    /** @param {ImportNode} node */
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return
      const message = findClosedDoor(file, source.value)
      if (message !== null) context.report({ node: source, message })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    }
  },
}

const names = {
  meta: { docs: { description: 'kebab-case.ts holds no JSX, PascalCase.tsx is a component' } },
  /** @param {Context} context */
  create(context) {
    const path = toProjectPath(context).split('/')
    const file = path.pop() ?? ''
    return {
      /** @param {object} node */
      Program(node) {
        const message = findBadName(path, file)
        if (message !== null) context.report({ node, message })
      },
    }
  },
}

/**
 * @param {readonly string[]} folders
 * @param {string} file name without its folder
 * @returns {string | null}
 */
function findBadName(folders, file) {
  const nameless = folders.find((folder) => NAMELESS.has(folder))
  if (nameless !== undefined) {
    return `A folder called ${nameless} says nothing: name it after what it holds.`
  }
  const stem = file.split('.')[0] ?? ''
  if (stem === 'index') return 'No barrels: import from the file that defines the name.'
  if (/\.(test|spec)\.tsx$/.test(file)) return null
  const isComponent = file.endsWith('.tsx') && file !== 'main.tsx'
  if (isComponent && !PASCAL_CASE.test(stem)) {
    return `${file} is named like a module: a component's file is PascalCase.tsx, one without JSX is kebab-case.ts.`
  }
  if (!isComponent && !KEBAB_CASE.test(stem)) {
    return `${file} is named like a component: a file without JSX is kebab-case.ts.`
  }
  return null
}

export default { meta: { name: 'house' }, rules: { doors, names } }

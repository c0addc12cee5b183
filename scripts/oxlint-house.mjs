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
/** Hooks that hand out what changes the selection, or what the pointer is on. */
const STORE_HOOKS = new Set(['useIntents', 'useHover', 'useSelectionState'])
const MOST_PROPS = 8
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

const drawings = {
  meta: {
    docs: { description: 'Only connected components, hooks and the app change the selection' },
  },
  /** @param {Context} context */
  create(context) {
    const file = toProjectPath(context)
    if (!isDrawing(file)) return {}
    return {
      /** @param {ImportNode & { specifiers: readonly { imported?: { name?: string } }[] }} node */
      ImportDeclaration(node) {
        if (!String(node.source?.value).endsWith('/links/SelectionContext')) return
        const hook = node.specifiers.find(({ imported }) => STORE_HOOKS.has(imported?.name ?? ''))
        if (hook === undefined) return
        context.report({
          node,
          message: `A drawing changes nothing: take what ${hook.imported?.name} gives as props, from a component called …View.`,
        })
      },
    }
  },
}

/**
 * A drawing may read the selection for the links that it holds, but neither changes nor hovers.
 * @param {string} file
 */
function isDrawing(file) {
  const name = file.split('/').pop() ?? ''
  return (
    /^src\/(views|passages|print|picture|ui|notebook)\//.test(file) &&
    !/(View\.tsx|\.test\.tsx?)$|^use-/.test(name)
  )
}

const props = {
  meta: { docs: { description: 'A component takes at most eight props' } },
  /** @param {Context} context */
  create: (context) => ({
    /** @param {{ id: { name: string }, body: { body: readonly object[] } }} node */
    TSInterfaceDeclaration(node) {
      const count = node.body.body.length
      if (!node.id.name.endsWith('Props') || count <= MOST_PROPS) return
      context.report({
        node,
        message: `${node.id.name} has ${count} props: group them by what they are, into at most ${MOST_PROPS}.`,
      })
    },
  }),
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

export default { meta: { name: 'house' }, rules: { doors, drawings, names, props } }

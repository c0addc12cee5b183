/** Which fields the present code may count on, and which of them an earlier release lacks. */
import type { Whole } from './whole'

/** By path, such as `dossier.statements[]`: the fields that every object there has. */
type FieldsByPath = ReadonlyMap<string, ReadonlySet<string>>

type Visit = (path: string, object: object) => void

/** A field that the compiler leaves out of one object is optional. */
export function listRequiredFields(wholes: readonly Whole[]): FieldsByPath {
  const found = new Map<string, ReadonlySet<string>>()
  for (const whole of wholes) {
    walk(whole, '', (path, object) => {
      const earlier = found.get(path)
      const fields = Object.keys(object).filter((field) => earlier?.has(field) ?? true)
      found.set(path, new Set(fields))
    })
  }
  return found
}

/** As `dossier.articles[].source`, each once. */
export function findMissingFields(whole: Whole, required: FieldsByPath): readonly string[] {
  const missing = new Set<string>()
  walk(whole, '', (path, object) => {
    for (const field of required.get(path) ?? []) {
      if (!(field in object)) missing.add(`${path}.${field}`)
    }
  })
  return [...missing]
}

/** Calls back for every object, with its path. Actors of different kinds have different fields. */
function walk(value: unknown, path: string, visit: Visit): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, `${path}[]`, visit)
  } else if (typeof value === 'object' && value !== null) {
    const kind: unknown = path === 'dossier.actors[]' ? Reflect.get(value, 'kind') : undefined
    visit(typeof kind === 'string' ? `${path}(${kind})` : path, value)
    for (const [field, each] of Object.entries(value)) {
      walk(each, path === '' ? field : `${path}.${field}`, visit)
    }
  }
}

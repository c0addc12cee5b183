/** Second stage: YAML text → plain values, with the place of each recorded. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type ParsedNode,
  type YAMLError,
} from 'yaml'
import type { Places } from './places'
import { toProblem, type Place, type Problem } from '../problem'

export interface YamlResult {
  /** Undefined when there are problems. */
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/**
 * Parses YAML 1.2 (core schema) strictly: one document, no duplicate keys, aliases or custom tags,
 * because seeds are read by people first. Records where every value is written in `places`.
 */
export function parseYaml(file: string, text: string, places: Places): YamlResult {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, strict: true })
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line, column: col }
  }
  const faults = [...document.errors, ...document.warnings]
  const problems = faults.map((fault) => toYamlProblem(fault, placeOf(fault.pos[0])))
  const { contents } = document
  if (problems.length === 0 && (contents === null || isNothing(contents))) {
    problems.push(toProblem(placeOf(0), 'empty-file', 'The file contains nothing but comments.'))
  }
  if (problems.length > 0 || contents === null) return { value: undefined, problems }
  const value = toValue(contents, { places, placeOf, problems })
  return problems.length > 0 ? { value: undefined, problems } : { value, problems }
}

function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null && node.range[0] === node.range[1]
}

function toYamlProblem(fault: YAMLError, place: Place): Problem {
  const sentence = fault.message.endsWith('.') ? fault.message : `${fault.message}.`
  if (fault.code === 'DUPLICATE_KEY') {
    return toProblem(place, 'duplicate-key', 'The key appears twice.', 'Keep one of the two.')
  }
  const hint =
    'Check the indentation, and put quotes around texts that contain “: ”, “#” or quotes.'
  return toProblem(place, 'yaml-syntax', sentence, hint)
}

interface Conversion {
  readonly places: Places
  readonly placeOf: (offset: number) => Place
  readonly problems: Problem[]
}

function toValue(node: ParsedNode | null, conversion: Conversion): unknown {
  if (node === null) return null
  if (isAlias(node)) {
    const sentence = 'Aliases (*name) are not allowed in seeds.'
    const place = conversion.placeOf(node.range[0])
    conversion.problems.push(toProblem(place, 'yaml-syntax', sentence, 'Write the value out.'))
    return null
  }
  if (isMap(node)) {
    const pairs = node.items.map((pair) => ({
      key: isScalar(pair.key) ? String(pair.key.value) : String(pair.key),
      keyNode: pair.key,
      valueNode: pair.value,
    }))
    return recordObject(node, pairs, conversion, (values) => Object.fromEntries(values))
  }
  if (isSeq(node)) {
    const pairs = node.items.map((item, index) => ({
      key: String(index),
      keyNode: item,
      valueNode: item,
    }))
    return recordObject(node, pairs, conversion, (values) => values.map(([, value]) => value))
  }
  return node.value
}

interface NodePair {
  readonly key: string
  readonly keyNode: ParsedNode
  readonly valueNode: ParsedNode | null
}

function recordObject(
  node: ParsedNode,
  pairs: readonly NodePair[],
  conversion: Conversion,
  build: (values: readonly (readonly [string, unknown])[]) => object,
): object {
  const { placeOf, places } = conversion
  const object = build(pairs.map(({ key, valueNode }) => [key, toValue(valueNode, conversion)]))
  const keys = new Map(pairs.map(({ key, keyNode }) => [key, placeOf(keyNode.range[0])]))
  const values = pairs.map(
    ({ key, keyNode, valueNode }) => [key, placeOf((valueNode ?? keyNode).range[0])] as const,
  )
  places.record(object, { own: placeOf(node.range[0]), keys, values: new Map(values) })
  return object
}

/** Second stage: YAML text → plain values, with the place of each recorded. */
import {
  isAlias,
  isMap,
  isScalar,
  parseDocument,
  Scalar,
  type Document,
  type ParsedNode,
  type YAMLError,
} from 'yaml'
import { MAX_DEPTH, MAX_KEYS } from './limits'
import { parseSoundYaml } from './parse-sound-yaml'
import { SeedText, type Places } from './places'
import { toProblem, type Place, type Problem } from '../problem'

export interface YamlResult {
  /** Undefined when there are problems. */
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/**
 * Parses YAML 1.2 (core schema) strictly: one document, no duplicate keys, aliases or custom tags,
 * because seeds are read by people first. Records where every value is written in `places`, unless it is null.
 */
export function parseYaml(file: string, text: string, places: Places | null): YamlResult {
  const seedText = new SeedText(file, text)
  const sound = isBottomless(text) ? null : parseSoundYaml(seedText, places)
  return sound === null ? parseDoubtfulYaml(seedText, places) : { value: sound, problems: [] }
}

/** The same by the yaml package, which goes on after a fault, and names all of them. */
export function parseDoubtfulYaml(seedText: SeedText, places: Places | null): YamlResult {
  const { file, text } = seedText
  const document = parseShallow(text)
  if (document === null) {
    const problem = toProblem({ file, line: 1, column: 1 }, 'too-deep', TOO_DEEP, DEPTH_HINT)
    return { value: undefined, problems: [problem] }
  }
  const placeOf = (offset: number): Place => seedText.placeOf(offset)
  const faults = [...document.errors, ...document.warnings]
  const problems = faults.map((fault) => toYamlProblem(fault, placeOf(fault.pos[0])))
  const { contents } = document
  if (problems.length === 0 && (contents === null || isNothing(contents))) {
    problems.push(toProblem(placeOf(0), 'empty-file', 'The file contains nothing but comments.'))
  }
  if (problems.length > 0 || contents === null) return { value: undefined, problems }
  const value = toValue(contents, { seedText, places, placeOf, problems, depth: 0 })
  return problems.length > 0 ? { value: undefined, problems } : { value, problems }
}

const TOO_DEEP = 'Lists and mappings lie too deep within each other.'
const DEPTH_HINT = `At most ${MAX_DEPTH} levels are allowed: is a bracket or an indentation wrong?`

const KEYS_HINT = 'Is it meant to be a list, with “- ” before each entry?'

/** No parser is given more levels: where its stack ran out, Node could end without an error to catch. */
const MOST_LEVELS_PARSED = 500
const BOTTOMLESS_LINE = new RegExp(`^[ \\t?-]{${MOST_LEVELS_PARSED}}`, 'mu')

/** Whether brackets or the beginnings of lines could make more levels; brackets in words count, too. */
function isBottomless(text: string): boolean {
  if (BOTTOMLESS_LINE.test(text)) return true
  let depth = 0
  for (const bracket of text.match(/[[\]{}]/gu) ?? []) {
    depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1))
    if (depth > MOST_LEVELS_PARSED) return true
  }
  return false
}

/** Null if the levels of the text would exhaust the parser's stack, or do. */
function parseShallow(text: string): Document.Parsed | null {
  if (isBottomless(text)) return null
  try {
    const document = parseDocument(text, { prettyErrors: false, strict: true })
    // The parser catches some of its own.
    return document.errors.some(({ message }) => /call stack/u.test(message)) ? null : document
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
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
  readonly seedText: SeedText
  readonly places: Places | null
  readonly placeOf: (offset: number) => Place
  readonly problems: Problem[]
  /** How many lists and mappings the node lies in. */
  readonly depth: number
}

function toValue(node: ParsedNode | null, conversion: Conversion): unknown {
  if (node === null) return null
  if (isAlias(node)) {
    const sentence = 'Aliases (*name) are not allowed in seeds.'
    const place = conversion.placeOf(node.range[0])
    conversion.problems.push(toProblem(place, 'yaml-syntax', sentence, 'Write the value out.'))
    return null
  }
  if (isScalar(node)) {
    conversion.problems.push(...findCutText(node, conversion.placeOf))
    return node.value
  }
  if (conversion.depth >= MAX_DEPTH) {
    const place = conversion.placeOf(node.range[0])
    conversion.problems.push(toProblem(place, 'too-deep', TOO_DEEP, DEPTH_HINT))
    return null
  }
  if (isMap(node)) {
    if (node.items.length > MAX_KEYS) {
      const sentence = `The mapping has ${node.items.length} keys; at most ${MAX_KEYS} are allowed.`
      const place = conversion.placeOf(node.range[0])
      conversion.problems.push(toProblem(place, 'too-many', sentence, KEYS_HINT))
      return null
    }
    const pairs = node.items.map((pair) => ({
      key: isScalar(pair.key) ? String(pair.key.value) : String(pair.key),
      keyNode: pair.key,
      valueNode: pair.value,
    }))
    return recordObject(node, pairs, conversion, (values) => Object.fromEntries(values))
  }
  const pairs = node.items.map((item, index) => ({
    key: String(index),
    keyNode: item,
    valueNode: item,
  }))
  return recordObject(node, pairs, conversion, (values) => values.map(([, value]) => value))
}

/** A comment after a text without quotation marks may be the rest of that text. */
function findCutText(
  { type, comment, value, range }: Scalar.Parsed,
  placeOf: Conversion['placeOf'],
): readonly Problem[] {
  if (type !== Scalar.PLAIN || typeof value !== 'string' || typeof comment !== 'string') return []
  const sentence = `YAML ends this text before “#${comment}”.`
  const hint = 'Put quotation marks around the whole text, or the comment on a line of its own.'
  return [toProblem(placeOf(range[0]), 'text-cut-off', sentence, hint)]
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
  const inner = { ...conversion, depth: conversion.depth + 1 }
  const object = build(pairs.map(({ key, valueNode }) => [key, toValue(valueNode, inner)]))
  conversion.places?.record(object, {
    file: conversion.seedText,
    own: node.range[0],
    keys: isMap(node) ? pairs.map(({ key }) => key) : null,
    ofKeys: pairs.map(({ keyNode }) => keyNode.range[0]),
    ofValues: pairs.map(({ keyNode, valueNode }) => (valueNode ?? keyNode).range[0]),
  })
  return object
}

/** Third stage: plain values → typed seeds, keeping every valid part. */
import * as v from 'valibot'
import { findIssues, isUnknownKey, type Issue } from './find-issues'
import type { Places } from '../read/places'
import { toProblem, type Problem, type ProblemCode } from '../problem'

export interface ShapeResult<T> {
  /** Null when nothing could be kept. */
  readonly seed: T | null
  readonly problems: readonly Problem[]
}

/**
 * Reports everything in `value` that violates the schema. Removes unknown keys and malformed list
 * items from it (in place, because `places` goes by object identity), so that the laws can still
 * check the rest and one mistake does not hide the next.
 */
export function checkShape<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  file: string,
  places: Places,
): ShapeResult<v.InferInput<S>> {
  const problems: Problem[] = []
  let issues = findIssues(schema, value)
  for (let unknown = issues.filter(isUnknownKey); unknown.length > 0;) {
    for (const issue of unknown) {
      problems.push(toShapeProblem(issue, file, places))
      removeKey(issue)
    }
    issues = findIssues(schema, value)
    unknown = issues.filter(isUnknownKey)
  }
  const removals = new Map<unknown[], Set<number>>()
  for (const issue of issues) {
    problems.push(toShapeProblem(issue, file, places))
    const item = issue.path?.find((part) => part.type === 'array')
    const list: unknown = item?.input
    if (item?.type !== 'array' || !Array.isArray(list)) continue
    removals.set(list, (removals.get(list) ?? new Set()).add(item.key))
  }
  for (const [list, indices] of removals) {
    list.splice(0, list.length, ...list.filter((_, index) => !indices.has(index)))
  }
  return { seed: v.is(schema, value) ? value : null, problems }
}

function removeKey(issue: Issue): void {
  const last = issue.path?.at(-1)
  if (last?.type === 'object') Reflect.deleteProperty(last.input, last.key)
}

function toShapeProblem(issue: Issue, file: string, places: Places): Problem {
  const last = issue.path?.at(-1)
  const isPlaced = last?.type === 'object' || last?.type === 'array'
  const parent: object | null = isPlaced ? last.input : null
  const key = isPlaced ? last.key : ''
  const isKey = last?.origin === 'key'
  const place =
    parent === null
      ? { file, line: 1, column: 1 }
      : isKey
        ? places.ofKey(parent, String(key))
        : places.of(parent, key)
  const { code, sentence, hint } = explain(issue, String(key))
  return toProblem(place, code, sentence, hint === '' ? undefined : hint)
}

interface Explanation {
  readonly code: ProblemCode
  readonly sentence: string
  readonly hint?: string
}

const ADDRESS_KEYS = new Set(['url', 'archive', 'report'])

function explain(issue: Issue, key: string): Explanation {
  const hint = issue.message
  const shown = issue.received.replaceAll(/^"|"$/gu, '')
  if (isUnknownKey(issue)) return { code: 'unknown-key', sentence: `Unknown key “${key}”.`, hint }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return { code: 'missing-key', sentence: `Missing key “${key}”.` }
  }
  if (issue.type === 'picklist' && typeof issue.input === 'string') {
    return { code: 'unknown-value', sentence: `“${shown}” is not a value of “${key}”.`, hint }
  }
  if (issue.type === 'regex' && key === 'link') {
    return { code: 'unknown-value', sentence: `“${shown}” is not a link of this site.`, hint }
  }
  if (issue.type === 'regex' && ADDRESS_KEYS.has(key)) {
    return { code: 'unknown-value', sentence: `“${shown}” is no address to lead to.`, hint }
  }
  if (issue.type === 'regex') {
    return { code: 'illegal-id', sentence: `“${String(issue.input)}” is not a valid id.`, hint }
  }
  if (issue.type === 'max_length') return explainLength(issue, key)
  if (issue.type === 'min_value' || issue.type === 'max_value') {
    const end = issue.type === 'min_value' ? 'minimum' : 'maximum'
    const sentence = `“${key}” is ${shown}; the ${end} is ${issue.expected?.slice(2)}.`
    return { code: 'impossible-count', sentence }
  }
  if (issue.type === 'min_length')
    return { code: 'too-few', sentence: `“${key}” has too few items.`, hint }
  if (issue.type === 'non_empty') return { code: 'empty-text', sentence: `“${key}” is empty.` }
  if (issue.type === 'union') {
    return { code: 'wrong-type', sentence: `“${key}” has the wrong form.`, hint }
  }
  return explainType(issue, key)
}

function explainLength(issue: Issue, key: string): Explanation {
  const text = String(issue.input)
  if (issue.message !== '') {
    return { code: 'illegal-id', sentence: `The id “${text}” is too long.`, hint: issue.message }
  }
  const sentence = `“${key}” has ${text.length} characters; at most ${issue.expected?.slice(2)} are allowed.`
  return { code: 'too-long', sentence }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'a mapping (key: value)',
  picklist: 'one of the known values',
}

function explainType(issue: Issue, key: string): Explanation {
  const name = TYPE_NAMES[issue.type === 'nullable' ? 'string' : issue.type] ?? issue.type
  const sentence = `${key === '' ? 'The file' : `“${key}”`} should be ${name}.`
  if (issue.input === null) {
    return {
      code: 'wrong-type',
      sentence,
      hint: 'It is empty; remove the key if there is nothing to say.',
    }
  }
  if (issue.type === 'string' && typeof issue.input !== 'object') {
    return { code: 'wrong-type', sentence, hint: `Put quotes around it: "${issue.received}".` }
  }
  return { code: 'wrong-type', sentence }
}

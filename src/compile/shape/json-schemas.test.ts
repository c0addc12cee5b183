import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { writeJsonSchemas } from './json-schemas'

const FOLDER = fileURLToPath(new URL('../../../seeds/schema', import.meta.url))
const schemas = writeJsonSchemas()

it('seeds/schema has one JSON Schema for every kind of seed file', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...schemas.keys()].toSorted())
})

it.each([...schemas])('%s is up to date (if not, run npm run schema)', (name, text) => {
  expect(readFileSync(`${FOLDER}/${name}`, 'utf8')).toBe(text)
})

it.each([...schemas])('%s allows no unknown keys', (_, text) => {
  const schema: unknown = JSON.parse(text)
  expect(findOpenObjects(schema)).toEqual([])
})

/** The object schemas that allow unknown keys. */
function findOpenObjects(schema: unknown): readonly unknown[] {
  if (typeof schema !== 'object' || schema === null) return []
  const isOpen = 'properties' in schema && Reflect.get(schema, 'additionalProperties') !== false
  const inner = Object.values(schema).flatMap(findOpenObjects)
  return isOpen ? [schema, ...inner] : inner
}

/** JSON Schemas for editors, generated from the schemas that check the seeds. */
import { toJsonSchema } from '@valibot/to-json-schema'
import { SEED_SCHEMAS, SHARED_SCHEMAS } from './schema'

/** The contents of every file in `seeds/schema/`, by file name. */
export function writeJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SEED_SCHEMAS).map(([name, schema]) => {
      const json = toJsonSchema(schema, { definitions: SHARED_SCHEMAS, errorMode: 'throw' })
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`]
    }),
  )
}

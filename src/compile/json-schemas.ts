/** The JSON Schemas that editors complete and check the seeds with, from the compiler’s own shapes. */
import { toJsonSchema } from '@valibot/to-json-schema'
import { SEED_SCHEMAS, SHARED_SCHEMAS } from './schema'

/** Text of every file of `seeds/schema/`, by name. */
export function writeJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SEED_SCHEMAS).map(([name, schema]) => {
      const json = toJsonSchema(schema, { definitions: SHARED_SCHEMAS, errorMode: 'throw' })
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`]
    }),
  )
}

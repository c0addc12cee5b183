/** `npm run schema`: writes the JSON Schemas of the seeds, for editors, into `seeds/schema/`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeJsonSchemas } from '../src/compile/shape/json-schemas'

const FOLDER = 'seeds/schema'

mkdirSync(FOLDER, { recursive: true })
for (const [name, text] of writeJsonSchemas()) {
  writeFileSync(join(FOLDER, name), text)
  console.log(join(FOLDER, name))
}

/** Reads the tables of `seeds/truth/` like seeds, so that mistakes are reported with their line. Node only. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { checkShape } from '../compile/shape/check-shape'
import { parseYaml } from '../compile/read/parse-yaml'
import { Places } from '../compile/read/places'
import { formatReport } from '../compile/problem'
import { SEEDS } from './our-dossier'

const FOLDER = join(SEEDS, 'truth')

/** Names of everything in the folder. */
export function listTruthFiles(): readonly string[] {
  return readdirSync(FOLDER).toSorted()
}

/** `truth/<name>.yaml`. Throws a report of every deviation from the schema. */
export function readTruth<const S extends v.GenericSchema>(
  name: string,
  schema: S,
): v.InferOutput<S> {
  const file = `truth/${name}.yaml`
  const places = new Places()
  const { value, problems } = parseYaml(file, readFileSync(join(SEEDS, file), 'utf8'), places)
  const shape = problems.length > 0 ? { problems } : checkShape(schema, value, file, places)
  if (shape.problems.length > 0) throw new Error(formatReport(shape.problems, 'seeds/'))
  return v.parse(schema, value)
}

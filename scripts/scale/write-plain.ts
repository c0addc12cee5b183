/**
 * Writes the statements of generated seeds as a plain list of objects, as a dashboard made with common
 * libraries would load them: run as a program of its own with the number of articles and a file.
 */
import { writeFileSync } from 'node:fs'
import { compileSeeds } from '../../src/compile/compile-seeds'
import { formatReport } from '../../src/compile/problem'
import { generateSeeds, toScale } from './generate-seeds'

const [articles, file = ''] = process.argv.slice(2)
const { dossier, problems } = compileSeeds(generateSeeds(toScale(Number(articles))))
if (dossier === null) throw new Error(formatReport(problems, ''))
const { index } = dossier
const names = new Intl.DisplayNames('en', { type: 'region' })
writeFileSync(
  file,
  JSON.stringify({
    actors: index.actors.map(({ id }) => ({ id, name: names.of(id) })),
    commitments: index.commitments.map(({ id, name }) => ({ id, name: name.en })),
    stances: index.stances.map(({ id, name }) => ({ id, name: name.en })),
    statements: index.statements.map(
      ({ id, article, actors, commitment, stance, voice, binding, conditions, saidSpan }) => ({
        id,
        article,
        actor: actors[0],
        commitment,
        stance,
        voice,
        binding,
        condition: conditions[0] ?? 'none',
        said: saidSpan.earliest,
      }),
    ),
  }),
)

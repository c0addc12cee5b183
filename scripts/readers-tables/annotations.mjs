/** Web Annotations in programs that find their passages, keep them, or take them for RDF. */
import { readFileSync } from 'node:fs'
import { add, at, load, named, namedOurs, of, ours, theirs, window } from './set-up.mjs'

const { readArticleText } = await load('testing/our-dossier.ts')
const jsonld = ours('jsonld')
/** @param {any[]} body */
const bodies = (body) =>
  JSON.stringify(body.map(({ purpose, value, language }) => [purpose, value, language]))

const TAGS = [
  'actor',
  'commitment',
  'stance',
  'voice',
  'binding',
  'said',
  'condition',
  'via',
  'with',
]

/**
 * What an annotation tells of its statement: which one, where it stands, and its codes.
 * @param {any} annotation
 */
function toTold({ id, body, target }) {
  const [{ exact }, { start, end }] = [target].flat()[0].selector
  const codes = body.flatMap((/** @type {any} */ { purpose, value }) =>
    purpose === 'tagging' && TAGS.some((tag) => value.startsWith(`${tag}:`)) ? [value] : [],
  )
  return [new URL(id).searchParams.get('at'), exact, start, end, ...codes]
}

/** The same of a statement itself. @param {any} statement */
function toGiven(statement) {
  const { id, quote, actors, commitment, stance, voice, binding, said, conditions, via } = statement
  const values = [actors, commitment, stance, voice, binding, said, conditions, via, statement.with]
  const codes = values.flatMap((each, index) =>
    [each].flat().map((value) => `${TAGS[index]}:${value}`),
  )
  return [id, quote.exact, quote.start, quote.end, ...codes]
}

/**
 * Each program on all annotations of the dossier.
 * @param {any} dossier
 */
export async function readAnnotations(dossier) {
  const given = new Set(dossier.statements.map(toGiven).map(String))
  const collection = JSON.parse(readFileSync(at('annotations.jsonld'), 'utf8'))
  /** @type {any[]} */
  const items = collection.first.items
  const page = window.document.querySelector('pre')
  /** @param {(item: any) => unknown} find of what is found, the text if it is right */
  async function countFound(find) {
    let found = 0
    for (const item of items) {
      page.textContent = readArticleText(new URL(item.target.source.id).pathname.split('/').pop())
      if ((await find(item)) === item.target.selector[0].exact) found++
    }
    return of(found, items.length, 'passages found')
  }
  const apache = ours('@apache-annotator/dom')
  add('Web Annotations', namedOurs('@apache-annotator/dom'), {
    whole: [
      await countFound(async ({ target }) => {
        for await (const range of apache.createTextQuoteSelectorMatcher(target.selector[0])(page))
          return range.toString()
      }),
    ],
  })
  const { toRange } = await theirs('dom-anchor-text-quote')
  add('Web Annotations', named('dom-anchor-text-quote'), {
    whole: [await countFound(({ target }) => toRange(page, target.selector[0])?.toString())],
  })
  // Its other build, for scripts of a page, exports nothing to Node.
  const recogito = await import(
    at('node_modules/@recogito/text-annotator/dist/text-annotator.es.js')
  )
  /** @type {Set<string>} */
  const gone = new Set()
  /** @type {Set<string>} */
  const made = new Set()
  let kept = 0
  let same = 0
  const again = await countFound((item) => {
    const format = recogito.W3CTextFormat(item.target.source.id, page)
    const out = JSON.parse(
      JSON.stringify(format.serialize(recogito.reviveAnnotation(format.parse(item).parsed, page))),
    )
    const [target] = out.target
    if (given.has(String(toTold(out)))) same++
    if (out.id === item.id && bodies(out.body) === bodies(item.body)) kept++
    for (const key of Object.keys(item.target)) if (!(key in target)) gone.add(`target.${key}`)
    for (const key of Object.keys(target)) if (!(key in item.target)) made.add(`target.${key}`)
    for (const key of Object.keys(item.target.source))
      if (key !== 'id' && typeof target.source === 'string') gone.add(`target.source.${key}`)
    if (target.selector[0].prefix !== item.target.selector[0].prefix) made.add('another prefix')
    return target.selector[0].exact
  })
  add('Web Annotations', named('@recogito/text-annotator'), {
    whole: [
      again,
      of(kept, items.length, 'with all tags and comments'),
      of(same, items.length, 'come back to the same statement, by its tags and its place'),
    ],
    changed: [`new in the export: ${[...made].join(', ')}`],
    lost: [...gone],
  })
  const document = JSON.parse(readFileSync('src/export/data/anno-context.json', 'utf8'))
  const options = {
    documentLoader: (/** @type {string} */ documentUrl) =>
      Promise.resolve({ contextUrl: null, documentUrl, document }),
  }
  const quads = await jsonld.toRDF(collection, { ...options, format: 'application/n-quads' })
  const framed = await jsonld.frame(
    await jsonld.fromRDF(quads, { format: 'application/n-quads' }),
    { '@context': collection['@context'], type: 'AnnotationCollection' },
    { ...options, omitGraph: true, embed: '@always' },
  )
  const quadsAgain = await jsonld.canonize(framed, { ...options, format: 'application/n-quads' })
  add('Web Annotations', `${namedOurs('jsonld')}, to RDF and back`, {
    whole: [of(framed.first.items.length, items.length, 'annotations')],
    changed: [
      quadsAgain ===
      (await jsonld.canonize(collection, { ...options, format: 'application/n-quads' }))
        ? 'the same RDF'
        : 'other RDF',
    ],
  })
}

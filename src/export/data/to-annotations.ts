/** Statements as W3C Web Annotations on the articles' texts, in JSON-LD. */
import { toFactText, toStatementFacts, type Fact } from '../../passages/words/statement-facts'
import type { Article, ArticleBody, Statement } from '../../model/dossier'
import { toChecksum } from '../../model/checksums'
import { findById } from '../../model/find-by-id'
import type { Author } from '../../model/publication'
import { DEFAULT_SELECTION } from '../../selection/selection'
import { toSharedSelection } from '../../selection/share-target'
import { toStatementLink, type Exported, type ExportFrame } from './export-frame'
import { toOtherwiseTags } from './otherwise-tags'
import { toQuoteContext } from './quote-context'
import { toPrintedName } from '../author-names'
import { SITE } from '../site'

interface TextualBody {
  readonly type: 'TextualBody'
  readonly purpose: 'tagging' | 'describing' | 'commenting'
  readonly value: string
  readonly format: 'text/plain'
  readonly language?: string
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Code points of the article's NFC text, `end` exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

interface Creator {
  readonly type: 'Person' | 'Organization'
  /** As printed. */
  readonly name: string
  readonly 'foaf:familyName'?: string
  readonly 'foaf:givenName'?: string
}

interface Annotation {
  /** Link to the passage. */
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'classifying'
  readonly body: readonly TextualBody[]
  readonly target: {
    readonly type: 'SpecificResource'
    readonly source: {
      /** Link to the article. */
      readonly id: string
      readonly type: 'Text'
      readonly format: 'text/plain'
      readonly language: string
      /** The headline; the article's id if the headline is withheld. */
      readonly label: string
      /** In the order of the byline; missing where it is not taken apart. */
      readonly creator?: readonly Creator[]
      /** The file as received, and the SHA-256 of its bytes. */
      readonly 'dc:identifier': readonly [file: string, sha256: string]
    }
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
  }
}

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'AnnotationCollection'
  readonly label: string
  readonly generated?: string
  readonly total: number
  readonly first: {
    readonly id: string
    readonly type: 'AnnotationPage'
    readonly startIndex: 0
    readonly items: readonly Annotation[]
  }
}

/**
 * One page with everything. Codes become tags `name:id`, the project's English translation a
 * description, and free text comments. `bodies` are the texts of the statements' articles; throws if one is missing.
 */
export function toAnnotations(
  { dossier, statements }: Exported,
  bodies: readonly ArticleBody[],
  frame: ExportFrame,
): AnnotationCollection {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: frame.link,
    type: 'AnnotationCollection',
    label: `${SITE}, version ${frame.version}`,
    ...(frame.exported === null ? {} : { generated: frame.exported }),
    total: statements.length,
    first: {
      id: `${frame.link}#annotations`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: statements.map((statement) => ({
        id: toStatementLink(dossier, statement, frame),
        type: 'Annotation',
        motivation: 'classifying',
        body: toBodies(statement, dossier),
        target: {
          type: 'SpecificResource',
          source: toSource(findById(dossier.articles, statement.article), dossier, frame),
          selector: toSelectors(statement, findById(bodies, statement.article)),
        },
      })),
    },
  }
}

function toSource(
  article: Article,
  dossier: Exported['dossier'],
  frame: ExportFrame,
): Annotation['target']['source'] {
  const target = { kind: 'article', article: article.id } as const
  return {
    id: frame.toLink(toSharedSelection(DEFAULT_SELECTION, target, dossier)),
    type: 'Text',
    format: 'text/plain',
    language: article.language,
    label: article.title.quote.exact || article.id,
    ...(article.authors !== undefined && {
      creator: article.authors.map((author) => toCreator(author, article.byline)),
    }),
    'dc:identifier': [article.file, `sha256:${toChecksum(article)}`],
  }
}

function toCreator(author: Author, byline: string | null): Creator {
  return {
    type: 'body' in author ? 'Organization' : 'Person',
    name: toPrintedName(author, byline),
    ...('family' in author && {
      'foaf:familyName': author.family,
      'foaf:givenName': author.given,
    }),
  }
}

function toSelectors(
  { quote }: Statement,
  { paragraphs }: ArticleBody,
): Annotation['target']['selector'] {
  const { exact, start, end } = quote
  return [
    { type: 'TextQuoteSelector', exact, ...toQuoteContext(quote, paragraphs) },
    { type: 'TextPositionSelector', start, end },
  ]
}

function toBodies(statement: Statement, dossier: Exported['dossier']): readonly TextualBody[] {
  const { gloss } = statement
  return [
    ...toTags(statement).map((value) => ({ ...TEXT, purpose: 'tagging', value }) as const),
    { ...TEXT, purpose: 'describing', value: gloss, language: 'en' },
    ...toComments(statement, dossier).map(
      (value) => ({ ...TEXT, purpose: 'commenting', value, language: 'en' }) as const,
    ),
  ]
}

/** Every coded value that has an id: `name:id`. */
function toTags(statement: Statement): readonly string[] {
  const { actors, commitment, stance, voice, binding, said, conditions, via } = statement
  const { instrument, reading, otherwise } = statement
  return [
    ...actors.map((id) => `actor:${id}`),
    `commitment:${commitment}`,
    `stance:${stance}`,
    `voice:${voice}`,
    `binding:${binding}`,
    `said:${said}`,
    ...conditions.map((id) => `condition:${id}`),
    ...via.map((id) => `via:${id}`),
    ...statement.with.map((id) => `with:${id}`),
    ...(instrument === null ? [] : [`instrument:${instrument}`]),
    `reading:${reading}`,
    ...toOtherwiseTags(otherwise).map((tag) => `otherwise:${tag}`),
  ]
}

/** Facts that are already among the tags. */
const TAGGED: ReadonlySet<Fact['kind']> = new Set(['with', 'instrument', 'conditions'])

/** Free text, each with its label; the note has none. */
function toComments(statement: Statement, dossier: Exported['dossier']): readonly string[] {
  const { note } = statement
  return [
    ...toStatementFacts(statement, dossier, 'en')
      .filter(({ kind }) => !TAGGED.has(kind))
      .map((fact) => toFactText(fact, 'en')),
    ...(note === null ? [] : [note.en]),
  ]
}

const TEXT = { type: 'TextualBody', format: 'text/plain' } as const

/** First stage: bytes of a seed file → text. */
import { isBlank } from './blank'
import { toProblem, type Place, type Problem } from '../problem'

export type TextResult =
  | { readonly text: string; readonly problems: readonly [] }
  | { readonly text: null; readonly problems: readonly Problem[] }

/**
 * Reads a file that we write. It must be in normalisation form NFC, because quotes are compared and
 * counted by code point, its lines must end with LF, because lines are counted too, and it may have
 * no byte order mark, which nobody sees and which makes every id and language another one.
 */
export function readText(file: string, bytes: Uint8Array): TextResult {
  const decoded = decodeFile(file, bytes)
  if (decoded.text === null) return decoded
  const { text } = decoded
  const problems: Problem[] = []
  const firstMark = text.indexOf('\uFEFF')
  if (firstMark !== -1) {
    const hint = 'Save it as UTF-8 without a byte order mark.'
    const place = placeAt(file, text, firstMark)
    problems.push(toProblem(place, 'byte-order-mark', 'The file contains a byte order mark.', hint))
  }
  const firstReturn = text.indexOf('\r')
  if (firstReturn !== -1) {
    const hint = 'Save it with LF line endings.'
    const place = placeAt(file, text, firstReturn)
    problems.push(toProblem(place, 'crlf', 'The file contains carriage returns.', hint))
  }
  const firstDecomposed = findDecomposed(text)
  if (firstDecomposed !== -1) {
    const hint = 'Convert it to NFC.'
    const place = placeAt(file, text, firstDecomposed)
    problems.push(
      toProblem(place, 'not-nfc', 'The text is not in Unicode normalisation form NFC.', hint),
    )
  }
  return problems.length > 0 ? { text: null, problems } : { text, problems: [] }
}

/**
 * Reads the text of an article, which stays as it was received. What is coded is its NFC form, with LF
 * for every kind of line end and without a byte order mark at its start.
 */
export function readArticleText(file: string, bytes: Uint8Array): TextResult {
  const decoded = decodeFile(file, bytes)
  if (decoded.text === null) return decoded
  const text = decoded.text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .normalize('NFC')
  return { text, problems: [] }
}

/** Decodes UTF-8 strictly. */
function decodeFile(file: string, bytes: Uint8Array): TextResult {
  const text = decode(bytes)
  if (text === null) {
    const sentence = 'The file is not UTF-8.'
    return fail(toProblem(placeOfBadByte(file, bytes), 'not-utf8', sentence, 'Save it as UTF-8.'))
  }
  if (isBlank(text)) {
    return fail(toProblem({ file, line: 1, column: 1 }, 'empty-file', 'The file is empty.'))
  }
  return { text, problems: [] }
}

function fail(problem: Problem): TextResult {
  return { text: null, problems: [problem] }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 index of the first difference between the text and its NFC form, or -1. */
function findDecomposed(text: string): number {
  const normal = text.normalize('NFC')
  if (normal === text) return -1
  let index = 0
  while (text[index] === normal[index]) index += 1
  return index
}

/** The place of the first byte that is not UTF-8. */
function placeOfBadByte(file: string, bytes: Uint8Array): Place {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const text = decoder.decode(bytes)
  for (
    let index = text.indexOf('\uFFFD');
    index !== -1;
    index = text.indexOf('\uFFFD', index + 1)
  ) {
    const before = new TextEncoder().encode(text.slice(0, index)).length
    const isGenuine =
      bytes[before] === 0xef && bytes[before + 1] === 0xbf && bytes[before + 2] === 0xbd
    if (!isGenuine) return placeAt(file, text, index)
  }
  return placeAt(file, text, text.length)
}

/** The place of a UTF-16 index in a text. */
function placeAt(file: string, text: string, index: number): Place {
  const before = text.slice(0, index)
  const lastBreak = before.lastIndexOf('\n')
  return { file, line: before.split('\n').length, column: index - lastBreak }
}

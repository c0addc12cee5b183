/** The text with a full stop, unless it already ends in punctuation, within quotation marks too. */
export function closed(text: string): string {
  return /[.!?…][”"’]?$/u.test(text) ? text : `${text}.`
}

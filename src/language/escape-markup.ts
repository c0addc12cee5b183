/** Escapes a text for HTML and XML, both as content and in attributes with either quote. */
export function escapeMarkup(text: string): string {
  return toWritable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Drops what XML 1.0 can't represent even when escaped: control characters, lone surrogates. */
export function toWritable(text: string): string {
  return (
    text
      .toWellFormed()
      // oxlint-disable-next-line no-control-regex -- these are the characters that XML refuses
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  )
}

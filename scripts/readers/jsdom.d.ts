/** The part of the package `jsdom` (which ships no types) that reads XML. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(text: string, options: { readonly contentType: 'text/xml' | 'text/html' })
    readonly window: { readonly document: Document }
  }
}

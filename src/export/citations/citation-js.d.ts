/** The part of the package `@citation-js/core` (which ships no types) that the tests use. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Parses text of a known type into CSL-JSON; throws when it can't. */
      readonly chain: (
        input: unknown,
        options: { readonly forceType: string; readonly generateGraph: boolean },
      ) => readonly Readonly<Record<string, unknown>>[]
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'

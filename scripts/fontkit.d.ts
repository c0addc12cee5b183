declare module 'fontkit' {
  interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly path: { readonly toSVG: () => string }
  }
  interface Font {
    readonly unitsPerEm: number
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean
    readonly glyphForCodePoint: (codePoint: number) => Glyph
  }
  export function create(file: Buffer): Font
}

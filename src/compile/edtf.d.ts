/** The part of the package `edtf` (which ships no types) that the compiler uses. */
declare module 'edtf' {
  export interface EdtfNode {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List'
    readonly level: 0 | 1 | 2
    /**
     * A date: year, month (from 0), day. An interval: two nodes; an end that is open (..) is an
     * infinite number, one that is not known (nothing) is null.
     * A set: nodes, or pairs of nodes for its ranges.
     */
    readonly values: readonly (number | null | EdtfNode | readonly EdtfNode[])[]
    readonly timeZone?: string
    /** A set `[..x]`. */
    readonly earlier?: boolean
    /** A set `[x..]`. */
    readonly later?: boolean
  }
  /** Throws on a text that is not EDTF. Lets 29 February through in every year. */
  export function parse(text: string): EdtfNode
}

/** Types for the part of `edtf` that the compiler uses; the package ships none. */
declare module 'edtf' {
  export interface EdtfNode {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List'
    readonly level: 0 | 1 | 2
    /**
     * Of a date: year, month (from 0), day. Of an interval: two nodes; an open end (`..`) is an
     * infinite number, an unknown end (empty) is null. Of a set: nodes, or pairs of nodes for ranges.
     */
    readonly values: readonly (number | null | EdtfNode | readonly EdtfNode[])[]
    readonly timeZone?: string
    /** A set `[..x]`. */
    readonly earlier?: boolean
    /** A set `[x..]`. */
    readonly later?: boolean
  }
  /** Throws on anything but EDTF. Accepts 29 February in every year. */
  export function parse(text: string): EdtfNode
}

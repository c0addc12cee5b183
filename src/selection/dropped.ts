/** A part of a link that can't be resolved. `value` is as written, cut to 80 UTF-16 units. */
export interface Dropped {
  readonly key: string
  readonly value: string
  readonly reason:
    | 'unknown-key'
    | 'unknown-value'
    | 'malformed'
    /** The link has the part already, and can have but one. */
    | 'repeated'
    | 'reversed'
    | 'too-long'
}

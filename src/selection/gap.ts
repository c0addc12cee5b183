/** Why two different stances of a cell are no shift, in the order in which they are told. */

/**
 * `unnamed-bearer`: the text does not name whose stance it is, and another article may mean others.
 * `other-bearer`: one of the stances is a group's, or another group's. Then those of `TopicGap`.
 * `open`: one of them can be read otherwise. `order`: none is certainly the later one. `still-said`:
 * words of the later days still hold the former stance. `already-said`: words of the earlier days
 * already held the later one.
 */
export const GAPS = [
  'unnamed-bearer',
  'other-bearer',
  'other-counterpart',
  'other-document',
  'unnamed',
  'open',
  'order',
  'still-said',
  'already-said',
] as const
export type Gap = (typeof GAPS)[number]

/**
 * Why two different stances of a cell are no shift, in the order in which they are shown.
 *
 * - `unnamed-bearer`: the bearer is unnamed, and in another article may be somebody else.
 * - `other-bearer`: one stance is inherited from a group, the other isn't or is from another group.
 * - `other-counterpart`, `other-document`, `unnamed`: see `TopicGap`.
 * - `open`: one of the stances has another reading.
 * - `order`: neither is certainly the later one.
 * - `still-said`: the former stance is still taken in the later days.
 * - `already-said`: the later stance was already taken in the earlier days.
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

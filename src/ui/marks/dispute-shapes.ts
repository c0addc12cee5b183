/** The signs of a dispute, as SVG path data in a box of 8 × 8; stroked. */
export const NOT_EQUAL = 'M1 2.7H7M1 5.3H7M5.6.4 2.4 7.6'
export const ABOUT_EQUAL =
  'M.8 3.4C2.4 1.4 3.4 2 4 2.7S5.8 4 7.2 2M.8 6.4C2.4 4.4 3.4 5 4 5.7S5.8 7 7.2 5'

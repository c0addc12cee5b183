/** The open cell in the matrix. */
export const OPEN_CELL = 'td[aria-selected="true"]'

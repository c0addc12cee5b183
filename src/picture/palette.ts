/**
 * The colours of pictures. A picture leaves the page and its style sheet behind, so the values of
 * `ui/tokens.css` stand here once more; a test holds both to be the same.
 */
export const PALETTES = {
  light: {
    paper: '#fbf9f4',
    band: '#f3efe5',
    ink: '#1b1a17',
    muted: '#645f55',
    rule: '#e2dccf',
    for: '#0b6a68',
    'for-soft': '#dcedea',
    asking: '#8a5a00',
    'asking-soft': '#f6e9ce',
    open: '#6b665c',
    'open-soft': '#ece8df',
    against: '#a8261c',
    'against-soft': '#f8e0dc',
    'not-mentioned': '#b9b2a3',
  },
  dark: {
    paper: '#15140f',
    band: '#201e18',
    ink: '#efebe1',
    muted: '#a8a294',
    rule: '#34312a',
    for: '#6cc9c2',
    'for-soft': '#17322f',
    asking: '#e3b25a',
    'asking-soft': '#382b12',
    open: '#a8a294',
    'open-soft': '#2b2822',
    against: '#f2897d',
    'against-soft': '#43201c',
    'not-mentioned': '#5d584c',
  },
} as const

export type PictureTheme = keyof typeof PALETTES
export type Colour = keyof (typeof PALETTES)['light']
